import { Button } from "@medusajs/ui"
import { useData } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { isByStripe, type AccountDto } from "../../lib/payouts"
import { PayThereForm } from "./pay-there-form"

type Accounts = { active: AccountDto | null; open: AccountDto | null }

/** Whether payouts go to the account with Stripe, or the way to ask for that. */
export const PayThere = ({ manages }: { manages: boolean }) => {
  const { t } = useTranslation("wholesale")
  const [asking, setAsking] = useState(false)
  const { data } = useData<Accounts>("/company/payout-account")
  if (!data) {
    return null
  }
  const said =
    data.active && isByStripe(data.active)
      ? t("connected.inUse")
      : data.open
        ? t("connected.asked")
        : null
  if (said === null && !manages) {
    return null
  }
  return (
    <div className="txt-compact-small text-ui-fg-subtle px-6 py-4">
      {said ?? (
        <Button size="small" variant="secondary" onClick={() => setAsking(true)}>
          {t("connected.use")}
        </Button>
      )}
      {asking ? <PayThereForm onClose={() => setAsking(false)} /> : null}
    </div>
  )
}
