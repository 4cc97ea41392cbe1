import { model } from "@medusajs/framework/utils"
import { SUPPLIES, UNITS_OF_SALE, VISIBILITIES } from "../../../http/listing"

/** How a manufacturer sells one of its products; the row is also what says whose product it is. */
export const Listing = model
  .define("listing", {
    id: model.id({ prefix: "lst" }).primaryKey(),
    product_id: model.text(),
    seller_id: model.text(),
    unit_of_sale: model.enum([...UNITS_OF_SALE]).default("piece"),
    units_per_case: model.number().nullable(),
    /** Days from the accepted order until the goods are ready. */
    lead_time_days: model.number().default(3),
    supply: model.enum([...SUPPLIES]).default("stock"),
    visibility: model.enum([...VISIBILITIES]).default("public"),
    /** Tokens: `public`, `verified`, or the ids of companies and price tiers. */
    audience: model.array(),
    price_visibility: model.enum([...VISIBILITIES]).default("verified"),
    price_audience: model.array(),
  })
  .indexes([
    { on: ["product_id"], unique: true },
    { on: ["seller_id"] },
    {
      name: "IDX_listing_opened_to_some",
      on: ["seller_id"],
      where:
        "deleted_at IS NULL AND NOT (audience <@ '{public,verified}' AND price_audience <@ '{public,verified}')",
    },
  ])
