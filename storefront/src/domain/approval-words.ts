import type { ApprovalDto, LimitPeriod } from "@wholesale/ordering/http/approvals"
import type { StatusTone } from "@/ui/status"

export const LIMIT_PERIODS = [
  "day",
  "week",
  "month",
  "quarter",
  "year",
] as const satisfies readonly LimitPeriod[]

export const APPROVAL_STATES = [
  "pending",
  "approved",
  "ordered",
  "rejected",
  "withdrawn",
  "expired",
  "failed",
] as const satisfies readonly ApprovalDto["state"][]

export const APPROVAL_TONES: Record<ApprovalDto["state"], StatusTone> = {
  pending: "progress",
  approved: "positive",
  ordered: "positive",
  rejected: "danger",
  withdrawn: "neutral",
  expired: "warning",
  failed: "danger",
}
