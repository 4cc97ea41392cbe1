import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { lengthOf } from "../modules/outbox/domain/periods"
import type { Schedule } from "../modules/outbox/types"
import { registerMessageHandler } from "./handlers"

/** Work that is due once in every period, in exactly one process, also after a downtime. */
export type Job = Schedule & {
  /** `period` is the period's start in UTC, e.g. 2026-11-22T13 for an hourly job. */
  run: (call: { container: MedusaContainer; period: string }) => Promise<void>
  max_attempts?: number
}

const jobs = new Map<string, Job>()

/** The topic under which a job's periods lie in the outbox. */
export const topicOf = (name: string) => `job.${name}`

/**
 * Registers a job. Registering again replaces it.
 * @throws UNEXPECTED_STATE when its period is not a whole number of minutes, hours or days
 */
export const registerJob = (job: Job): void => {
  const minutes = lengthOf(job.every) / 60_000
  if (!Number.isSafeInteger(minutes) || minutes < 1) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The period of job ${job.name} must be a whole number of minutes, hours or days`
    )
  }
  jobs.set(job.name, job)
  registerMessageHandler({
    topic: topicOf(job.name),
    max_attempts: job.max_attempts,
    handle: async ({ period }, { container }) =>
      await job.run({ container, period: String(period) }),
  })
}

/** Every registered job, by name. */
export const listJobs = (): Job[] => [...jobs.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
