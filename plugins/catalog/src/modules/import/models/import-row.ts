import { model } from "@medusajs/framework/utils"
import { ROW_OUTCOMES } from "../../../http/imports"

/** One row of a file as it was understood. */
export const ImportRow = model
  .define("import_row", {
    id: model.id({ prefix: "improw" }).primaryKey(),
    job_id: model.text(),
    /** The line as a spreadsheet counts it: the header is row 1. */
    row_no: model.number(),
    /** Rows with the same key are the variants of one product. */
    group_key: model.text(),
    /** The product's place in the file, from 1; given once every row is known. */
    group_no: model.number().default(0),
    sku: model.text(),
    sku_key: model.text(),
    /** The parsed columns; null when a cell could not be read. */
    data: model.json(),
    outcome: model.enum([...ROW_OUTCOMES]),
    /** `[{column, code, message}]` */
    problems: model.json(),
    variant_id: model.text().nullable(),
    product_id: model.text().nullable(),
    applied: model.boolean().default(false),
  })
  .indexes([
    { on: ["job_id", "row_no"], unique: true },
    { on: ["job_id", "group_no"] },
    { on: ["job_id", "sku_key"] },
  ])
