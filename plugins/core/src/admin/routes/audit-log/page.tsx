import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ListCheckbox } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { AuditTable, Crumb } from "../../kit"

const AuditLogPage = () => {
  const { t } = useTranslation("wholesale")
  return <AuditTable path="/audit" level="h1" title={t("audit.title")} hint={t("audit.hint")} />
}

export const config = defineRouteConfig({
  label: "menu.auditLog",
  translationNs: "wholesale",
  icon: ListCheckbox,
  rank: 85,
})

export const handle = { breadcrumb: () => <Crumb name="menu.auditLog" /> }

export default AuditLogPage
