import { Button, Text } from "@medusajs/ui"
import { api, Fact, Loaded, Section, useAction, useCan, useData } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { missingGroups, type ConnectedDto } from "../../lib/cards"
import { ConnectedState } from "../cards/state-badges"
import { PayThere } from "./pay-there"

type Connected = { offered: boolean; account: ConnectedDto | null }

/** The seller's account with Stripe, where the marketplace offers one. */
export const ConnectedAccount = () => {
  const result = useData<Connected>("/company/stripe-account")
  return (
    <Loaded result={result}>
      {({ offered, account }) => (offered ? <Account account={account} /> : null)}
    </Loaded>
  )
}

const Account = ({ account }: { account: ConnectedDto | null }) => {
  const { t } = useTranslation("wholesale")
  const manages = useCan("finance.manage")
  const active = account?.state === "active"
  return (
    <Section
      title={t("connected.title")}
      description={t("connected.what")}
      actions={manages && !active ? <ToStripe isNew={account === null} /> : null}
    >
      {account ? (
        <Fact name={t("connected.state")}>
          <span className="flex flex-col items-start gap-y-1">
            <ConnectedState state={account.state} />
            {account.state === "active"
              ? t("connected.active")
              : t(`connected.stateHints.${account.state}`)}
          </span>
        </Fact>
      ) : null}
      {account && !active ? <Missing requirements={account.requirements} /> : null}
      {account && active ? (
        <>
          <Fact name={t("connected.toBank")}>
            {t(account.payouts_enabled ? "connected.toBankOn" : "connected.toBankOff")}
          </Fact>
          <PayThere manages={manages} />
        </>
      ) : null}
    </Section>
  )
}

/** Leaves the dashboard for Stripe's page, which brings people back here. */
const ToStripe = ({ isNew }: { isNew: boolean }) => {
  const { t } = useTranslation("wholesale")
  const open = useAction(() => api.post<{ url: string }>("/company/stripe-account/onboarding"), {
    refresh: [],
    onDone: ({ url }) => window.location.assign(url),
  })
  return (
    <Button
      size="small"
      variant={isNew ? "secondary" : "primary"}
      isLoading={open.isPending}
      onClick={() => open.mutate(undefined)}
    >
      {t(isNew ? "connected.connect" : "connected.continue")}
    </Button>
  )
}

const Missing = ({ requirements }: { requirements: readonly string[] }) => {
  const { t } = useTranslation("wholesale")
  const groups = missingGroups(requirements)
  return (
    <Fact name={t("connected.missing")}>
      {groups.length ? (
        <ul className="flex list-disc flex-col gap-y-1 pl-4">
          {groups.map((group) => (
            <li key={group}>{t(`connected.requirements.${group}`)}</li>
          ))}
        </ul>
      ) : (
        <Text size="small">{t("connected.nothingMissing")}</Text>
      )}
    </Fact>
  )
}
