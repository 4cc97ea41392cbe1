import type { ApiKeyDTO, IApiKeyModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { notFound } from "@wholesale/core"
import type { ApiKeyDto } from "../http/members"
import { companyService, membershipService } from "../shared/services"

/** Secret keys that have not been revoked, newest first, with what each acts as. */
export const listApiKeys = async (container: MedusaContainer): Promise<ApiKeyDto[]> => {
  const keys = await secretKeys(container, {})
  return await withRegistrations(container, keys)
}

/** @throws NOT_FOUND, also for a publishable or revoked key */
export const findApiKey = async (container: MedusaContainer, id: string): Promise<ApiKeyDto> => {
  const keys = await secretKeys(container, { id: [id] })
  const [key] = await withRegistrations(container, keys)
  if (!key) {
    throw notFound("API key", id)
  }
  return key
}

const secretKeys = async (container: MedusaContainer, filters: { id?: string[] }) => {
  const keys = await container
    .resolve<IApiKeyModuleService>(Modules.API_KEY)
    .listApiKeys({ ...filters, type: "secret" }, { order: { created_at: "DESC" }, take: 1000 })
  return keys.filter((key) => !key.revoked_at)
}

const withRegistrations = async (
  container: MedusaContainer,
  keys: ApiKeyDTO[]
): Promise<ApiKeyDto[]> => {
  const service = membershipService(container)
  const members = await service.listCompanyMembers(
    { actor_type: "api-key", actor_id: keys.map((key) => key.id) },
    { take: 1000 }
  )
  const roles = await service.listCompanyRoles({ id: members.map((member) => member.role_id) })
  const companies = await companyService(container).listCompanies({
    id: members.flatMap((member) => member.company_id ?? []),
  })
  return keys.map(({ id, title, redacted }) => {
    const member = members.find(({ actor_id }) => actor_id === id)
    const role = roles.find((known) => known.id === member?.role_id)
    const company = companies.find((known) => known.id === member?.company_id)
    const registered =
      member && role
        ? {
            company_id: member.company_id,
            company_name: company?.trading_name ?? null,
            role: { id: role.id, name: role.name },
          }
        : null
    return { id, title, redacted, registered }
  })
}
