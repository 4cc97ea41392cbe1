import { z } from "@medusajs/framework/zod"
import { id, line, paging, text, timestamp } from "@wholesale/core/http/fields"
import { CLOCKS, CLOCK_STATES } from "../domain/clock"
import { ACTIONS } from "../domain/states"
import {
  AUTHOR_SIDES,
  CATEGORIES,
  COMPANY_SIDES,
  PRIORITIES,
  TICKET_STATES,
} from "../domain/values"

const FILES_MAX = 10
const BODY_MAX = 5000
const BULK_MAX = 100
/** A year: more is no promise. */
const MINUTES_MAX = 527_040

const fileIds = z.array(id()).max(FILES_MAX).default([])
const key = line(100).nullish()
const companyRef = z.object({ id: z.string(), name: z.string() })

/** A company's question. */
export const ticketInput = z
  .object({
    category: z.enum(CATEGORIES),
    subject: line(150),
    text: text(BODY_MAX),
    /** A seller order in which the company buys or sells. */
    order_id: id().nullish(),
    /** Sent before to `/company/support-files`. */
    file_ids: fileIds,
    /** The same key opens the same ticket, however often it is sent. */
    idempotency_key: key,
  })
  .strict()

/** A company's message. */
export const ticketReplyInput = z
  .object({
    text: text(BODY_MAX),
    file_ids: fileIds,
    /** The same key says it once, however often it is sent. */
    idempotency_key: key,
  })
  .strict()

/** What the operator writes: an answer, or a note that only the operator reads. */
export const ticketAnswerInput = z
  .object({
    text: text(BODY_MAX),
    file_ids: fileIds,
    /** An answer, one that resolves the ticket, or a note that only the operator's staff read. */
    kind: z.enum(["answer", "resolution", "note"]).default("answer"),
    /** The company's message that was read last; a newer one keeps the ticket from being resolved. */
    seen_message_id: id().nullish(),
    idempotency_key: key,
  })
  .strict()

export const ticketResolveInput = z.object({ seen_message_id: id().nullish() }).strict()

export const ticketChangeInput = z
  .object({ priority: z.enum(PRIORITIES).optional(), category: z.enum(CATEGORIES).optional() })
  .strict()

export const ticketAssignInput = z
  .object({
    tickets: z
      .array(
        z
          .object({
            id: id(),
            /** A member of the operator's staff, or nobody. */
            assignee_id: id().nullable(),
            /** Who looked after it on the screen; left alone when it is somebody else by now. */
            from: id().nullish(),
          })
          .strict()
      )
      .min(1)
      .max(BULK_MAX),
  })
  .strict()

const minutes = () => z.number().int().min(1).max(MINUTES_MAX)

const terms = z
  .object({ first_response_minutes: minutes(), resolution_minutes: minutes() })
  .strict()
  .refine((each) => each.resolution_minutes >= each.first_response_minutes, {
    message: "must not be less than the time to the first answer",
    path: ["resolution_minutes"],
  })

/** How long the operator gives itself by priority; the minutes run day and night. */
export const slaInput = z.object({ low: terms, normal: terms, high: terms, urgent: terms }).strict()

const termsDto = z.object({
  first_response_minutes: z.number().int(),
  resolution_minutes: z.number().int(),
})

export const slaDto = z.object({
  low: termsDto,
  normal: termsDto,
  high: termsDto,
  urgent: termsDto,
})

const VIEWS = ["unsettled", "settled"] as const

export const ownTicketQuery = z
  .object({
    /** Tickets that wait for somebody, or that have ended. */
    view: z.enum(VIEWS).optional(),
    order_id: id().optional(),
    /** Part of the subject, or the number. */
    q: line(100).optional(),
    ...paging,
  })
  .strict()

