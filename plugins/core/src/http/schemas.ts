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

/** The page of a list in the dashboard, with `:name` where a page has several. */
const listPage = () =>
  z
    .string()
    .max(120)
    .regex(/^\/[\w/-]+(:\w+)?$/, "must be the page of a list such as /sales")

export const savedViewDto = z.object({
  id: z.string(),
  list: z.string(),
  name: z.string(),
  query: z.string(),
})
export type SavedViewDto = z.output<typeof savedViewDto>

export const savedViewsQuery = z.object({ list: listPage() }).strict()

export const savedViewInput = z
  .object({
    list: listPage(),
    name: line(60),
    /** Filters as the address bar holds them, without a question mark. */
    query: line(1000).refine((query) => !query.startsWith("?"), "must not start with ?"),
  })
  .strict()

export const savedViewRename = z.object({ name: line(60) }).strict()
