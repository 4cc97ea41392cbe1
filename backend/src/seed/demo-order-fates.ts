import type { MedusaContainer } from "@medusajs/framework/types"
import { SYSTEM } from "@wholesale/companies"
import type { By, TransactionContext } from "@wholesale/core"
import { acceptOrder } from "@wholesale/ordering/modules/seller_order/operations/accept-order"
import { receiveOrder } from "@wholesale/ordering/modules/seller_order/operations/complete-order"
import { deliverShipment } from "@wholesale/ordering/modules/seller_order/operations/deliver-shipment"
import {
  cancelOrder,
  expireOrder,
  rejectOrder,
} from "@wholesale/ordering/modules/seller_order/operations/end-order"
import { linesOf } from "@wholesale/ordering/modules/seller_order/operations/lock-order"
import type { OrderFacts } from "@wholesale/ordering/modules/seller_order/operations/order-facts"
import { shipOrder } from "@wholesale/ordering/modules/seller_order/operations/ship-order"
import { sellerOrders } from "@wholesale/ordering/orders/seller-orders"
import { orderFacts } from "@wholesale/ordering/queries/order-facts"
import type { DemoBuyer } from "./demo-orders"
import type { Fate, PlannedPart } from "./demo-order-plan"
import { chance, pick } from "./demo-random"

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** A seller order of the demo that was just placed, with what is to become of it. */
export type PlacedPart = PlannedPart & {
  id: string
  seller_id: string
  buyer: DemoBuyer
  placed_at: Date
}

type Scene = { tx: TransactionContext; part: PlacedPart; facts: OrderFacts; by: By; now: Date }

const SHIPPED: readonly Fate[] = ["completed", "delivered", "shipped", "partially_shipped"]

/** Lets an order go through its life with the order operations, at the times of then. */
export const settleFate = async (
  container: MedusaContainer,
  part: PlacedPart,
  now: Date
): Promise<void> => {
  if (part.fate === "pending") {
    return
  }
  const facts = await orderFacts(container, { order_id: part.id }, { as: "operator" })
  const by: By = { ...SYSTEM, company_id: part.seller_id, request_id: null }
  await sellerOrders(container).inTransaction(async (tx) => {
    const scene = { tx, part, facts, by, now }
    await (isEnd(part.fate) ? end(scene) : carryOut(scene))
  })
}

const isEnd = (fate: Fate) => fate === "rejected" || fate === "expired" || fate === "cancelled"

/** A moment after the order, never later than now. */
const after = ({ part, now }: Scene, milliseconds: number): Date =>
  new Date(Math.min(part.placed_at.getTime() + milliseconds, now.getTime()))

const end = async (scene: Scene) => {
  const { tx, part, facts, by } = scene
  const shared = { order_id: part.id, facts, by }
  if (part.fate === "expired") {
    await expireOrder(tx, { ...shared, now: after(scene, 73 * HOUR) })
  } else if (part.fate === "rejected") {
    await rejectOrder(tx, {
      ...shared,
      now: after(scene, 20 * HOUR),
      side: { as: "seller", company_id: part.seller_id },
      reason_code: "out_of_stock",
      note: "The kiln is being rebuilt; we can deliver again next month.",
      lines: [],
    })
  } else {
    await cancelOrder(tx, {
      ...shared,
      now: after(scene, 5 * HOUR),
      side: { as: "buyer", company_id: part.buyer.company_id },
      reason_code: "ordered_by_mistake",
      note: null,
    })
  }
}

const carryOut = async (scene: Scene) => {
  const { tx, part, facts, by } = scene
  const side = { as: "seller", company_id: part.seller_id } as const
  const rows = await linesOf(tx, part.id)
  const short = part.fate === "partially_accepted" ? rows.slice(0, 1) : []
  await acceptOrder(tx, {
    order_id: part.id,
    side,
    expected_ship_on: dayOf(after(scene, (3 + pick(`${part.key}:ship`, 6)) * DAY), scene.now),
    answers: short.map(({ id }) => ({
      line_id: id,
      quantity: 0,
      reason_code: "out_of_stock",
    })),
    note: null,
    facts,
    by,
    now: after(scene, (2 + pick(`${part.key}:answer`, 40)) * HOUR),
  })
  if (SHIPPED.includes(part.fate)) {
    await ship(scene, side)
  }
}

const dayOf = (day: Date, now: Date) =>
  new Date(Math.max(day.getTime(), now.getTime())).toISOString().slice(0, 10)

const ship = async (scene: Scene, side: { as: "seller"; company_id: string }) => {
  const { tx, part, facts, by } = scene
  const rows = await linesOf(tx, part.id)
  const some = part.fate === "partially_shipped" && rows.length > 1
  const shipped = after(scene, (3 + pick(`${part.key}:days`, 5)) * DAY)
  const shipment_id = await shipOrder(tx, {
    order_id: part.id,
    side,
    parts: some ? rows.slice(0, 1).map(({ id, quantity }) => ({ line_id: id, quantity })) : [],
    carrier: "own",
    tracking_number: `DEMO${pick(`${part.key}:tracking`, 1_000_000)}`,
    tracking_url: null,
    make_tracking_number: null,
    facts,
    by,
    now: shipped,
  })
  if (part.fate === "delivered" || part.fate === "completed") {
    await arrive(scene, side, shipment_id, shipped)
  }
}

const arrive = async (
  scene: Scene,
  side: { as: "seller"; company_id: string },
  shipment_id: string,
  shipped: Date
) => {
  const { tx, part, facts, by, now } = scene
  const days = chance(`${part.key}:late`, 12) ? 9 : 2
  const delivered_at = new Date(Math.min(shipped.getTime() + days * DAY, now.getTime()))
  const statement = {
    delivered_at,
    received_by: facts.buyer.name,
    note: null,
    source: "carrier" as const,
    raw: { demo: true },
  }
  await deliverShipment(tx, { shipment_id, side, statement, facts, by, now: delivered_at })
  if (part.fate === "completed") {
    await receiveOrder(tx, {
      order_id: part.id,
      side: { as: "buyer", company_id: part.buyer.company_id },
      statement: { delivered_at, received_by: facts.buyer.name, note: null },
      facts,
      by: { ...by, actor_type: "customer", actor_id: part.buyer.customer_id },
      now: new Date(Math.min(delivered_at.getTime() + DAY, now.getTime())),
    })
  }
}
