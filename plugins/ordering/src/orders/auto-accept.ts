import type { MedusaContainer } from "@medusajs/framework/types"
import { runQuery, Refusal } from "@wholesale/core"
import { SYSTEM } from "@wholesale/companies"
import { tellPlacement } from "../modules/seller_order/operations/tell-placement"
import { orderFacts } from "../queries/order-facts"
import { sellingSettings } from "../queries/selling-settings"
import { accept } from "./answer-order"
import { sellerOrders } from "./seller-orders"

type Row = { seller_id: string; opening: boolean; state: string }

/**
 * What follows from a placed order: both sides are told, and where the seller wants it so the order
 * is accepted at once. May run again.
 */
export const handlePlacedOrder = async (container: MedusaContainer, id: string): Promise<void> => {
  const facts = await orderFacts(container, { order_id: id }, { as: "operator" })
  await sellerOrders(container).inTransaction((tx) => tellPlacement(tx, facts))
  const [row] = await runQuery<Row>(
    container,
    "select seller_id, opening, state from seller_order where id = ?",
    [id]
  )
  const { auto_accept: auto } = await sellingSettings(container, row.seller_id)
  const wanted = auto === "all" || (auto === "reorders" && !row.opening)
  if (wanted && row.state === "pending_acceptance") {
    await acceptUnlessAnswered(container, row.seller_id, id)
  }
}

/** Somebody who answered in the meantime was first, which is fine. */
const acceptUnlessAnswered = async (container: MedusaContainer, seller: string, id: string) => {
  const side = { as: "seller", company_id: seller } as const
  const acceptance = { order_id: id, expected_ship_on: null, lines: [], note: null }
  try {
    await accept(container, side, SYSTEM, acceptance)
  } catch (error) {
    if (!(error instanceof Refusal && error.code === "TRANSITION_NOT_ALLOWED")) {
      throw error
    }
  }
}
