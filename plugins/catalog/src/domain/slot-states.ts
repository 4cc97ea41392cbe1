import type { Transitions } from "@wholesale/core"
import type { SLOT_STATUSES } from "../http/listing"

export type SlotStatus = (typeof SLOT_STATUSES)[number]

/** Every status of a production slot and what may follow it. */
export const SLOT_MACHINE: Transitions<SlotStatus> = {
  planned: ["running", "cancelled"],
  running: ["done", "cancelled"],
  done: [],
  cancelled: ["planned"],
}
