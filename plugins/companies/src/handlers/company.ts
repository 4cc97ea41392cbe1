import { handler, refuse } from "@wholesale/core"
import { listAudit } from "@wholesale/core/audit/list-audit"
import { identifyFile } from "../workflows/verification/file-content"
import { companyRoutes } from "../http/routes-company"
import { findCompany, findLocation, listHistory, listLocations } from "../queries/companies"
import { companyService } from "../shared/services"
import { changeLogoWorkflow } from "../workflows/company/change-logo"

export const getCompany = handler(companyRoutes.getCompany, async ({ scope, principal }) => ({
  company: await findCompany(scope, principal.company.id),
}))

export const postProfile = handler(
  companyRoutes.changeProfile,
  async ({ scope, principal, body, by }) => {
    const company_id = principal.company.id
    await companyService(scope).changeProfile({ company_id, profile: body, by })
    return { company: await findCompany(scope, company_id) }
  }
)

export const postLegalFacts = handler(
  companyRoutes.changeLegalFacts,
  async ({ scope, principal, body, by }) => {
    const company_id = principal.company.id
    await companyService(scope).changeLegalFacts({ company_id, change: body, by })
    return { company: await findCompany(scope, company_id) }
  }
)

export const postLogo = handler(
  companyRoutes.uploadLogo,
  async ({ scope, principal, file, by }) => {
    const { mime_type } = await identifyFile(file.buffer)
    if (mime_type !== "image/png" && mime_type !== "image/jpeg") {
      throw refuse("FILE_TYPE_NOT_ALLOWED", "A logo has to be a PNG or JPEG image")
    }
    const company_id = principal.company.id
    const image = { content: file.buffer.toString("base64"), mime_type }
    await changeLogoWorkflow(scope).run({ input: { company_id, image, by } })
    return { company: await findCompany(scope, company_id) }
  }
)

export const getLocations = handler(companyRoutes.listLocations, async ({ scope, principal }) => ({
  locations: await listLocations(scope, principal.company.id),
}))

export const postLocation = handler(
  companyRoutes.addLocation,
  async ({ scope, principal, body, by }) => {
    const company_id = principal.company.id
    const { id } = await companyService(scope).addLocation({ company_id, location: body, by })
    return { location: await findLocation(scope, company_id, id) }
  }
)

export const postLocationChange = handler(
  companyRoutes.changeLocation,
  async ({ scope, principal, params, body, by }) => {
    const company_id = principal.company.id
    const change = { company_id, location_id: params.id, change: body, by }
    await companyService(scope).changeLocation(change)
    return { location: await findLocation(scope, company_id, params.id) }
  }
)

export const deleteLocation = handler(
  companyRoutes.removeLocation,
  async ({ scope, principal, params, by }) => {
    const company_id = principal.company.id
    await companyService(scope).removeLocation({ company_id, location_id: params.id, by })
    return { id: params.id, object: "location", deleted: true }
  }
)

export const getHistory = handler(
  companyRoutes.listHistory,
  async ({ scope, principal, query }) => await listHistory(scope, principal.company.id, query)
)

export const getAudit = handler(
  companyRoutes.listAudit,
  async ({ scope, principal, query: { limit, offset } }) => {
    const own = { company_id: principal.company.id }
    return { ...(await listAudit(scope, own, { limit, offset })), limit, offset }
  }
)
