import type { MedusaContainer } from "@medusajs/framework/types"
import { handler } from "@wholesale/core"
import { listAudit } from "@wholesale/core/audit/list-audit"
import { operatorRoutes } from "../http/routes-operator"
import { findCompany, listCompanies, listHistory } from "../queries/companies"
import { companyOverview } from "../queries/company-overview"
import { listMembers } from "../queries/members"
import { companyService } from "../shared/services"

export const getCompanies = handler(
  operatorRoutes.listCompanies,
  async ({ scope, query: { limit, offset, ...filters } }) =>
    await listCompanies(scope, filters, { limit, offset })
)

export const getCompanyOverview = handler(
  operatorRoutes.getCompanyOverview,
  async ({ scope, params }) => await companyOverview(scope, params.id)
)

export const postSuspension = handler(
  operatorRoutes.suspendCompany,
  async ({ scope, params, body, by }) => {
    const change = { company_id: params.id, to: "suspended" as const, ...body, by }
    await companyService(scope).changeStatus(change)
    return { company: await findCompany(scope, params.id) }
  }
)

export const postReinstatement = handler(
  operatorRoutes.reinstateCompany,
  async ({ scope, params, body, by }) => {
    const change = { company_id: params.id, to: "active" as const, ...body, by }
    await companyService(scope).changeStatus(change)
    return { company: await findCompany(scope, params.id) }
  }
)

export const getCompanyHistory = handler(
  operatorRoutes.listCompanyHistory,
  async ({ scope, params, query }) =>
    await listHistory(scope, await existing(scope, params.id), query)
)

export const getCompanyAudit = handler(
  operatorRoutes.listCompanyAudit,
  async ({ scope, params, query: { limit, offset } }) => {
    const of = { company_id: await existing(scope, params.id) }
    return { ...(await listAudit(scope, of, { limit, offset })), limit, offset }
  }
)

export const getCompanyMembers = handler(
  operatorRoutes.listCompanyMembers,
  async ({ scope, params, query }) => {
    const { id, kind } = await findCompany(scope, params.id)
    return await listMembers(scope, { company_id: id, audience: kind }, query)
  }
)

/** @throws NOT_FOUND, so that an id that does not exist is no empty list */
const existing = async (scope: MedusaContainer, id: string) => (await findCompany(scope, id)).id
