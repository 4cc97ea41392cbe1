import { model } from "@medusajs/framework/utils"

/** A line of a seller order as it was placed: what was bought, at which price and why, for when. */
export const SellerOrderLine = model
  .define("seller_order_line", {
    id: model.id({ prefix: "sol" }).primaryKey(),
    seller_order_id: model.text(),
    /** Medusa's order line. */
    order_line_id: model.text(),
    position: model.number(),
    product_id: model.text(),
    variant_id: model.text(),
    sku: model.text().nullable(),
    title: model.text(),
    variant_title: model.text().nullable(),
    thumbnail: model.text().nullable(),
    quantity: model.number(),
    accepted_quantity: model.number().nullable(),
    shipped_quantity: model.number().default(0),
    returned_quantity: model.number().default(0),
    unit_price: model.number(),
    subtotal: model.number(),
    discount: model.number().default(0),
    tax: model.number(),
    tax_rate: model.float(),
    /** Where the price came from, as it was resolved at placement. */
    price_explanation: model.json(),
    promised_on: model.text().nullable(),
    promise_basis: model.text().nullable(),
    reject_reason: model.text().nullable(),
  })
  .indexes([
    { on: ["order_line_id"], unique: true },
    { on: ["seller_order_id", "position"] },
    { on: ["variant_id"] },
  ])
