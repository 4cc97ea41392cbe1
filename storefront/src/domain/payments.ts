import type { OrderMoneyDto, PaymentDto, TimelineStepDto } from "@wholesale/escrow/http/money"
import type { StatusTone } from "@/ui/status"

export const HOLD_TONES: Record<OrderMoneyDto["state"], StatusTone> = {
  pending: "open",
  funded: "progress",
  partially_released: "progress",
  disputed: "warning",
  released: "positive",
  refunded: "neutral",
  expired: "neutral",
}

export const REFUND_TONES: Record<OrderMoneyDto["refunds"][number]["state"], StatusTone> = {
  due: "progress",
  paid: "positive",
  failed: "warning",
}

type Refund = Pick<OrderMoneyDto["refunds"][number], "state" | "to_card">

/** Whether a refund is on its way back to the card that paid, for which nobody has to do anything. */
export const goesToCard = ({ state, to_card }: Refund): boolean => to_card && state === "due"

/** What of a payment has not arrived yet, in minor units. */
export const amountLeft = ({ amount, received }: Pick<PaymentDto, "amount" | "received">): number =>
  Math.max(0, amount - received)

type Standing = Pick<PaymentDto, "state" | "due_on">

/** How a payment stands, as a key of the messages; one that is awaited past its day is overdue. */
export const paymentStanding = (payment: Standing, now: number): PaymentDto["state"] | "overdue" =>
  payment.state === "awaiting" && payment.due_on < new Date(now).toISOString().slice(0, 10)
    ? "overdue"
    : payment.state

export const STANDING_TONES: Record<ReturnType<typeof paymentStanding>, StatusTone> = {
  awaiting: "open",
  overdue: "warning",
  paid: "positive",
  cancelled: "neutral",
}

/** An IBAN or a reference as people compare it: "RF18WOS0000012" becomes "RF18 WOS0 0000 12". */
export const inGroupsOfFour = (text: string): string =>
  text.replace(/\s/g, "").replace(/(.{4})(?=.)/g, "$1 ")

/**
 * The steps of an order's money as they are read: what happened, as it happened, before what is
 * still to come. One that ended without a payment waits for none.
 */
export const moneySteps = ({
  state,
  timeline,
}: Pick<OrderMoneyDto, "state" | "timeline">): TimelineStepDto[] => {
  const done = timeline.filter(({ status }) => status === "done")
  const coming = timeline.filter(({ status }) => status !== "done")
  const happened = done.sort((a, b) => (a.at ?? "").localeCompare(b.at ?? ""))
  return state === "expired" ? happened : [...happened, ...coming]
}

type Inspected = Pick<OrderMoneyDto, "state" | "shipments" | "timeline">
type Returned = { state: "requested" | "approved" | "declined" | "received"; resolution: string }

/**
 * Whether the end of the inspection releases all that is held: everything arrived, nothing goes back
 * and nothing is in dispute.
 */
export const releasesAll = (
  { state, shipments, timeline }: Inspected,
  returns: readonly Returned[]
): boolean =>
  state !== "disputed" &&
  timeline.some(({ step, status }) => step === "delivered" && status === "done") &&
  shipments.every(({ reason }) => reason !== "delivery") &&
  returns.every(
    ({ state, resolution }) =>
      state === "declined" || (state === "received" && resolution === "credit")
  )
