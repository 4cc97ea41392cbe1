import { OutboxMessage } from "@wholesale/core/modules/outbox/models/outbox-message"
import { AuditEntry } from "@wholesale/core/modules/audit/models/audit-entry"
import type { By } from "@wholesale/core"
import * as models from "../models"
import type VerificationModuleService from "../service"

/** What this module writes in one transaction lies in three modules' tables. */
export const MODELS = [...Object.values(models), OutboxMessage, AuditEntry]

export const NOW = new Date("2027-03-01T12:00:00Z")
export const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000)

export const REVIEWER: By = {
  actor_type: "user",
  actor_id: "user_reviewer",
  company_id: null,
  request_id: "req_1",
}
export const OWNER: By = {
  actor_type: "user",
  actor_id: "user_owner",
  company_id: "comp_1",
  request_id: "req_2",
}

export const FACTS = {
  legal_name: "Acme GmbH",
  registration_number: "HRB 1",
  country_code: "de",
  tax_ids: [{ type: "vat", value: "DE136695976", country_code: "de" }],
}

/** Opens a draft for `comp_1`. */
export const draft = async (service: VerificationModuleService, level = 1) => {
  const { id } = await service.openCase({
    company_id: "comp_1",
    company_kind: "manufacturer",
    country_code: "de",
    level,
    by: OWNER,
    now: NOW,
  })
  return id
}

export const applicant = (caseId: string, now = NOW) => ({
  case_id: caseId,
  company_id: "comp_1",
  by: OWNER,
  now,
})

export const reviewer = (caseId: string, now = NOW) => ({ case_id: caseId, by: REVIEWER, now })

/** Lets every automatic check of the open cases pass. */
export const passChecks = async (service: VerificationModuleService) => {
  for (const { id, facts_version: version, keys } of await service.checkableCases("comp_1")) {
    await service.recordChecks({
      case_id: id,
      facts_version: version,
      findings: keys.map((key) => ({
        key,
        finding: { result: "passed", statement: "found", evidence: {} },
      })),
      by: OWNER,
      now: NOW,
    })
  }
}

export const submission = (caseId: string, now = NOW, version = 1) => ({
  ...applicant(caseId, now),
  facts: FACTS,
  facts_version: version,
  company_name: "Acme",
})

/** A level 1 case of `comp_1` with a reviewer on it and everything passed. */
export const inReview = async (service: VerificationModuleService) => {
  const id = await draft(service)
  await passChecks(service)
  await service.submitCase(submission(id))
  await service.startReview({ ...reviewer(id), reviewer_id: "cmem_1" })
  return id
}

/** A document of `comp_1`, or of another company. */
export const document = async (service: VerificationModuleService, companyId = "comp_1") => {
  const { id } = await service.addDocument({
    document: {
      company_id: companyId,
      file_name: "extract.pdf",
      mime_type: "application/pdf",
      size: 4,
      sha256: "ab".repeat(32),
      file_id: "private-1.pdf",
      uploaded_by: OWNER.actor_id,
    },
    by: OWNER,
    now: NOW,
  })
  return id
}

/** What a call refused, as the error handler sees it. */
export const refusal = async (call: Promise<unknown>) =>
  await call.then(
    () => "it was allowed",
    (error: unknown) => error
  )
