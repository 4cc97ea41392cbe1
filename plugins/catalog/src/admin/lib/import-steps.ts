import type { ImportJobDto } from "../../http/imports"

/** The steps of the wizard after the upload. */
export const STEPS = ["mapping", "check", "done"] as const
type Step = (typeof STEPS)[number]

const STEP_OF: Record<ImportJobDto["status"], Step> = {
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
export const stepOf = (status: ImportJobDto["status"]): Step => STEP_OF[status]

type Column = { key: string; required: boolean }

/** Required columns that no header is read as, and those that two headers are read as. Pure. */
export const mappingProblems = (
  mapping: Readonly<Record<string, string>>,
  columns: readonly Column[],
  mode: ImportJobDto["mode"]
): { missing: string[]; twice: string[] } => {
  const used = Object.values(mapping).filter(Boolean)
  const twice = [...new Set(used.filter((key, index) => used.indexOf(key) !== index))]
  // Taking products off the shop needs no more than their SKUs.
  const required =
    mode === "deactivate"
      ? columns.filter(({ key }) => key === "sku")
      : columns.filter((column) => column.required)
  return { missing: required.map(({ key }) => key).filter((key) => !used.includes(key)), twice }
}
