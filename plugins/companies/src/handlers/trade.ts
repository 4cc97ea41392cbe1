import { handler, sitemapPage, sitemapPages, type By, type CompanyPrincipal } from "@wholesale/core"
import type { MedusaContainer } from "@medusajs/framework/types"
import { tradeRoutes as routes } from "../http/routes-trade"
import { findCompany } from "../queries/companies"
import { directoryProfile, listedManufacturers, searchDirectory } from "../queries/directory"
import { listRelationships, relationshipView } from "../queries/relationships"
import {
  decideRelationship,
  requestRelationship,
  type Decision,
} from "../workflows/trade/relationships"

type Member = {
  principal: CompanyPrincipal
  params: Record<string, string>
  by: By
  scope: MedusaContainer
}

const decide = async (
  { principal, params, by, scope }: Member,
  decision: Omit<Decision, "relationship_id">
) => {
  const { company } = principal
  const id = await decideRelationship(
    scope,
    { company, by },
    { ...decision, relationship_id: params.id }
  )
  return { relationship: await relationshipView(scope, company.id, id) }
}

export const getRelationships = handler(routes.listRelationships, ({ scope, principal, query }) =>
  listRelationships(scope, { ...query, company_id: principal.company.id })
)

export const askForRelationship = handler(
  routes.requestRelationship,
  async ({ scope, principal, by, body }) => {
    const { company } = principal
    const id = await requestRelationship(scope, { company, by }, body)
    return { relationship: await relationshipView(scope, company.id, id) }
  }
)

export const approveRelationship = handler(routes.approveRelationship, (call) =>
  decide(call, { to: "approved", only_from: "requested" })
)

export const declineRelationship = handler(routes.declineRelationship, (call) =>
  decide(call, { to: "declined" })
)

export const blockRelationship = handler(routes.blockRelationship, (call) =>
  decide(call, { to: "blocked" })
)

export const unblockRelationship = handler(routes.unblockRelationship, (call) =>
  decide(call, { to: "approved", only_from: "blocked" })
)

export const getCompanyRelationships = handler(
  routes.listCompanyRelationships,
  async ({ scope, params, query }) => {
    const { id } = await findCompany(scope, params.id)
    return await listRelationships(scope, { ...query, company_id: id })
  }
)

export const getDirectory = handler(routes.searchDirectory, ({ scope, query }) =>
  searchDirectory(scope, query)
)

export const getProfile = handler(
  routes.getDirectoryProfile,
  async ({ scope, params, principal }) => {
    const caller = principal?.kind === "company" ? principal.company.id : null
    return { manufacturer: await directoryProfile(scope, params.handle, caller) }
  }
)

export const getSitemapManufacturers = handler(
  routes.listSitemapManufacturers,
  ({ scope, query }) => sitemapPage(scope, listedManufacturers(), query.after)
)

export const getSitemapManufacturerPages = handler(
  routes.listSitemapManufacturerPages,
  ({ scope }) => sitemapPages(scope, listedManufacturers())
)
