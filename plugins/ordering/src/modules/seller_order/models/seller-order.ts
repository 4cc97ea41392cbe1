import { model } from "@medusajs/framework/utils"
import { SELLER_ORDER_STATES } from "../../../domain/seller-order/states"

/** One seller's part of an order group, with the Medusa order that carries its money and goods. */
export const SellerOrder = model
  .define("seller_order", {
    id: model.id({ prefix: "sord" }).primaryKey(),
    group_id: model.text(),
    /** The Medusa order. */
    order_id: model.text(),
    display_id: model.number(),
    seller_id: model.text(),
    buyer_id: model.text(),
    state: model.enum([...SELLER_ORDER_STATES]).default("pending_acceptance"),
    /** Whether it was this buyer's first order with this seller. */
    opening: model.boolean(),
    currency_code: model.text(),
    goods_amount: model.number(),
    discount_amount: model.number(),
    shipping_amount: model.number(),
    tax_amount: model.number(),
    total_amount: model.number(),
    /** Why the tax is what it is. */
    tax_reason: model.text(),
    buyer_tax_id: model.text().nullable(),
    shipping_option_id: model.text().nullable(),
    shipping_name: model.text().nullable(),
    po_number: model.text().nullable(),
    ship_to_country: model.text(),
    ship_to_postal_code: model.text().nullable(),
    /** What the buyer wrote to the seller. */
    note: model.text().nullable(),
    accept_by: model.dateTime(),
    expected_ship_on: model.text().nullable(),
    placed_at: model.dateTime(),
    accepted_at: model.dateTime().nullable(),
    shipped_at: model.dateTime().nullable(),
    delivered_at: model.dateTime().nullable(),
    completed_at: model.dateTime().nullable(),
    /** When it was rejected, expired or cancelled. */
    closed_at: model.dateTime().nullable(),
    close_reason: model.text().nullable(),
  })
  .indexes([
    { on: ["order_id"], unique: true },
    { on: ["group_id"] },
    { on: ["seller_id", "state", "placed_at"] },
    { on: ["seller_id", "placed_at"] },
    { on: ["buyer_id", "placed_at", "id"] },
    { on: ["state", "accept_by"] },
    { on: ["placed_at"] },
  ])
