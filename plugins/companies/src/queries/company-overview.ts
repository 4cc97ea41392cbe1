import type { MedusaContainer } from "@medusajs/framework/types"
import { caseHeaders } from "./cases"
import { findCompany } from "./companies"
import { membershipService } from "../shared/services"
import { verificationOf } from "../workflows/verification/services"

/** A company as the operator's page shows it. @throws NOT_FOUND */
export const companyOverview = async (container: MedusaContainer, id: string) => {
  const company = await findCompany(container, id)
  const [, members_count] = await membershipService(container).listAndCountCompanyMembers(
    { company_id: [id], status: "active" },
    { select: ["id"], take: 1 }
  )
  const [, documents_count] = await verificationOf(container).listAndCountCompanyDocuments(
    { company_id: [id] },
    { select: ["id"], take: 1 }
  )
  return { company, members_count, cases: await caseHeaders(container, id), documents_count }
}
