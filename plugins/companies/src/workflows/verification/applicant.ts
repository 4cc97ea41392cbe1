import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, notFound, refuse, type By } from "@wholesale/core"
import { HIGHEST_LEVEL } from "../../domain/verification/level"
import { companyFacts, legalFactsOf } from "../../queries/company-facts"
import { openCase } from "./open-case"
import { runLocalChecks } from "./run-checks"
import { verificationOf } from "./services"

/** Which case of which company an applicant means. */
export type ApplicantCase = { company_id: string; level: string; by: By }

const levelFrom = (text: string): number => {
  const level = Number(text)
  if (!Number.isInteger(level) || level < 1 || level > HIGHEST_LEVEL) {
    throw notFound("Verification level", text)
  }
  return level
}

/** What operations need to find the open case; a closed one is followed by a new draft. */
const caseInput = async (container: MedusaContainer, request: ApplicantCase) => {
  const { company_id: companyId, by } = request
  const level = levelFrom(request.level)
  const id = await openCase(container, { company_id: companyId, level, by })
  return { case_id: id, company_id: companyId, by, now: clock.now() }
}

/** Records the applicant's words for a requirement. */
export const attest = async (
  container: MedusaContainer,
  request: ApplicantCase,
  item: { requirement_key: string; statement: string }
) => {
  const input = await caseInput(container, request)
  await verificationOf(container).attestItem({ ...input, ...item })
}

/** Puts a document of the company to a requirement. */
export const attach = async (
  container: MedusaContainer,
  request: ApplicantCase,
  item: { requirement_key: string; document_id: string }
) => {
  const input = await caseInput(container, request)
  await verificationOf(container).attachDocument({ ...input, ...item })
}

/** Takes a document away from a requirement. */
export const detach = async (
  container: MedusaContainer,
  request: ApplicantCase,
  item: { requirement_key: string; document_id: string }
) => {
  const input = await caseInput(container, request)
  await verificationOf(container).detachDocument({ ...input, ...item })
}

/** Hands a case in, on the facts of this moment. */
export const submit = async (container: MedusaContainer, request: ApplicantCase) => {
  const input = await caseInput(container, request)
  const verification = verificationOf(container)
  // The applicant may have repaired something that the checks have not seen yet.
  await runLocalChecks(container, input.company_id)
  const { facts_version: version } = await verification.retrieveVerificationCase(input.case_id)
  const facts = await companyFacts(container, input.company_id)
  await verification.submitCase({
    ...input,
    facts: legalFactsOf(facts),
    facts_version: version,
    company_name: facts.name,
  })
}

/** Takes a submitted case back. @throws TRANSITION_NOT_ALLOWED when nothing is submitted */
export const withdraw = async (container: MedusaContainer, request: ApplicantCase) => {
  const level = levelFrom(request.level)
  const verification = verificationOf(container)
  const [entry] = await verification.listVerificationCases(
    { company_id: request.company_id, level, state: "submitted" },
    { select: ["id"], take: 1 }
  )
  if (!entry) {
    throw refuse("TRANSITION_NOT_ALLOWED", `No case of level ${level} is submitted`, {
      to: "draft",
    })
  }
  const { company_id: companyId, by } = request
  await verification.withdrawCase({
    case_id: entry.id,
    company_id: companyId,
    by,
    now: clock.now(),
  })
}
