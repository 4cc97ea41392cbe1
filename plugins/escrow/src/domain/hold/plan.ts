import { daysAfter } from "@wholesale/core/shared/day"
import { sum } from "../commission/sum"
import type { HeldMoney, OrderDispute, OrderFacts, OrderReturn, OrderShipment } from "./facts"
import { shippedShare } from "./share"
import { heldOf } from "./states"

/** Why money goes back to the buyer. */
export type RefundReason =
  "order_ended" | "not_accepted" | "goods_returned" | "dispute" | "chargeback" | "operator"

export type PlannedRefund = {
  /** Happens once per hold, e.g. `return:rreq_1`. */
  cause: string
  reason: RefundReason
  amount: bigint
}

/** What the money of a shipment waits for, or why it may leave. */
export type ReleaseReason = "received" | "inspection_over" | "inspection" | "delivery"

export type ShipmentReason = {
  shipment_id: string
  number: number
  reason: ReleaseReason
  /** Until when the buyer can inspect. */
  until: Date | null
}

/** What is to be done with a hold now, and why; a person can read the reasons. */
export type HoldPlan = {
  /** What the buyer is asked for; null once the money is there. */
  ask: bigint | null
  refunds: PlannedRefund[]
  /** What leaves for the seller after the refunds; zero for nothing. */
  release: bigint
  shipments: ShipmentReason[]
  /** What a return or a dispute keeps back of what could leave. */
  kept_back: bigint
  /** What of the money that stays is in dispute. */
  frozen: bigint
  /** When time alone will change the plan; null when it won't. */
  look_again_at: Date | null
}

const ENDED: readonly string[] = ["rejected", "expired", "cancelled"]

/**
 * Decides what happens to a hold, from what is known about it, the order's evidence and the time.
 *
 * - Before the money came, the hold asks for what the order costs now, and for nothing when it ended.
 * - What was not accepted, not ordered any more, or taken back for credit goes back to the buyer.
 * - The money of a shipment leaves when its inspection window after the delivery is over, a longer one
 *   where only the seller says that it arrived, or when the buyer has confirmed to have everything;
 *   shipping goes with the first. Open returns and disputes keep their part back.
 * - A resolved dispute gives the buyer what was decided, and the rest of its share leaves at once. A
 *   chargeback keeps its share back too, and counts as a refund when it is lost.
 *
 * Pure, and about the present only: applied again after its own effects it plans nothing.
 */
export const planHold = (hold: HeldMoney, order: OrderFacts, now: Date): HoldPlan => {
  const ended = ENDED.includes(order.state)
  if (hold.state === "pending" || hold.state === "expired") {
    return { ...NOTHING, ask: ended ? 0n : order.total }
  }
  const shipments = ended
    ? []
    : order.shipments.map((shipment) => judge(hold, order, shipment, now))
  const refunds = planRefunds(hold, order, ended)
  const held = atLeastZero(heldOf(hold) - sum(refunds.map(({ amount }) => amount)))
  const eligible = ended ? 0n : eligibleShare(order, shipments)
  const claims = sum(order.disputes.filter(({ open }) => open).map(({ claimed }) => claimed))
  const credited = sum([
    ...order.returns.filter(isCredited).map(({ credit }) => credit),
    ...order.disputes.map(({ refund }) => refund),
  ])
  const open = sum(order.returns.filter(isOpen).map(({ credit }) => credit))
  const due = clamp(eligible - credited - (hold.released - hold.taken_back), 0n, held)
  const kept = clamp(open + claims - (held - due), 0n, due)
  return {
    ask: null,
    refunds,
    release: due - kept,
    shipments,
    kept_back: kept,
    frozen: clamp(claims, 0n, held),
    look_again_at: soonest(shipments),
  }
}

const NOTHING: HoldPlan = {
  ask: null,
  refunds: [],
  release: 0n,
  shipments: [],
  kept_back: 0n,
  frozen: 0n,
  look_again_at: null,
}

