export const DISPUTE_REASONS = [
  "not_received",
  "short_count",
  "damaged",
  "defective",
  "wrong_item",
  "not_as_described",
] as const
export type DisputeReason = (typeof DISPUTE_REASONS)[number]

/** Reasons that nobody can judge without a picture or a document. */
export const NEEDS_EVIDENCE: ReadonlySet<DisputeReason> = new Set([
  "damaged",
  "defective",
  "wrong_item",
  "not_as_described",
])
