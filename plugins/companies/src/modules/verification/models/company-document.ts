import { model } from "@medusajs/framework/utils"
import { DOCUMENT_TYPES } from "../../../http/verification"

/** A private file of a company; the bytes lie with Medusa's File module. */
export const CompanyDocument = model
  .define("company_document", {
    id: model.id({ prefix: "cdoc" }).primaryKey(),
    company_id: model.text(),
    file_name: model.text(),
    mime_type: model.enum([...DOCUMENT_TYPES]),
    /** Bytes. */
    size: model.number(),
    /** Of the bytes as uploaded, in hex; compared again on every download. */
    sha256: model.text(),
    file_id: model.text(),
    uploaded_by: model.text(),
  })
  .indexes([{ on: ["company_id"] }])
