import { model } from "@medusajs/framework/utils"
import { RELATIONSHIP_ORIGINS, RELATIONSHIP_STATUSES } from "../../../http/trade"

/** Whether a retailer may trade with a seller; the terms of later plugins hang on it. */
export const TradeRelationship = model
  .define("trade_relationship", {
    id: model.id({ prefix: "trel" }).primaryKey(),
    retailer_id: model.text(),
    seller_id: model.text(),
    status: model.enum([...RELATIONSHIP_STATUSES]).default("requested"),
    origin: model.enum([...RELATIONSHIP_ORIGINS]),
    /** What shows who brought whom; written once, commission rules read it. */
    origin_evidence: model.json(),
    message: model.text().nullable(),
    requested_by: model.text(),
  })
  .indexes([
    { on: ["retailer_id", "seller_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["seller_id", "status"] },
  ])
