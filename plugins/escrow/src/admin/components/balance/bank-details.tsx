import { Button } from "@medusajs/ui"
import { EmptyState, Fact, Loaded, Section, useCan, useData } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { isByStripe, type AccountDto } from "../../lib/payouts"
import { PayoutState } from "../parts/state-badge"
import { AccountForm } from "./account-form"
import { OpenAccount } from "./open-account"

type Accounts = { active: AccountDto | null; open: AccountDto | null }

/** Where the seller's payouts go, a change that is on its way, and the form to ask for one. */
export const BankDetails = () => {
  const result = useData<Accounts>("/company/payout-account")
  return <Loaded result={result}>{(accounts) => <Details {...accounts} />}</Loaded>
}

const Details = ({ active, open }: Accounts) => {
  const { t } = useTranslation("wholesale")
  const [changing, setChanging] = useState(false)
  const manages = useCan("finance.manage")
  return (
    <Section
      title={t("payouts.details.title")}
      description={t("payouts.details.hint")}
      actions={
        manages && !open ? (
          <Button size="small" variant="secondary" onClick={() => setChanging(true)}>
            {t(active ? "payouts.details.change" : "payouts.details.add")}
          </Button>
        ) : null
      }
    >
      {active ? <AccountFacts account={active} /> : null}
      {open ? <OpenAccount account={open} manages={manages} /> : null}
      {active || open ? null : (
        <EmptyState title={t("payouts.details.none")} hint={t("payouts.details.noneHint")} />
      )}
      {changing ? <AccountForm onClose={() => setChanging(false)} /> : null}
    </Section>
  )
}

const AccountFacts = ({ account }: { account: AccountDto }) => {
  const { t } = useTranslation("wholesale")
  return (
    <>
      <Fact name={t("payouts.details.holder")}>{account.holder}</Fact>
      <Fact name={t(isByStripe(account) ? "payouts.details.account" : "payouts.details.iban")}>
        <span className="flex flex-wrap items-center gap-2 tabular-nums">
          {account.account_masked}
          <PayoutState state={account.state} />
        </span>
      </Fact>
    </>
  )
}
