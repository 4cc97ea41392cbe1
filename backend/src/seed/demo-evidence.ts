import type { MedusaContainer } from "@medusajs/framework/types"
import {
  builtInRoleId,
  SYSTEM,
  VERIFICATION_MODULE,
  type VerificationModuleService,
} from "@wholesale/companies"
import { uploadCompanyDocumentWorkflow } from "@wholesale/companies/workflows/verification/upload-document"
import { runQuery, type By } from "@wholesale/core"
import type { DemoCompany } from "./demo-companies"
import { simplePdf } from "./pdf"
import type { Verified } from "./verified"

const verificationOf = (container: MedusaContainer) =>
  container.resolve<VerificationModuleService>(VERIFICATION_MODULE)

/** Uploads a drawn document of a company and answers its id. */
const upload = async (
  container: MedusaContainer,
  company_id: string,
  file_name: string,
  content: Buffer
): Promise<string> => {
  const { result } = await uploadCompanyDocumentWorkflow(container).run({
    input: { company_id, by: SYSTEM, file_name, content: content.toString("base64") },
  })
  return result.id
}

/** The company's verified certificates, each with its document. */
export const certify = async (
  container: MedusaContainer,
  company_id: string,
  { certificates = [], legal_name }: DemoCompany
) => {
  for (const [type, issuer, valid_to] of certificates) {
    const content = simplePdf(type, [
      `Issued by ${issuer}`,
      `to ${legal_name}`,
      `valid to ${valid_to}`,
    ])
    const document_id = await upload(container, company_id, `${type}.pdf`, content)
    await verificationOf(container).createCertifications([
      {
        company_id,
        type,
        issuer,
        valid_from: "2025-06-01",
        valid_to,
        document_id,
        status: "verified" as const,
        decided_at: new Date(),
        decided_by: SYSTEM.actor_id,
      },
    ])
  }
}

/** A complete application that waits in the review queue. @returns the case's id */
export const applyFor = async (
  container: MedusaContainer,
  { level, name, ...company }: Verified & { level: number; name: string }
) => {
  const verification = verificationOf(container)
  const now = new Date()
  const { company_id } = company
  const { id: case_id } = await verification.openCase({ ...company, level, by: SYSTEM, now })
  const items = await verification.listVerificationItems({ case_id })
  const requirements = await verification.listVerificationRequirements({
    id: items.map((item) => item.requirement_id),
  })
  for (const item of items) {
    const requirement = requirements.find(({ id }) => id === item.requirement_id)
    if (requirement?.evidence === "document") {
      const content = simplePdf(requirement.title, [name, "Document of the demo"])
      const document_id = await upload(container, company_id, `${requirement.key}.pdf`, content)
      await verification.createVerificationItemDocuments([{ item_id: item.id, document_id }])
    }
    await verification.updateVerificationItems([{ id: item.id, result: "pending" as const }])
  }
  await verification.updateVerificationCases([
    { id: case_id, state: "submitted" as const, submitted_at: now },
  ])
  await verification.createVerificationHistories([
    {
      company_id,
      subject_id: case_id,
      from: "draft",
      to: "submitted",
      actor_type: SYSTEM.actor_type,
      actor_id: SYSTEM.actor_id,
      at: now,
    },
  ])
  return case_id
}

/** The reviewer does not accept one document of an application and asks the company for another. */
export const sendBack = async (
  container: MedusaContainer,
  case_id: string,
  note: string
): Promise<void> => {
  const verification = verificationOf(container)
  const [reviewer] = await runQuery<{ id: string; actor_id: string }>(
    container,
    "select id, actor_id from company_member where role_id = ? limit 1",
    [builtInRoleId("operator", "verification")]
  )
  const by: By = {
    actor_type: "user",
    actor_id: reviewer.actor_id,
    company_id: null,
    request_id: null,
  }
  const review = { case_id, by, now: new Date() }
  await verification.startReview({ ...review, reviewer_id: reviewer.id })
  const [document] = await runQuery<{ item_id: string }>(
    container,
    `select i.id as item_id from verification_item i
     join verification_requirement r on r.id = i.requirement_id and r.evidence = 'document'
     where i.case_id = ? order by r.key limit 1`,
    [case_id]
  )
  await verification.reviewItem({ ...review, ...document, result: "failed", note })
  await verification.askForInfo({ ...review, reason_code: "document_outdated", note })
}
