import type { Transitions } from "@wholesale/core"
import type { IMPORT_STATUSES } from "../../http/imports"

export type ImportStatus = (typeof IMPORT_STATUSES)[number]

/** From the upload to the last applied row; a file is checked again after every new mapping. */
export const IMPORT_MACHINE: Transitions<ImportStatus> = {
  uploaded: ["mapped", "cancelled"],
  mapped: ["mapped", "checking", "cancelled"],
  checking: ["checked", "failed", "cancelled"],
  checked: ["mapped", "checking", "applying", "cancelled"],
  applying: ["applied", "failed", "cancelled"],
  applied: [],
  failed: ["mapped", "checking", "cancelled"],
  cancelled: [],
}
