import type { SELLER_ORDER_STATES } from "@wholesale/ordering/domain/seller-order/states"
import type { HoldAmounts, HoldState } from "./states"

/** A hold as it is, with what it took over when the order was placed. Minor units. */
export type HeldMoney = HoldAmounts & {
  state: HoldState
  /** What the hold is for; while it is pending, what the buyer is asked for. */
  amount: bigint
  /** Commission, and tax on it, that leave with what is still held. */
  fee: bigint
  fee_tax: bigint
  /** Commission and tax on it that left with what was released. */
  fee_charged: bigint
  fee_tax_charged: bigint
  /** Days after a delivery in which the buyer can complain before the money leaves. */
  inspection_days: number
  /** The same where nobody but the seller says that the goods arrived. */
  unconfirmed_days: number
  /** Causes of refunds that happened, e.g. `return:rreq_1`. */
  refunded_for: ReadonlySet<string>
}

/** A line of the order with the quantity that was accepted and what is charged for that, tax included. */
export type OrderLine = { id: string; quantity: number; gross: bigint }

/** Goods that left together. */
export type OrderShipment = {
  id: string
  number: number
  /** When it was recorded that they arrived. */
  delivered_at: Date | null
  /** Whether a carrier or the buyer says so too. */
  confirmed: boolean
  lines: readonly { line_id: string; quantity: number }[]
}

/** Goods that the buyer wants to give back. */
export type OrderReturn = {
  id: string
  state: "requested" | "approved" | "declined" | "received"
  resolution: "credit" | "replacement"
  /** What they were charged for, tax included. */
  credit: bigint
  /** Whether what replaces them has arrived. */
  replaced: boolean
}

/** What a buyer claims, or got, because goods were not as they should be, or through its bank. */
export type OrderDispute = {
  id: string
  /** A chargeback is decided elsewhere, and what it took the buyer has already. */
  kind: "dispute" | "chargeback"
  open: boolean
  /** What is claimed, tax included. */
  claimed: bigint
  /** What goes back to the buyer; zero while it is open. */
  refund: bigint
  /** The units it is about; a chargeback names none. */
  lines: readonly { shipment_id: string; line_id: string; quantity: number }[]
}

/** The order as far as its money goes. */
export type OrderFacts = {
  state: (typeof SELLER_ORDER_STATES)[number]
  /** Whether the buyer itself confirmed that everything has arrived. */
  received: boolean
  /** What the buyer owes for what was accepted, shipping and tax included. */
  total: bigint
  lines: readonly OrderLine[]
  /** Without those that replace returned goods. */
  shipments: readonly OrderShipment[]
  returns: readonly OrderReturn[]
  /** With chargebacks; without what was withdrawn or won. */
  disputes: readonly OrderDispute[]
}
