import { z } from "@medusajs/framework/zod"
import { price } from "@wholesale/core/http/fields"
import { isPercent } from "../commission/percent"
import { SCHEDULES } from "./schedules"

const days = (most: number) => z.number().int().min(0).max(most)

/** How sellers are paid. */
export const payoutTerms = z
  .object({
    schedule: z.enum(SCHEDULES),
    /** The least that is transferred, in minor units of whatever currency. */
    minimum: price(),
    /** What is kept back of every payout, in percent. */
    reserve_percent: z.string().max(9).refine(isPercent, "must be a percentage"),
    /** Days for which it is. */
    reserve_days: days(365),
    /** Days for which confirmed bank details wait until they are used. */
    cooling_days: days(60),
  })
  .strict()
export type PayoutTerms = z.output<typeof payoutTerms>

/** What is agreed with one seller instead; null where nothing is. */
export const ownPayoutTerms = z
  .object({
    schedule: payoutTerms.shape.schedule.nullable(),
    minimum: payoutTerms.shape.minimum.nullable(),
    reserve_percent: payoutTerms.shape.reserve_percent.nullable(),
    reserve_days: payoutTerms.shape.reserve_days.nullable(),
    cooling_days: payoutTerms.shape.cooling_days.nullable(),
  })
  .strict()
export type OwnPayoutTerms = z.output<typeof ownPayoutTerms>

/** What holds until the operator changes it. */
export const DEFAULT_PAYOUT_TERMS: PayoutTerms = {
  schedule: "weekly",
  minimum: 0,
  reserve_percent: "0",
  reserve_days: 30,
  cooling_days: 3,
}

/** Nothing is agreed with the seller. */
export const NO_OWN_TERMS: OwnPayoutTerms = {
  schedule: null,
  minimum: null,
  reserve_percent: null,
  reserve_days: null,
  cooling_days: null,
}

/** What holds for a seller: its own terms before everybody's. */
export const termsFor = (everybody: PayoutTerms, own: OwnPayoutTerms): PayoutTerms => ({
  schedule: own.schedule ?? everybody.schedule,
  minimum: own.minimum ?? everybody.minimum,
  reserve_percent: own.reserve_percent ?? everybody.reserve_percent,
  reserve_days: own.reserve_days ?? everybody.reserve_days,
  cooling_days: own.cooling_days ?? everybody.cooling_days,
})
