import type { HeldMoney, OrderDispute, OrderFacts, OrderReturn, OrderShipment } from "../facts"

/** When everything happens. */
export const NOW = new Date("2027-03-10T12:00:00Z")
export const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000)

/** A funded hold of 1,000 with a commission of 100. */
export const hold = (more: Partial<HeldMoney> = {}): HeldMoney => ({
  state: "funded",
  amount: 1000n,
  funded: 1000n,
  released: 0n,
  refunded: 0n,
  taken_back: 0n,
  frozen: 0n,
  fee: 100n,
  fee_tax: 19n,
  fee_charged: 0n,
  fee_tax_charged: 0n,
  inspection_days: 3,
  unconfirmed_days: 14,
  refunded_for: new Set(),
  ...more,
})

/** Four units of a line, on their way or delivered. */
export const shipment = (
  number: number,
  line: string,
  deliveredDaysAgo: number | null
): OrderShipment => ({
  id: `shp_${number}`,
  number,
  delivered_at: deliveredDaysAgo === null ? null : daysAgo(deliveredDaysAgo),
  confirmed: true,
  lines: [{ line_id: line, quantity: 4 }],
})

/** Two lines of 600 and 300, and 100 of shipping. */
export const order = (more: Partial<OrderFacts> = {}): OrderFacts => ({
  state: "shipped",
  received: false,
  total: 1000n,
  lines: [
    { id: "a", quantity: 4, gross: 600n },
    { id: "b", quantity: 4, gross: 300n },
  ],
  shipments: [shipment(1, "a", null), shipment(2, "b", null)],
  returns: [],
  disputes: [],
  ...more,
})

/** About everything of the first shipment. */
export const disputed = (more: Partial<OrderDispute> = {}): OrderDispute => ({
  id: "d",
  kind: "dispute",
  open: true,
  claimed: 600n,
  refund: 0n,
  lines: [{ shipment_id: "shp_1", line_id: "a", quantity: 4 }],
  ...more,
})

/** Goods that came back for credit. */
export const returned = (more: Partial<OrderReturn> = {}): OrderReturn => ({
  id: "r",
  state: "received",
  resolution: "credit",
  credit: 150n,
  replaced: false,
  ...more,
})
