import { model } from "@medusajs/framework/utils"
import { MEMBER_SOURCES } from "../../../http/tiers"

/** The one tier of a retailer at a seller. What a rule gave, a rule may take; the rest stays. */
export const PriceTierMember = model
  .define("price_tier_member", {
    id: model.id({ prefix: "ptmem" }).primaryKey(),
    seller_id: model.text(),
    retailer_id: model.text(),
    tier_id: model.text(),
    source: model.enum([...MEMBER_SOURCES]),
    assigned_by: model.text(),
  })
  .indexes([
    { on: ["seller_id", "retailer_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["tier_id"] },
    { on: ["retailer_id"] },
  ])
