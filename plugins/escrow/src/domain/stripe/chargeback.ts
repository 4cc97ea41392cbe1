import { allocate } from "@wholesale/core/shared/money"
import { CHARGEBACK_MACHINE, type ChargebackState } from "./states"

const STATE_OF: Readonly<Record<string, ChargebackState>> = {
  warning_needs_response: "inquiry",
  warning_under_review: "inquiry",
  warning_closed: "closed",
  prevented: "closed",
  needs_response: "open",
  under_review: "open",
  appeal_needs_response: "open",
  appeal_under_review: "open",
  won: "won",
  lost: "lost",
}

/** Where a chargeback stands by the provider's word; what we don't know yet counts as open. */
export const chargebackStateOf = (status: string): ChargebackState =>
  Object.hasOwn(STATE_OF, status) ? STATE_OF[status] : "open"

/**
 * The steps from where a chargeback stands here to where it stands there, one after the other: one
 * that is heard of only when it is lost was open before. What is older than what we know is no step.
 */
export const stepsTo = (
  known: ChargebackState | null,
  seen: ChargebackState
): ChargebackState[] => {
  const next: readonly ChargebackState[] = known === null ? FIRST : CHARGEBACK_MACHINE[known]
  if (next.includes(seen)) {
    return [seen]
  }
  const isDecided = seen === "won" || seen === "lost"
  return isDecided && next.includes("open") ? ["open", seen] : []
}

const FIRST: readonly ChargebackState[] = ["inquiry", "open", "closed"]

/** Whether a chargeback has been decided. */
export const isOver = (state: ChargebackState): boolean =>
  state === "won" || state === "lost" || state === "closed"

/** An order of the payment, and what its buyer has paid for it and not got back. */
export type ChargedOrder = { seller_order_id: string; left: bigint }

/**
 * What of a chargeback falls on each order: in proportion to what its buyer paid and has not got back.
 * What goes beyond all of them is nobody's but the platform's. The parts are exactly all of it. Pure.
 */
export const shareChargeback = (
  amount: bigint,
  orders: readonly ChargedOrder[]
): { shares: { seller_order_id: string; amount: bigint }[]; beyond: bigint } => {
  const left = orders.reduce((sum, order) => sum + order.left, 0n)
  const covered = amount < left ? amount : left
  const parts =
    covered > 0n
      ? allocate(
          covered,
          orders.map((order) => order.left)
        )
      : []
  const shares = orders.flatMap(({ seller_order_id }, index) =>
    parts[index] > 0n ? [{ seller_order_id, amount: parts[index] }] : []
  )
  return { shares, beyond: amount - covered }
}
