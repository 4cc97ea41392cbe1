import { model } from "@medusajs/framework/utils"
import { HISTORY_FORMATS, HISTORY_STATUSES, NEW_LISTINGS } from "../../../http/history"

/** One file with lines of past orders, from the upload to the last kept line. */
export const HistoryImport = model
  .define("history_import", {
    id: model.id({ prefix: "himp" }).primaryKey(),
    seller_id: model.text(),
    file_id: model.text(),
    file_name: model.text(),
    file_size: model.number(),
    /** SHA-256 of the file, by which an interrupted command finds its import again. */
    file_hash: model.text(),
    format: model.enum([...HISTORY_FORMATS]),
    encoding: model.text().default(""),
    delimiter: model.text().default(""),
    currency_code: model.text(),
    status: model.enum([...HISTORY_STATUSES]).default("uploaded"),
    headers: model.json(),
    sample: model.json(),
    /** Header -> column of ours; what is left out is not read. */
    mapping: model.json(),
    /** How cells are meant: decimal sign, order of dates, codes that are no products. */
    reading: model.json(),
    new_listings: model.enum([...NEW_LISTINGS]).default("none"),
    row_count: model.number().default(0),
    /** Rows up to this one were read. */
    read_row: model.number().default(0),
    read_bytes: model.number().default(0),
    /** Rows up to this one were kept. */
    applied_row: model.number().default(0),
    /** Articles up to this key were described and listed, once every row was kept. */
    applied_sku: model.text().nullable(),
    sku_count: model.number().default(0),
    sku_done: model.number().default(0),
    /** Rows by class and by note. */
    classes: model.json(),
    notes: model.json(),
    known: model.number().default(0),
    /** What was added: `{"lines": 2, "orders": 1}`. */
    added: model.json(),
    error: model.text().nullable(),
    created_by: model.text(),
    /** When the step began that `status` names, for the time that is left. */
    step_began_at: model.dateTime().nullable(),
    checked_at: model.dateTime().nullable(),
    applied_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["seller_id", "created_at"] }, { on: ["seller_id", "file_hash"] }])
