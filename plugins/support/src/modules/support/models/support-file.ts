import { model } from "@medusajs/framework/utils"
import { DOCUMENT_TYPES } from "@wholesale/companies/http/verification"

/**
 * A picture or document that somebody shows in a ticket. It is sent first and belongs to a message
 * once that is written; the bytes lie with Medusa's File module.
 */
export const SupportFile = model
  .define("support_file", {
    id: model.id({ prefix: "sfile" }).primaryKey(),
    message_id: model.text().nullable(),
    /** Whose people sent it; null for the operator's. */
    company_id: model.text().nullable(),
    file_name: model.text(),
    mime_type: model.enum([...DOCUMENT_TYPES]),
    /** Bytes. */
    size: model.number(),
    /** Of the bytes as sent, in hex; compared again on every download. */
    sha256: model.text(),
    file_id: model.text(),
    uploaded_by: model.text(),
  })
  .indexes([{ on: ["message_id"] }, { on: ["uploaded_by"] }])
