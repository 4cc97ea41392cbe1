import { model } from "@medusajs/framework/utils"

/**
 * A data sheet, certificate or other paper of a product. Several rows may share one stored file, as
 * the products of a family share their data sheet.
 */
export const ProductDocument = model
  .define("product_document", {
    id: model.id({ prefix: "pdoc" }).primaryKey(),
    product_id: model.text(),
    seller_id: model.text(),
    title: model.text(),
    /** The private file; only our own endpoints hand it out. */
    file_id: model.text(),
    file_name: model.text(),
    mime_type: model.text(),
    size: model.number(),
    sha256: model.text(),
    created_by: model.text(),
  })
  .indexes([{ on: ["product_id", "created_at"] }, { on: ["file_id"] }])
