import { z } from "@medusajs/framework/zod"
import { countryCode, id, line, quantity, text, timestamp } from "@wholesale/core/http/fields"
import {
  CANCEL_REASONS,
  REJECT_REASONS,
  RETURN_REASONS,
  RETURN_RESOLUTIONS,
  TRACKING_CODES,
} from "./orders"

const note = () => text(1000).nullable().default(null)
const shipDay = () => z.iso.date()

/** Lines that are not listed are accepted in full. Quantity 0 rejects a line and needs a reason. */
export const acceptInput = z
  .object({
    expected_ship_on: shipDay(),
    lines: z
      .array(
        z
          .object({
            line_id: id(),
            quantity: z.number().int().min(0).max(10_000_000),
            reason_code: z.enum(REJECT_REASONS).nullable().default(null),
          })
          .strict()
      )
      .max(1000)
      .default([]),
    note: note(),
  })
  .strict()

export const rejectInput = z
  .object({
    reason_code: z.enum(REJECT_REASONS),
    note: note(),
    /** A reason of its own for single lines; all others get the one above. */
    lines: z
      .array(z.object({ line_id: id(), reason_code: z.enum(REJECT_REASONS) }).strict())
      .max(1000)
      .default([]),
  })
  .strict()

export const cancelInput = z.object({ reason_code: z.enum(CANCEL_REASONS), note: note() }).strict()

export const bulkAcceptInput = z
  .object({
    order_ids: z.array(id()).min(1).max(100),
    /** Without it, each order ships on the latest day promised for its lines. */
    expected_ship_on: shipDay().nullable().default(null),
  })
  .strict()

export const bulkShipInput = z
  .object({
    carrier: line(40),
    orders: z
      .array(
        z.object({ order_id: id(), tracking_number: line(80).nullable().default(null) }).strict()
      )
      .min(1)
      .max(100),
  })
  .strict()

/** What became of each order of a bulk action; one refusal does not hold up the others. */
export const bulkResult = z.object({
  results: z.array(
    z.object({
      order_id: z.string(),
      ok: z.boolean(),
      code: z.string().nullable(),
      message: z.string().nullable(),
    })
  ),
  done: z.number().int(),
  refused: z.number().int(),
})
export type BulkResult = z.output<typeof bulkResult>

export const shipInput = z
  .object({
    /** Without lines everything that is still to be shipped. */
    lines: z
      .array(z.object({ line_id: id(), quantity: quantity() }).strict())
      .max(1000)
      .default([]),
    /** A carrier of `GET /company/carriers`. */
    carrier: line(40),
    /** Without it the carrier is asked for a label, if it can. */
    tracking_number: line(80).nullable().default(null),
    tracking_url: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .nullable()
      .default(null),
    /** Ships the replacement of a return that was received. */
    return_id: id().nullable().default(null),
  })
  .strict()

export const deliverInput = z
  .object({
    delivered_at: timestamp().nullable().default(null),
    received_by: line(120).nullable().default(null),
    note: note(),
  })
  .strict()

export const trackingInput = z
  .object({
    code: z.enum(TRACKING_CODES).exclude(["delivered"]),
    description: line(300).nullable().default(null),
    place: line(120).nullable().default(null),
    at: timestamp().nullable().default(null),
  })
  .strict()

export const returnInput = z
  .object({
    resolution: z.enum(RETURN_RESOLUTIONS),
    lines: z
      .array(
        z
          .object({ line_id: id(), quantity: quantity(), reason_code: z.enum(RETURN_REASONS) })
          .strict()
      )
      .min(1)
      .max(1000),
    note: note(),
  })
  .strict()

export const returnAnswerInput = z.object({ answer: text(1000).nullable().default(null) }).strict()

export const AUTO_ACCEPT = ["none", "reorders", "all"] as const

export const sellingSettingsDto = z.object({
  auto_accept: z.enum(AUTO_ACCEPT),
  acceptance_hours: z.number().int(),
  /** Days after delivery until an order completes by itself, and until which returns are taken. */
  completion_days: z.number().int(),
  return_days: z.number().int(),
})

export const sellingSettingsInput = z
  .object({
    auto_accept: z.enum(AUTO_ACCEPT),
    acceptance_hours: z.number().int().min(1).max(720),
    completion_days: z.number().int().min(1).max(90),
    return_days: z.number().int().min(0).max(365),
  })
  .partial()
  .strict()

export const noteInput = z.object({ text: text(2000) }).strict()

export const regionDto = z.object({
  id: z.string(),
  country_code: z.string(),
  /** Beginning of the postal codes; null for the whole country. */
  postal_prefix: z.string().nullable(),
})

/** Replaces all the regions of a distributor. */
export const regionsInput = z
  .object({
    regions: z
      .array(
        z
          .object({
            country_code: countryCode(),
            postal_prefix: z
              .string()
              .trim()
              .regex(/^[0-9A-Za-z][0-9A-Za-z -]{0,9}$/)
              .nullable()
              .default(null),
          })
          .strict()
      )
      .max(500),
  })
  .strict()
