import { model } from "@medusajs/framework/utils"

/** One change of one price; a trigger refuses to change or remove it. */
export const PriceChange = model
  .define("price_change", {
    id: model.id({ prefix: "pchg" }).primaryKey(),
    seller_id: model.text(),
    product_id: model.text(),
    variant_id: model.text(),
    currency_code: model.text(),
    /** A source of prices, or a kind of attribute. */
    source: model.text(),
    target: model.text().default(""),
    min_quantity: model.number().default(1),
    /** Null: there was none. */
    before: model.number().nullable(),
    /** Null: it was removed. */
    after: model.number().nullable(),
    /** From when and until when the new price counts; null is at once and for good. */
    starts_at: model.dateTime().nullable(),
    ends_at: model.dateTime().nullable(),
    actor_type: model.text(),
    actor_id: model.text(),
    /** What was saved together. */
    batch_id: model.text().nullable(),
    at: model.dateTime(),
  })
  .indexes([{ on: ["variant_id", "at"] }, { on: ["seller_id", "at"] }])
