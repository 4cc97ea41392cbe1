import { z } from "@medusajs/framework/zod"
import { currencyCode, day, id, line, minor, paging, timestamp } from "@wholesale/core/http/fields"
import { PAYOUT_REASONS } from "../domain/payout/plan"
import { SCHEDULES } from "../domain/payout/schedules"
import { ACCOUNT_STATES, BATCH_STATES, PAYOUT_STATES } from "../domain/payout/states"
import { ownPayoutTerms, payoutTerms } from "../domain/payout/terms"

const companyRef = z.object({ id: z.string(), name: z.string() })

/** Bank details of a seller; the account's number is masked. */
export const payoutAccountDto = z.object({
  id: z.string(),
  company: companyRef,
  state: z.enum(ACCOUNT_STATES),
  holder: z.string(),
  account_masked: z.string(),
  bic: z.string().nullable(),
  requested_by: z.string(),
  requested_by_name: z.string().nullable(),
  requested_at: timestamp(),
  /** Who has to confirm it: a colleague, or the operator where there is none. */
  confirmed_by_whom: z.enum(["member", "operator"]),
  confirmed_by_name: z.string().nullable(),
  confirmed_at: timestamp().nullable(),
  active_from: timestamp().nullable(),
  ended_at: timestamp().nullable(),
  reason: z.string().nullable(),
})

const password = z.string().min(1).max(200)

/** Other bank details, or the account with Stripe, with the password of the person who asks. */
export const payoutAccountInput = z.union([
  z.object({ holder: line(140), iban: line(42), bic: line(11).nullish(), password }).strict(),
  z.object({ method: z.literal("stripe"), password }).strict(),
])

export const payoutAccountQuery = z
  .object({ state: z.enum(ACCOUNT_STATES).optional(), ...paging })
  .strict()

export const accountRejectedInput = z.object({ reason: line(200) }).strict()

/** What becomes of what one seller is owed; the parts are all of `payable`. Minor units. */
const parts = {
  payable: minor(),
  netted: minor(),
  disputed: minor(),
  reserved: minor(),
  amount: minor(),
}

/** What one seller gets in a batch, and what became of it. */
export const payoutDto = z.object({
  id: z.string(),
  batch_id: z.string(),
  seller: companyRef,
  state: z.enum(PAYOUT_STATES),
  currency_code: z.string(),
  ...parts,
  holder: z.string().nullable(),
  account_masked: z.string().nullable(),
  end_to_end_id: z.string(),
  retry_of: z.string().nullable(),
  external_id: z.string().nullable(),
  paid_on: day().nullable(),
  failure: z.string().nullable(),
  created_at: timestamp(),
  settled_at: timestamp().nullable(),
})

export const payoutQuery = z
  .object({
    state: z.enum(PAYOUT_STATES).optional(),
    seller_id: id().optional(),
    ...paging,
  })
  .strict()

export const ownPayoutQuery = z
  .object({ state: z.enum(PAYOUT_STATES).optional(), ...paging })
  .strict()

/** Payouts that are made together. */
export const payoutBatchDto = z.object({
  id: z.string(),
  state: z.enum(BATCH_STATES),
  currency_code: z.string(),
  total: minor(),
  count: z.number().int(),
  created_by: z.string(),
  /** Null for one that a job proposed. */
  created_by_name: z.string().nullable(),
  created_at: timestamp(),
  approved_by_name: z.string().nullable(),
  approved_at: timestamp().nullable(),
  exported_at: timestamp().nullable(),
  closed_at: timestamp().nullable(),
  cancelled_at: timestamp().nullable(),
  file_sha256: z.string().nullable(),
})

export const payoutBatchDetailDto = payoutBatchDto.extend({ payouts: z.array(payoutDto) })

export const payoutBatchQuery = z
  .object({ state: z.enum(BATCH_STATES).optional(), ...paging })
  .strict()

export const payoutBatchInput = z.object({ currency_code: currencyCode() }).strict()
export const payoutPreviewQuery = z.object({ currency_code: currencyCode() }).strict()

/** What a seller would get now, or why nothing. */
export const payoutPlanDto = z.object({
  seller: companyRef,
  currency_code: z.string(),
  ...parts,
  /** What the seller owes the platform. */
  debt: minor(),
  /** Stays for the next payout. */
  left: minor(),
  reason: z.enum(PAYOUT_REASONS).nullable(),
  schedule: z.enum(SCHEDULES),
  /** The first day on which its schedule pays it; null when only a person does. */
  due_on: day().nullable(),
})

export const payoutPaidInput = z.object({ external_id: line(100), paid_on: day() }).strict()
export const payoutFailedInput = z.object({ reason: line(200) }).strict()

/** How a seller is paid, and what of that is agreed with it alone. */
/** What is agreed with one seller, what holds for everybody, and what therefore holds for it. */
export const payoutTermsDto = z.object({
  own: ownPayoutTerms,
  everybody: payoutTerms,
  effective: payoutTerms,
})

export const remittanceQuery = z.object({ locale: z.enum(["en", "de"]).optional() }).strict()
