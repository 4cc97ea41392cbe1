import { Crumb } from "@wholesale/core/admin/kit"
import { useParams } from "react-router-dom"
import { Transactions } from "../../../../../../components/ledger/transactions"

const AccountPage = () => {
  const { name = "", owner = "", currency = "" } = useParams()
  return <Transactions key={`${name}/${owner}/${currency}`} account={{ name, owner, currency }} />
}

export const handle = { breadcrumb: () => <Crumb name="ledger.accountCrumb" /> }

export default AccountPage
