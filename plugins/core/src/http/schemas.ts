import { z } from "@medusajs/framework/zod"
import { line, paging, timestamp } from "./fields"
import { MESSAGE_BOXES, MESSAGE_STATUSES } from "../modules/outbox/domain/states"

const json = z.record(z.string(), z.unknown())

export const messageDto = z.object({
  id: z.string(),
  box: z.enum(MESSAGE_BOXES),
  topic: z.string(),
  dedupe_key: z.string().nullable(),
  /** Without secrets. */
  payload: json,
  status: z.enum(MESSAGE_STATUSES),
  attempts: z.number().int(),
  available_at: timestamp(),
  leased_until: timestamp().nullable(),
  last_error: z.string().nullable(),
  done_at: timestamp().nullable(),
  created_at: timestamp(),
})
export type MessageDto = z.output<typeof messageDto>

export const messageQuery = z
  .object({
    ...paging,
    box: z.enum(MESSAGE_BOXES).optional(),
    status: z.enum(MESSAGE_STATUSES).optional(),
    topic: line().optional(),
  })
  .strict()

export const jobDto = z.object({
  name: z.string(),
  every_minutes: z.number().int(),
  catch_up: z.enum(["latest", "each"]),
  /** The newest period that was enqueued; null before the first. */
  last: z
    .object({
      period: z.string(),
      status: z.enum(MESSAGE_STATUSES),
      attempts: z.number().int(),
      last_error: z.string().nullable(),
      done_at: timestamp().nullable(),
    })
    .nullable(),
})
export type JobDto = z.output<typeof jobDto>

export const auditEntryDto = z.object({
  id: z.string(),
  at: timestamp(),
  actor_type: z.string(),
  actor_id: z.string(),
  company_id: z.string().nullable(),
  action: z.string(),
  subject_type: z.string(),
  subject_id: z.string(),
  before: json.nullable(),
  after: json.nullable(),
  request_id: z.string().nullable(),
})
export type AuditEntryDto = z.output<typeof auditEntryDto>

export const auditQuery = z
  .object({
    ...paging,
    q: line(100).optional(),
    subject_type: line().optional(),
    subject_id: line().optional(),
    company_id: line().optional(),
    action: line().optional(),
  })
  .strict()
