import type { HistoryImportDto, NEW_LISTINGS, SALES_KEYS } from "../../http/history"
import type { DATE_ORDERS, DECIMAL_SIGNS, LINE_CLASSES } from "../../http/past-lines"

type Status = HistoryImportDto["status"]
type Color = "green" | "red" | "blue" | "orange" | "grey" | "purple"

/** The steps of the wizard after the upload. */
export const STEPS = ["mapping", "check", "done"] as const
type Step = (typeof STEPS)[number]

const STEP_OF: Record<Status, Step> = {
  uploaded: "mapping",
  mapped: "check",
  checking: "check",
  checked: "check",
  applying: "done",
  applied: "done",
  failed: "done",
  cancelled: "done",
}

/** At which step of the wizard an import is. Pure. */
export const stepOf = (status: Status): Step => STEP_OF[status]

/** Whether something goes on in the background. Pure. */
export const isWorking = (status: Status | undefined): boolean =>
  status === "checking" || status === "applying"

export const STATUS_COLORS: Record<Status, Color> = {
  uploaded: "grey",
  mapped: "grey",
  checking: "blue",
  checked: "orange",
  applying: "blue",
  applied: "green",
  failed: "red",
  cancelled: "grey",
}

type Class = (typeof LINE_CLASSES)[number] | "error"

/** The classes of rows in the order of the page, each with its colour. */
export const CLASS_COLORS: Record<Class, string> = {
  sale: "bg-ui-tag-green-icon",
  cancellation: "bg-ui-tag-orange-icon",
  charge: "bg-ui-tag-blue-icon",
  adjustment: "bg-ui-tag-purple-icon",
  giveaway: "bg-ui-tag-neutral-icon",
  stock_note: "bg-ui-tag-neutral-border",
  error: "bg-ui-tag-red-icon",
}

export const CLASSES = [
  "sale",
  "cancellation",
  "charge",
  "adjustment",
  "giveaway",
  "stock_note",
  "error",
] as const satisfies Class[]

export const WAYS = ["month", "country", "customer", "product"] as const satisfies Keys
type Keys = readonly (typeof SALES_KEYS)[number][]

export const LISTING_CHOICES = ["none", "draft", "published"] as const satisfies Choices
type Choices = readonly (typeof NEW_LISTINGS)[number][]

export const DATES = [
  "ymd",
  "dmy",
  "mdy",
] as const satisfies readonly (typeof DATE_ORDERS)[number][]
export const SIGNS = [".", ","] as const satisfies readonly (typeof DECIMAL_SIGNS)[number][]

export const CURRENCIES = ["eur", "gbp", "usd", "chf", "sek", "dkk", "nok", "pln", "czk"] as const

export const ACCEPT =
  ".csv,.gz,.xlsx,text/csv,application/gzip,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
export const MAX_BYTES = 100 * 1_048_576

type Column = { key: string; required: boolean }

/** Required columns that no header is read as, and those that two headers are read as. Pure. */
export const mappingProblems = (
  mapping: Readonly<Record<string, string>>,
  columns: readonly Column[]
): { missing: string[]; twice: string[] } => {
  const used = Object.values(mapping).filter(Boolean)
  return {
    missing: columns.flatMap(({ key, required }) => (required && !used.includes(key) ? key : [])),
    twice: [...new Set(used.filter((key, index) => used.indexOf(key) !== index))],
  }
}

/** Codes as a person types them, separated by commas or lines. Pure. */
export const codesOf = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,;\n]/)
      .map((code) => code.trim())
      .filter(Boolean)
  ),
]
