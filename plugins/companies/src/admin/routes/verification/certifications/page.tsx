import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "@wholesale/core/admin/kit"
import { CertificationsToCheck } from "../../../components/review/certifications-to-check"

const CertificationsPage = () => <CertificationsToCheck />

export const config = defineRouteConfig({
  label: "menu.certifications",
  translationNs: "wholesale",
  rank: 23,
})

export const handle = { breadcrumb: () => <Crumb name="menu.certifications" /> }

export default CertificationsPage
