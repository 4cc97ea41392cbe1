import type { CaseItemDto, CertificationDto } from "@wholesale/companies/http/verification"
import type { RelationshipDto } from "@wholesale/companies/http/trade"
import type { StatusTone } from "@/ui/status"

export type LevelState =
  | "open"
  | "locked"
  | "draft"
  | "submitted"
  | "in_review"
  | "approved"
  | "rejected"
  | "needs_info"
  | "expired"
  | "revoked"

export const LEVEL_TONES: Record<LevelState, StatusTone> = {
  open: "open",
  locked: "open",
  draft: "open",
  submitted: "progress",
  in_review: "progress",
  approved: "positive",
  rejected: "danger",
  needs_info: "warning",
  expired: "warning",
  revoked: "danger",
}

export const ITEM_TONES: Record<CaseItemDto["result"], StatusTone> = {
  missing: "open",
  pending: "progress",
  passed: "positive",
  failed: "danger",
  waived: "neutral",
}

export const CERTIFICATE_TONES: Record<CertificationDto["status"], StatusTone> = {
  pending: "progress",
  verified: "positive",
  rejected: "danger",
  expired: "warning",
}

export const RELATIONSHIP_TONES: Record<RelationshipDto["status"], StatusTone> = {
  requested: "progress",
  approved: "positive",
  declined: "neutral",
  blocked: "danger",
}