export const ticketQuery = z
  .object({
    view: z.enum([...VIEWS, "breached"]).optional(),
    state: z.enum(TICKET_STATES).optional(),
    priority: z.enum(PRIORITIES).optional(),
    category: z.enum(CATEGORIES).optional(),
    assignee: z.union([z.enum(["me", "nobody"]), id()]).optional(),
    company_id: id().optional(),
    order_id: id().optional(),
    /** Part of the subject or of the company's name, or the number. */
    q: line(100).optional(),
    ...paging,
  })
  .strict()

export const supportFileDto = z.object({
  id: z.string(),
  file_name: z.string(),
  mime_type: z.string(),
  size: z.number().int(),
})

const orderRef = z.object({ id: z.string(), display_id: z.number().int() })

/** A ticket in its company's list. */
export const ownTicketCardDto = z.object({
  id: z.string(),
  /** What people call it by, e.g. `SUP-000123`. */
  number: z.string(),
  category: z.enum(CATEGORIES),
  subject: z.string(),
  state: z.enum(TICKET_STATES),
  order: orderRef.nullable(),
  opened_at: timestamp(),
  last_message_at: timestamp(),
  resolved_at: timestamp().nullable(),
  /** By when the operator means to answer; null while it waits for nobody there. */
  expected_by: timestamp().nullable(),
})
export type OwnTicketCardDto = z.output<typeof ownTicketCardDto>

export const ticketMessageDto = z.object({
  id: z.string(),
  side: z.enum(AUTHOR_SIDES),
  /** Somebody of the reader's own company by name; the operator's staff only among themselves. */
  author_name: z.string().nullable(),
  text: z.string(),
  internal: z.boolean(),
  at: timestamp(),
  files: z.array(supportFileDto),
})

const ownMessage = ticketMessageDto.omit({ internal: true })

/** A ticket with everything that was said to its company, and what that can do. */
export const ownTicketDto = ownTicketCardDto.extend({
  opened_by: z.string().nullable(),
  /** Until when it can be taken up again; null unless it is resolved. */
  reopen_until: timestamp().nullable(),
  messages: z.array(ownMessage),
  actions: z.array(z.enum(ACTIONS)),
})
export type OwnTicketDto = z.output<typeof ownTicketDto>

const clock = z.object({
  name: z.enum(CLOCKS).nullable(),
  state: z.enum(CLOCK_STATES),
  due_at: timestamp().nullable(),
  minutes_left: z.number().int().nullable(),
})

/** A ticket in the operator's work list. */
export const ticketCardDto = ownTicketCardDto.omit({ expected_by: true }).extend({
  company: companyRef,
  side: z.enum(COMPANY_SIDES),
  priority: z.enum(PRIORITIES),
  assignee: companyRef.nullable(),
  clock,
})
export type TicketCardDto = z.output<typeof ticketCardDto>

/** A ticket with everything that was said, also among the operator's staff. */
export const ticketDto = ticketCardDto.extend({
  opened_by: z.string().nullable(),
  first_response_due_at: timestamp(),
  resolution_due_at: timestamp(),
  first_responded_at: timestamp().nullable(),
  closed_at: timestamp().nullable(),
  messages: z.array(ticketMessageDto),
  history: z.array(
    z.object({
      id: z.string(),
      from: z.enum(TICKET_STATES).nullable(),
      to: z.enum(TICKET_STATES),
      reason: z.string(),
      actor_name: z.string().nullable(),
      at: timestamp(),
    })
  ),
  /** The order that it is about, as far as support has to know it. */
  order_context: orderRef
    .extend({
      state: z.string(),
      po_number: z.string().nullable(),
      buyer: companyRef,
      seller: companyRef,
      currency_code: z.string(),
      /** Minor units. */
      total: z.number().int(),
      placed_at: timestamp(),
      /** How its payment stands; null for one that was placed before payments were held. */
      money_state: z.string().nullable(),
    })
    .nullable(),
  actions: z.array(z.enum(ACTIONS)),
})
export type TicketDto = z.output<typeof ticketDto>

/** Somebody of the operator's staff who works on tickets. */
export const agentDto = companyRef
