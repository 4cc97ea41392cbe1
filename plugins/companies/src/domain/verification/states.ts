import type { Transitions } from "@wholesale/core"
import type { CASE_STATES } from "../../http/verification"

export type CaseState = (typeof CASE_STATES)[number]

/** Every state of a verification case and what may follow it. */
export const CASE_MACHINE: Transitions<CaseState> = {
  draft: ["submitted"],
  // Back to draft: the applicant withdraws, or a legal fact changed before anybody looked.
  submitted: ["in_review", "draft"],
  in_review: ["approved", "rejected", "needs_info"],
  needs_info: ["submitted"],
  approved: ["expired", "revoked"],
  rejected: [],
  expired: [],
  revoked: [],
}

/** Nothing follows these; a company may open a new draft beside them. */
export const FINAL_STATES = ["rejected", "expired", "revoked"] as const satisfies CaseState[]

/** The applicant may change items and documents. */
export const EDITABLE_STATES = ["draft", "needs_info"] as const satisfies CaseState[]

/** Documents in these have been, or are being, relied upon: they can't be deleted. */
export const RELIED_ON_STATES = [
  "submitted",
  "in_review",
  "needs_info",
  "approved",
] as const satisfies CaseState[]

/** Automatic checks still write their findings into these. */
export const CHECKABLE_STATES = [
  "draft",
  "submitted",
  "in_review",
  "needs_info",
] as const satisfies CaseState[]

/** Whether a state is one of a list; keeps call sites free of casts. */
export const isOneOf = (state: CaseState, states: readonly CaseState[]) => states.includes(state)
