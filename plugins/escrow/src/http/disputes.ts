import { z } from "@medusajs/framework/zod"
import {
  id,
  line,
  minor,
  paging,
  price,
  quantity,
  text,
  timestamp,
} from "@wholesale/core/http/fields"
import { ACTIONS } from "../domain/dispute/allowed"
import { DISPUTE_REASONS } from "../domain/dispute/reasons"
import { DISPUTE_STATES, ENTRY_KINDS, OUTCOMES, RESOLVED_BY, SIDES } from "../domain/dispute/states"

const FILES_MAX = 10
const LINES_MAX = 100

const companyRef = z.object({ id: z.string(), name: z.string() })

/** What of an order can be claimed now. Amounts are minor units, tax included. */
export const claimableDto = z.object({
  currency_code: z.string(),
  /** Shipping that was charged and not claimed before. */
  shipping: minor(),
  lines: z.array(
    z.object({
      shipment_id: z.string(),
      shipment_number: z.number().int(),
      line_id: z.string(),
      title: z.string(),
      quantity: z.number().int(),
      /** What these units cost. */
      amount: minor(),
      /** Null for a shipment that has not arrived: only that can be claimed of it. */
      delivered_at: timestamp().nullable(),
      until: timestamp().nullable(),
    })
  ),
})
export type ClaimableDto = z.output<typeof claimableDto>

const reason = z.enum(DISPUTE_REASONS)
const fileIds = z.array(id()).max(FILES_MAX).default([])

/** A buyer's complaint about units of shipments. */
export const disputeInput = z
  .object({
    lines: z
      .array(
        z
          .object({
            shipment_id: id(),
            line_id: id(),
            quantity: quantity(),
            reason_code: reason,
            /** What the buyer wants back for them; all that they cost when it is not named. */
            amount: price().min(1).nullish(),
          })
          .strict()
      )
      .min(1)
      .max(LINES_MAX),
    /** What of the shipping the buyer wants back. */
    shipping: price().default(0),
    text: text(2000),
    /** Sent before to `/dispute-files`; needed where a picture says more than words. */
    file_ids: fileIds,
  })
  .strict()

export const messageInput = z.object({ text: text(2000), file_ids: fileIds }).strict()
export const offerInput = z.object({ amount: price(), text: text(2000).nullish() }).strict()

/** The amount is the offer's that is meant: another one may have come in the meantime. */
export const offerAnswerInput = z
  .object({ answer: z.enum(["accept", "decline"]), amount: price() })
  .strict()

export const disputeReasonInput = z.object({ text: text(2000).nullish() }).strict()

/** What the operator decides. A line that is not named gets nothing back. */
export const decisionInput = z
  .object({
    lines: z.array(z.object({ id: id(), refund: price() }).strict()).max(LINES_MAX),
    shipping_refund: price().default(0),
    text: text(2000),
  })
  .strict()

export const disputeQuery = z
  .object({
    state: z.enum([...DISPUTE_STATES, "unresolved"]).optional(),
    /** Part of a company's name, or the number of a dispute or an order. */
    q: line(100).optional(),
    order_id: id().optional(),
    ...paging,
  })
  .strict()

export const disputeFileDto = z.object({
  id: z.string(),
  file_name: z.string(),
  mime_type: z.string(),
  size: z.number().int(),
})

/** A dispute in a list. */
export const disputeCardDto = z.object({
  id: z.string(),
  display_id: z.number().int(),
  seller_order_id: z.string(),
  order_display_id: z.number().int(),
  po_number: z.string().nullable(),
  buyer: companyRef,
  seller: companyRef,
  state: z.enum(DISPUTE_STATES),
  reasons: z.array(reason),
  currency_code: z.string(),
  claimed: minor(),
  /** What one side would agree to. */
  offer: z.object({ side: z.enum(SIDES), amount: minor() }).nullable(),
  /** What the buyer gets back; null while it is not resolved. */
  refund: minor().nullable(),
  outcome: z.enum(OUTCOMES).nullable(),
  resolved_by: z.enum(RESOLVED_BY).nullable(),
  opened_at: timestamp(),
  closed_at: timestamp().nullable(),
  /** When time alone will do the next step; null while a person is waited for. */
  next_at: timestamp().nullable(),
})
export type DisputeCardDto = z.output<typeof disputeCardDto>

/** A dispute with everything that was said, and what the reader can do about it. */
export const disputeDto = disputeCardDto.extend({
  /** What still lies in the order's hold, so that a decision's cost is known. */
  frozen: minor(),
  answer_by: timestamp(),
  escalatable_at: timestamp(),
  escalates_at: timestamp(),
  shipping_claimed: minor(),
  shipping_refund: minor().nullable(),
  lines: z.array(
    z.object({
      id: z.string(),
      line_id: z.string(),
      shipment_id: z.string(),
      shipment_number: z.number().int(),
      title: z.string(),
      sku: z.string().nullable(),
      quantity: z.number().int(),
      reason_code: reason,
      claimed: minor(),
      refund: minor().nullable(),
    })
  ),
  entries: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(ENTRY_KINDS),
      side: z.enum(SIDES),
      /** Somebody of the reader's own company by name, others by their company. */
      actor_name: z.string().nullable(),
      text: z.string().nullable(),
      amount: minor().nullable(),
      at: timestamp(),
      files: z.array(disputeFileDto),
    })
  ),
  actions: z.array(z.enum(ACTIONS)),
})
export type DisputeDto = z.output<typeof disputeDto>
