import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Trophy } from "@medusajs/icons"
import { Crumb } from "@wholesale/core/admin/kit"
import { OwnCertificates } from "../../components/certificates/own-certificates"

const CertificatesPage = () => <OwnCertificates />

export const config = defineRouteConfig({
  label: "menu.certificates",
  translationNs: "wholesale",
  icon: Trophy,
  rank: 14,
})

export const handle = { breadcrumb: () => <Crumb name="menu.certificates" /> }

export default CertificatesPage
