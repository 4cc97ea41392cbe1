import type { CatchUp, Every } from "./domain/periods"
import type { MESSAGE_BOXES, MessageStatus } from "./domain/states"

export const OUTBOX_MODULE = "outbox"

export type MessageBox = (typeof MESSAGE_BOXES)[number]

/** A message in the hands of one worker until its lease runs out. */
export type ClaimedMessage = {
  id: string
  box: MessageBox
  topic: string
  dedupe_key: string | null
  payload: Record<string, unknown>
  /** 1 for the first time it is handed out. */
  attempts: number
  /** Names this claim; `complete`, `fail` and `extendLease` need it. */
  leased_by: string
}

/** What proves that a message is still ours. */
export type Lease = Pick<ClaimedMessage, "id" | "leased_by">

/** A message whose handler has returned. */
export type HandledMessage = Lease & Pick<ClaimedMessage, "payload">

/** The newest message of a job, as operators see it. */
export type JobRun = {
  topic: string
  period: string
  status: MessageStatus
  attempts: number
  last_error: string | null
  done_at: Date | null
}

/** When a job is due. */
export type Schedule = { name: string; every: Every; catch_up: CatchUp }

/** The part of the module's service that workers and the scheduler use. */
export type Outbox = {
  claim(limit: number, worker: string, leaseSeconds: number): Promise<ClaimedMessage[]>
  extendLease(lease: Lease, leaseSeconds: number): Promise<boolean>
  complete(message: HandledMessage): Promise<boolean>
  fail(
    message: Lease & { attempts: number },
    error: string,
    maxAttempts?: number
  ): Promise<MessageStatus | null>
  scheduleJob(schedule: Schedule): Promise<string[]>
  purge(): Promise<number>
}
