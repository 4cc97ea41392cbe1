import { model } from "@medusajs/framework/utils"
import { TIER_REQUEST_STATUSES } from "../../../http/tiers"

/** A retailer's wish for a tier, and what became of it. */
export const PriceTierRequest = model
  .define("price_tier_request", {
    id: model.id({ prefix: "ptreq" }).primaryKey(),
    seller_id: model.text(),
    retailer_id: model.text(),
    /** The tier that was asked for. */
    tier_id: model.text(),
    status: model.enum([...TIER_REQUEST_STATUSES]).default("requested"),
    message: model.text().nullable(),
    requested_by: model.text(),
    /** The tier that was given, which may be another one. */
    granted_tier_id: model.text().nullable(),
    answer: model.text().nullable(),
    decided_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      on: ["seller_id", "retailer_id"],
      unique: true,
      where: "status = 'requested' AND deleted_at IS NULL",
    },
    { on: ["retailer_id", "created_at"] },
  ])
