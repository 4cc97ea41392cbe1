import type { Transitions } from "@wholesale/core"
import type { HISTORY_STATUSES } from "../http/history"

export type HistoryStatus = (typeof HISTORY_STATUSES)[number]

/** From the upload to the last line; a file is read again after every new mapping. */
export const HISTORY_MACHINE: Transitions<HistoryStatus> = {
  uploaded: ["mapped", "cancelled"],
  mapped: ["mapped", "checking", "cancelled"],
  checking: ["checked", "failed", "cancelled"],
  checked: ["mapped", "checking", "applying", "cancelled"],
  applying: ["applied", "failed", "cancelled"],
  applied: [],
  failed: ["mapped", "checking", "cancelled"],
  cancelled: [],
}
