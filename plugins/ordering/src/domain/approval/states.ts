import type { Transitions } from "@wholesale/core/shared/state-machine"
import type { ApprovalState } from "../../http/approvals"

/**
 * An approval request. Once approved the order is placed with the approved prices: that either
 * succeeds (`ordered`) or fails for a reason that no approver can mend (`failed`).
 */
export const APPROVAL_MACHINE: Transitions<ApprovalState> = {
  pending: ["approved", "rejected", "withdrawn", "expired"],
  approved: ["ordered", "failed"],
  rejected: [],
  withdrawn: [],
  expired: [],
  ordered: [],
  failed: [],
}
