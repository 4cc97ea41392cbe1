import type { z } from "@medusajs/framework/zod"
import type {
  payoutAccountDto,
  payoutBatchDetailDto,
  payoutBatchDto,
  payoutDto,
  payoutPlanDto,
} from "../../http/payouts"

export type PayoutDto = z.output<typeof payoutDto>
export type BatchDto = z.output<typeof payoutBatchDto>
export type BatchDetailDto = z.output<typeof payoutBatchDetailDto>
export type AccountDto = z.output<typeof payoutAccountDto>
export type PlanDto = z.output<typeof payoutPlanDto>

type Color = "green" | "red" | "blue" | "orange" | "grey" | "purple"

/** Every state of payouts, their batches and bank details, with the colour beside its name. */
export const PAYOUT_COLORS: Record<
  PayoutDto["state"] | BatchDto["state"] | AccountDto["state"],
  Color
> = {
  proposed: "orange",
  approved: "blue",
  exported: "purple",
  sent: "purple",
  paid: "green",
  closed: "green",
  failed: "red",
  cancelled: "grey",
  requested: "orange",
  cooling: "blue",
  active: "green",
  replaced: "grey",
  rejected: "red",
}

export const BATCH_STATES = [
  "proposed",
  "approved",
  "exported",
  "closed",
  "cancelled",
] as const satisfies BatchDto["state"][]

/** Whether a payout goes to an account with Stripe, which moves it by itself. Pure. */
export const isByStripe = ({ account_masked }: Pick<PayoutDto, "account_masked">): boolean =>
  account_masked?.startsWith("Stripe") ?? false

/** Whether a batch pays somebody through the bank, so that a file goes there. Pure. */
export const hasTransfers = (payouts: readonly Pick<PayoutDto, "amount" | "account_masked">[]) =>
  payouts.some((payout) => payout.amount > 0 && !isByStripe(payout))

/** What is out of date after something happened to payouts. */
export const PAYOUTS_STALE = [
  "/payout-batches",
  "/payouts",
  "/payout-accounts",
  "/company/payouts",
  "/company/payout-account",
  "/company/payout-preview",
  "/company/balances",
  "/company/statement",
  "/ledger",
] as const
