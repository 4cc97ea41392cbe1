import { model } from "@medusajs/framework/utils"
import { IMAGE_STATUSES } from "../../../http/imports"

/** A picture that a file named by its address and that has to be fetched for a product. */
export const ImportImage = model
  .define("import_image", {
    id: model.id({ prefix: "impimg" }).primaryKey(),
    job_id: model.text(),
    seller_id: model.text(),
    product_id: model.text(),
    url: model.text(),
    rank: model.number(),
    status: model.enum([...IMAGE_STATUSES]).default("pending"),
    error: model.text().nullable(),
  })
  .indexes([{ on: ["job_id", "product_id", "url"], unique: true }, { on: ["job_id", "status"] }])
