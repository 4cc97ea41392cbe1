import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "@wholesale/core/admin/kit"
import { ApiKeys } from "../../../components/access/api-keys"

const ApiKeysPage = () => <ApiKeys />

export const config = defineRouteConfig({
  label: "menu.apiKeys",
  translationNs: "wholesale",
  rank: 32,
})

export const handle = { breadcrumb: () => <Crumb name="menu.apiKeys" /> }

export default ApiKeysPage
