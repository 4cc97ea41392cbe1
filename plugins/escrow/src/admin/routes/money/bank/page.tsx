import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Crumb } from "@wholesale/core/admin/kit"
import { BankEntries } from "../../../components/bank/bank-entries"
import { StatementUpload } from "../../../components/bank/statement-upload"

const BankPage = () => (
  <div className="flex flex-col gap-y-2">
    <StatementUpload />
    <BankEntries />
  </div>
)

export const config = defineRouteConfig({
  label: "menu.bank",
  translationNs: "wholesale",
  rank: 41,
})

export const handle = { breadcrumb: () => <Crumb name="menu.bank" /> }

export default BankPage
