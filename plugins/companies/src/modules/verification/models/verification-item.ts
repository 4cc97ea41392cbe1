import { model } from "@medusajs/framework/utils"
import { ITEM_RESULTS } from "../../../http/verification"

/** One requirement within a case: what was shown for it and what came of it. */
export const VerificationItem = model
  .define("verification_item", {
    id: model.id({ prefix: "vitem" }).primaryKey(),
    case_id: model.text(),
    requirement_id: model.text(),
    result: model.enum([...ITEM_RESULTS]).default("missing"),
    statement: model.text().nullable(),
    evidence: model.json().nullable(),
    note: model.text().nullable(),
    checked_at: model.dateTime().nullable(),
    /** A reviewer's actor id, or `system` for an automatic check. */
    checked_by: model.text().nullable(),
    expires_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["case_id", "requirement_id"], unique: true, where: "deleted_at IS NULL" }])

/** A document that was put to an item; one document may serve several. */
export const VerificationItemDocument = model
  .define("verification_item_document", {
    id: model.id({ prefix: "vidoc" }).primaryKey(),
    item_id: model.text(),
    document_id: model.text(),
  })
  .indexes([
    { on: ["item_id", "document_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["document_id"] },
  ])
