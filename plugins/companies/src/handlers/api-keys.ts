import { handler } from "@wholesale/core"
import { operatorRoutes } from "../http/routes-operator"
import { findApiKey, listApiKeys } from "../queries/api-keys"
import { findCompany } from "../queries/companies"
import { membershipService } from "../shared/services"
import { actingOf, OPERATOR_TEAM } from "../shared/team"

export const getApiKeys = handler(operatorRoutes.listApiKeys, async ({ scope }) => ({
  api_keys: await listApiKeys(scope),
}))

export const postApiKeyRegistration = handler(operatorRoutes.registerApiKey, async (call) => {
  const { scope, params, body } = call
  const key = await findApiKey(scope, params.id)
  const company = body.company_id ? await findCompany(scope, body.company_id) : null
  await membershipService(scope).registerApiKey({
    ...actingOf(call),
    key,
    scope: company ? { company_id: company.id, audience: company.kind } : OPERATOR_TEAM,
    role_id: body.role_id,
  })
  return { api_key: await findApiKey(scope, params.id) }
})

export const deleteApiKeyRegistration = handler(operatorRoutes.unregisterApiKey, async (call) => {
  const { scope, params } = call
  const { acting_member_id, by } = actingOf(call)
  await membershipService(scope).unregisterApiKey({ key_id: params.id, acting_member_id, by })
  return { id: params.id, object: "api_key_registration", deleted: true }
})
