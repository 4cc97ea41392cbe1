import type { MedusaContainer } from "@medusajs/framework/types"
import { SYSTEM, VERIFICATION_MODULE, type VerificationModuleService } from "@wholesale/companies"
import { uploadCompanyDocumentWorkflow } from "@wholesale/companies/workflows/verification/upload-document"
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

/** A complete application that waits in the review queue. */
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
}
