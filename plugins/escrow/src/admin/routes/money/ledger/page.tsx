import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "@wholesale/core/admin/kit"
import { TrialBalance } from "../../../components/ledger/trial-balance"

const LedgerPage = () => <TrialBalance />

export const config = defineRouteConfig({
  label: "menu.ledger",
  translationNs: "wholesale",
  rank: 44,
})

export const handle = { breadcrumb: () => <Crumb name="menu.ledger" /> }

export default LedgerPage
