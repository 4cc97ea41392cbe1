import { model } from "@medusajs/framework/utils"
import { PRICE_SOURCES } from "../../../http/prices"

/**
 * The unit price of a variant from a quantity on, for whom `source` and `target` say. Amounts are
 * minor units; the migration makes their column `bigint`, which models don't know. Rows of source
 * `base` without a schedule are copies of Medusa's own prices, kept by a trigger.
 */
export const WholesalePrice = model
  .define("wholesale_price", {
    id: model.id({ prefix: "wp" }).primaryKey(),
    seller_id: model.text(),
    product_id: model.text(),
    variant_id: model.text(),
    currency_code: model.text(),
    source: model.enum([...PRICE_SOURCES]),
    /** A country code, a tier or a company; empty for `base`. */
    target: model.text().default(""),
    min_quantity: model.number().default(1),
    amount: model.number(),
    starts_at: model.dateTime().nullable(),
    ends_at: model.dateTime().nullable(),
    /** The seller knows that this break is dearer than the one before it. */
    may_rise: model.boolean().default(false),
  })
  .indexes([
    { on: ["variant_id", "currency_code"] },
    { on: ["seller_id", "currency_code", "source", "target"] },
    { on: ["target"], where: "target <> ''" },
  ])