const judge = (
  hold: HeldMoney,
  order: OrderFacts,
  { id, number, delivered_at, confirmed }: OrderShipment,
  now: Date
): ShipmentReason => {
  const of = { shipment_id: id, number }
  const days = confirmed ? hold.inspection_days : hold.unconfirmed_days
  const until = delivered_at ? daysAfter(delivered_at, days) : null
  if (order.received) {
    return { ...of, reason: "received", until: null }
  }
  if (!until) {
    return { ...of, reason: "delivery", until }
  }
  return { ...of, reason: until <= now ? "inspection_over" : "inspection", until }
}

/** What has been inspected is worth; all of the order once the buyer has confirmed it. */
const eligibleShare = (order: OrderFacts, judged: readonly ShipmentReason[]): bigint => {
  if (order.received) {
    return order.total
  }
  const over = new Set(
    judged
      .filter(({ reason }) => reason === "inspection_over")
      .map(({ shipment_id }) => shipment_id)
  )
  // What was in dispute needs no inspection any more.
  const judgedOtherwise = order.disputes
    .filter(({ open }) => !open)
    .map(({ lines }) => ({ lines: lines.filter(({ shipment_id }) => !over.has(shipment_id)) }))
    .filter(({ lines }) => lines.length > 0)
  return shippedShare(order, [
    ...order.shipments.filter(({ id }) => over.has(id)),
    ...judgedOtherwise,
  ])
}

const planRefunds = (hold: HeldMoney, order: OrderFacts, ended: boolean): PlannedRefund[] => {
  if (ended) {
    return planEnd(hold, order)
  }
  const wanted: PlannedRefund[] = [
    { cause: "acceptance", reason: "not_accepted", amount: hold.funded - order.total },
    ...order.returns.filter(isCredited).map(({ id, credit }): PlannedRefund => ({
      cause: `return:${id}`,
      reason: "goods_returned",
      amount: credit,
    })),
    ...order.disputes.map(refundOfDispute),
  ]
  return wanted.filter((refund) => isMissing(hold, refund))
}

/** Everything goes back, but nothing while the buyer's bank may have taken it already. */
const planEnd = (hold: HeldMoney, { disputes }: OrderFacts): PlannedRefund[] => {
  const chargebacks = disputes.filter(({ kind }) => kind === "chargeback")
  if (chargebacks.some(({ open }) => open)) {
    return []
  }
  const lost = chargebacks.map(refundOfDispute).filter((refund) => isMissing(hold, refund))
  const amount = heldOf(hold) - sum(lost.map((refund) => refund.amount))
  return amount > 0n ? [...lost, { cause: "ended", reason: "order_ended", amount }] : lost
}

const refundOfDispute = ({ id, kind, refund }: OrderDispute): PlannedRefund => ({
  cause: `${kind}:${id}`,
  reason: kind,
  amount: refund,
})

const isMissing = (hold: HeldMoney, { cause, amount }: PlannedRefund): boolean =>
  amount > 0n && !hold.refunded_for.has(cause)

const isCredited = ({ state, resolution }: OrderReturn) =>
  state === "received" && resolution === "credit"

/** Asked for and not settled: the goods are on their way back, or what replaces them is. */
const isOpen = ({ state, resolution, replaced }: OrderReturn) =>
  state === "requested" ||
  state === "approved" ||
  (state === "received" && resolution === "replacement" && !replaced)

const soonest = (shipments: readonly ShipmentReason[]): Date | null =>
  shipments
    .filter(({ reason }) => reason === "inspection")
    .flatMap(({ until }) => (until ? [until] : []))
    .sort((a, b) => a.getTime() - b.getTime())
    .at(0) ?? null

const clamp = (value: bigint, low: bigint, high: bigint) =>
  value < low ? low : value > high ? high : value

const atLeastZero = (value: bigint) => (value < 0n ? 0n : value)
