import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HoldState } from "../../../domain/hold/states"
import type { PaymentDto } from "../../../http/money"
import type { BankEntryDto } from "../../lib/bank"
import {
  BANK_COLORS,
  HOLD_COLORS,
  PAYMENT_COLORS,
  REFUND_COLORS,
  type RefundDto,
} from "../../lib/lists"
import { PAYOUT_COLORS } from "../../lib/payouts"

/** Where a payment stands, in a word and a colour. */
export const PaymentState = ({ state }: { state: PaymentDto["state"] }) => {
  const { t } = useTranslation("wholesale")
  return (
    <StatusBadge color={PAYMENT_COLORS[state]} className="whitespace-nowrap">
      {t(`payments.states.${state}`)}
    </StatusBadge>
  )
}

/** Where a refund stands; one to a card needs nobody to pay it. */
export const RefundState = ({ refund: { state, to_card } }: { refund: RefundDto }) => {
  const { t } = useTranslation("wholesale")
  return (
    <StatusBadge color={REFUND_COLORS[state]} className="whitespace-nowrap">
      {t(to_card && state === "due" ? "refunds.onItsWay" : `refunds.states.${state}`)}
    </StatusBadge>
  )
}

/** What became of a movement on the bank account. */
export const BankState = ({ state }: { state: BankEntryDto["state"] }) => {
  const { t } = useTranslation("wholesale")
  return (
    <StatusBadge color={BANK_COLORS[state]} className="whitespace-nowrap">
      {t(`bank.states.${state}`)}
    </StatusBadge>
  )
}

/** Where a payout, a batch of them or bank details stand. */
export const PayoutState = ({ state }: { state: keyof typeof PAYOUT_COLORS }) => {
  const { t } = useTranslation("wholesale")
  return (
    <StatusBadge color={PAYOUT_COLORS[state]} className="whitespace-nowrap">
      {t(`payouts.states.${state}`)}
    </StatusBadge>
  )
}

/** Where the money of an order stands. */
export const HoldBadge = ({ state }: { state: HoldState }) => {
  const { t } = useTranslation("wholesale")
  return (
    <StatusBadge color={HOLD_COLORS[state]} className="whitespace-nowrap">
      {t(`holds.states.${state}`)}
    </StatusBadge>
  )
}
