import { model } from "@medusajs/framework/utils"
import { IMPORT_FORMATS, IMPORT_MODES, IMPORT_STATUSES } from "../../../http/imports"

/** One uploaded catalogue file, from the upload to the last applied row. */
export const ImportJob = model
  .define("import_job", {
    id: model.id({ prefix: "imp" }).primaryKey(),
    seller_id: model.text(),
    file_id: model.text(),
    file_name: model.text(),
    file_size: model.number(),
    format: model.enum([...IMPORT_FORMATS]),
    /** The sign between the cells of a CSV file. */
    delimiter: model.text().default(""),
    mode: model.enum([...IMPORT_MODES]).default("upsert"),
    status: model.enum([...IMPORT_STATUSES]).default("uploaded"),
    /** The header row, in the file's order. */
    headers: model.json(),
    /** The first rows as they were read, for the page where columns are chosen. */
    sample: model.json(),
    /** Header -> column of ours; what is left out is not read. */
    mapping: model.json(),
    row_count: model.number().default(0),
    /** Rows by their outcome: `{"create": 2, "error": 1}`. */
    outcomes: model.json(),
    group_count: model.number().default(0),
    /** Products are applied in their order in the file; everything up to this one is done. */
    applied_groups: model.number().default(0),
    applied_rows: model.number().default(0),
    image_count: model.number().default(0),
    error: model.text().nullable(),
    created_by: model.text(),
    checked_at: model.dateTime().nullable(),
    applied_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["seller_id", "created_at"] }])
