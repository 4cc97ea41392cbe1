import type { ImportJobDto, InventoryHintDto } from "../../http/imports"
import type { ListingDto, ProductionSlotDto } from "../../http/listing"
import type { ReviewDto } from "../../http/reviews"

type Color = "green" | "red" | "blue" | "orange" | "grey" | "purple"

// The closed lists of the forms; `satisfies` keeps them to what the server takes.

export const UNITS = [
  "piece",
  "pair",
  "set",
  "case",
  "kg",
  "litre",
  "metre",
] as const satisfies ListingDto["unit_of_sale"][]

export const SUPPLIES = ["stock", "made_to_order"] as const satisfies ListingDto["supply"][]

export const VISIBILITIES = [
  "public",
  "verified",
  "chosen",
] as const satisfies ListingDto["visibility"][]

export const PRODUCT_STATUSES = ["published", "draft", "proposed", "rejected"] as const

export const STATUS_COLORS: Record<string, Color> = {
  published: "green",
  draft: "grey",
  proposed: "orange",
  rejected: "red",
}

export const SLOT_COLORS: Record<ProductionSlotDto["status"], Color> = {
  planned: "blue",
  running: "purple",
  done: "green",
  cancelled: "grey",
}

export const JOB_COLORS: Record<ImportJobDto["status"], Color> = {
  uploaded: "grey",
  mapped: "grey",
  checking: "blue",
  checked: "orange",
  applying: "blue",
  applied: "green",
  failed: "red",
  cancelled: "grey",
}

export const IMPORT_MODES = [
  "upsert",
  "add",
  "update",
  "deactivate",
] as const satisfies ImportJobDto["mode"][]

export const HINTS = [
  "reorder",
  "out_of_stock",
  "low_stock",
  "dead_stock",
] as const satisfies InventoryHintDto["hints"]

export const HINT_COLORS: Record<InventoryHintDto["hints"][number], Color> = {
  reorder: "blue",
  low_stock: "orange",
  out_of_stock: "red",
  dead_stock: "grey",
}

export const REVIEW_COLORS: Record<ReviewDto["status"], Color> = {
  private: "orange",
  published: "green",
  removed: "grey",
}

export const REPORT_REASONS = [
  "spam",
  "offensive",
  "personal_data",
  "not_about_product",
  "conflict_of_interest",
  "other",
] as const

export const CURRENCIES = ["eur", "usd", "gbp", "chf", "sek", "dkk", "nok", "pln", "czk"] as const

export const IMPORT_ACCEPT =
  ".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
export const IMPORT_MAX_BYTES = 40 * 1_048_576
