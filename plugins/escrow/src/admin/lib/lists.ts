import type { z } from "@medusajs/framework/zod"
import type { HoldState } from "../../domain/hold/states"
import type { PaymentDto, payableRefundDto } from "../../http/money"
import type { BankEntryDto } from "./bank"

type Color = "green" | "red" | "blue" | "orange" | "grey" | "purple"

export type RefundDto = z.output<typeof payableRefundDto>

/** Every state of a payment, with the colour that goes beside its name. */
export const PAYMENT_COLORS: Record<PaymentDto["state"], Color> = {
  awaiting: "orange",
  paid: "green",
  cancelled: "grey",
}

export const REFUND_COLORS: Record<RefundDto["state"], Color> = {
  due: "orange",
  paid: "green",
  failed: "red",
}

export const BANK_COLORS: Record<BankEntryDto["state"], Color> = {
  suggested: "blue",
  unmatched: "orange",
  matched: "green",
  outgoing: "grey",
}

export const HOLD_COLORS: Record<HoldState, Color> = {
  pending: "orange",
  funded: "blue",
  partially_released: "purple",
  disputed: "red",
  released: "green",
  refunded: "grey",
  expired: "grey",
}

export const PAYMENT_STATES = Object.keys(PAYMENT_COLORS)
export const REFUND_STATES = Object.keys(REFUND_COLORS)
export const BANK_STATES = [
  "suggested",
  "unmatched",
  "matched",
  "outgoing",
] as const satisfies BankEntryDto["state"][]

/** Currencies of the choices; what is in another one already keeps it. */
export const CURRENCIES = ["eur", "usd", "gbp", "chf", "sek", "dkk", "nok", "pln", "czk"] as const
