import { z } from "@medusajs/framework/zod"
import { countryCode, day, line, text, timestamp } from "@wholesale/core/http/fields"
import { COMPANY_KINDS } from "./company"

export const CASE_STATES = [
  "draft",
  "submitted",
  "in_review",
  "approved",
  "rejected",
  "needs_info",
  "expired",
  "revoked",
] as const

/** How a requirement is met: by our own check, by the applicant's word, or by a reviewer's eyes. */
export const REQUIREMENT_CHECKS = ["computed", "attested", "verified"] as const
export const EVIDENCE_KINDS = ["none", "document", "text"] as const
export const ITEM_RESULTS = ["missing", "pending", "passed", "failed", "waived"] as const

export const REASON_CODES = [
  "document_unreadable",
  "document_outdated",
  "name_mismatch",
  "registration_not_found",
  "tax_id_invalid",
  "signatory_not_authorised",
  "beneficial_owners_incomplete",
  "suspected_fraud",
  "legal_fact_changed",
  "evidence_expired",
  "other",
] as const

export const requirementDto = z.object({
  id: z.string(),
  key: z.string(),
  title: z.string(),
  description: z.string().nullable(),
  level: z.number().int(),
  kind: z.enum(COMPANY_KINDS),
  /** `*` for every country. */
  country_code: z.string(),
  check: z.enum(REQUIREMENT_CHECKS),
  evidence: z.enum(EVIDENCE_KINDS),
  optional: z.boolean(),
  /** After how many days the evidence expires; null for never. */
  valid_days: z.number().int().nullable(),
  active: z.boolean(),
})
export type RequirementDto = z.output<typeof requirementDto>

export const requirementInput = z
  .object({
    key: z.string().regex(/^[a-z][a-z0-9_]{2,59}$/, "must be lower case words joined by _"),
    title: line(120),
    description: text(1000).nullable().default(null),
    level: z.number().int().min(1).max(3),
    kind: z.enum(COMPANY_KINDS),
    country_code: z.union([z.literal("*"), countryCode()]).default("*"),
    check: z.enum(["attested", "verified"]),
    evidence: z.enum(EVIDENCE_KINDS),
    optional: z.boolean().default(false),
    valid_days: z.number().int().min(1).max(3650).nullable().default(null),
  })
  .strict()

export const requirementUpdate = z
  .object({
    title: line(120),
    description: text(1000).nullable(),
    optional: z.boolean(),
    valid_days: z.number().int().min(1).max(3650).nullable(),
    active: z.boolean(),
  })
  .partial()
  .strict()

export const DOCUMENT_TYPES = ["application/pdf", "image/png", "image/jpeg"] as const

export const documentDto = z.object({
  id: z.string(),
  file_name: z.string(),
  mime_type: z.enum(DOCUMENT_TYPES),
  size: z.number().int(),
  sha256: z.string(),
  uploaded_by: z.string(),
  created_at: timestamp(),
})
export type DocumentDto = z.output<typeof documentDto>

export const caseItemDto = z.object({
  id: z.string(),
  requirement: requirementDto,
  result: z.enum(ITEM_RESULTS),
  /** The applicant's words or an automatic check's finding, in one sentence. */
  statement: z.string().nullable(),
  /** What an automatic check recorded, for example VIES' consultation number. */
  evidence: z.record(z.string(), z.unknown()).nullable(),
  documents: z.array(documentDto),
  note: z.string().nullable(),
  checked_at: timestamp().nullable(),
  expires_at: timestamp().nullable(),
})
export type CaseItemDto = z.output<typeof caseItemDto>

export const caseDto = z.object({
  id: z.string(),
  company_id: z.string(),
  level: z.number().int(),
  state: z.enum(CASE_STATES),
  reason_code: z.string().nullable(),
  note: z.string().nullable(),
  submitted_at: timestamp().nullable(),
  decided_at: timestamp().nullable(),
  expires_at: timestamp().nullable(),
  items: z.array(caseItemDto),
})
export type CaseDto = z.output<typeof caseDto>

/** A company's way through the three levels. */
export const progressDto = z.object({
  verification_level: z.number().int(),
  levels: z.array(
    z.object({
      level: z.number().int(),
      /** What this level opens, in capability codes. */
      unlocks: z.array(z.string()),
      case: caseDto.nullable(),
      /** Titles of what still keeps the applicant from submitting. */
      missing: z.array(z.string()),
      can_submit: z.boolean(),
    })
  ),
})
export type ProgressDto = z.output<typeof progressDto>

export const attestInput = z.object({ statement: text(2000) }).strict()

/** One line of the review queue. */
export const queueRowDto = z.object({
  id: z.string(),
  company: z.object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(COMPANY_KINDS),
    country_code: z.string(),
  }),
  level: z.number().int(),
  state: z.enum(CASE_STATES),
  assignee: z.object({ id: z.string(), name: z.string() }).nullable(),
  submitted_at: timestamp().nullable(),
  updated_at: timestamp(),
})
export type QueueRowDto = z.output<typeof queueRowDto>

export const decisionInput = z
  .object({ reason_code: z.enum(REASON_CODES), note: text(2000) })
  .strict()

export const approveInput = z.object({ note: text(2000).nullable().default(null) }).strict()

export const reviewItemInput = z
  .object({
    result: z.enum(["passed", "failed", "waived"]),
    note: text(2000).nullable().default(null),
    expires_on: day().optional(),
  })
  .strict()

export const CERTIFICATION_STATUSES = ["pending", "verified", "rejected", "expired"] as const

export const certificationDto = z.object({
  id: z.string(),
  company_id: z.string(),
  type: z.string(),
  issuer: z.string(),
  number: z.string().nullable(),
  scope: z.string().nullable(),
  valid_from: day(),
  valid_to: day(),
  status: z.enum(CERTIFICATION_STATUSES),
  note: z.string().nullable(),
  document: documentDto.nullable(),
})
export type CertificationDto = z.output<typeof certificationDto>

export const certificationInput = z
  .object({
    type: line(80),
    issuer: line(120),
    number: line(80).nullable().default(null),
    scope: line(300).nullable().default(null),
    valid_from: day(),
    valid_to: day(),
    document_id: line(60),
  })
  .strict()
  .refine((input) => input.valid_to > input.valid_from, {
    path: ["valid_to"],
    message: "must be later than valid_from",
  })
