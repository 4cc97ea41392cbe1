import { model } from "@medusajs/framework/utils"

/**
 * One checkout of a company: its orders, one per seller. Amounts are minor units; the migration
 * makes their columns `bigint`.
 */
export const OrderGroup = model
  .define("order_group", {
    id: model.id({ prefix: "ogrp" }).primaryKey(),
    display_id: model.autoincrement(),
    cart_id: model.text(),
    /** The buying company. */
    buyer_id: model.text(),
    member_id: model.text().nullable(),
    customer_id: model.text(),
    po_number: model.text().nullable(),
    currency_code: model.text(),
    location_id: model.text().nullable(),
    ship_to: model.json(),
    funding_key: model.text(),
    goods_amount: model.number(),
    discount_amount: model.number(),
    shipping_amount: model.number(),
    tax_amount: model.number(),
    total_amount: model.number(),
    placed_at: model.dateTime(),
  })
  .indexes([
    { on: ["cart_id"], unique: true },
    { on: ["display_id"], unique: true },
    { on: ["buyer_id", "placed_at"] },
    { on: ["po_number"] },
    { on: ["placed_at"] },
  ])
