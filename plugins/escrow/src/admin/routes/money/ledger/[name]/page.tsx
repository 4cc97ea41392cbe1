import { Crumb } from "@wholesale/core/admin/kit"
import { useParams } from "react-router-dom"
import { AccountTable } from "../../../../components/ledger/account-table"

const AccountsPage = () => {
  const { name = "" } = useParams()
  return <AccountTable key={name} name={name} />
}

export const handle = { breadcrumb: () => <Crumb name="ledger.accountsCrumb" /> }

export default AccountsPage
