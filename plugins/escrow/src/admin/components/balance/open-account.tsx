import { Button, InlineTip, usePrompt } from "@medusajs/ui"
import { api, useAction, useData, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { PAYOUTS_STALE, type AccountDto } from "../../lib/payouts"

type OpenAccountProps = { account: AccountDto; manages: boolean }

/** Bank details that are asked for and not used yet: whom they wait for, or until when. */
export const OpenAccount = ({ account, manages }: OpenAccountProps) => {
  const { t } = useTranslation("wholesale")
  const { moment } = useFormat()
  const name = account.requested_by_name ?? "–"
  const waits =
    account.state === "cooling" && account.active_from
      ? t("payouts.details.coolsUntil", { day: moment(account.active_from) })
      : t(`payouts.details.waitsFor.${account.confirmed_by_whom}`)
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <InlineTip variant="info" label={t("payouts.details.open", { name })}>
        {`${account.holder}, ${account.account_masked}. ${waits}`}
      </InlineTip>
      {manages ? <AccountDeeds account={account} /> : null}
    </div>
  )
}

const AccountDeeds = ({ account }: { account: AccountDto }) => {
  const { t } = useTranslation("wholesale")
  const prompt = usePrompt()
  const me = useData<{ me: { actor: { id: string } } }>("/me")
  const act = useAction(
    (deed: "confirm" | "cancel") => api.post(`/company/payout-account/${account.id}/${deed}`),
    { refresh: PAYOUTS_STALE }
  )
  const ask = async () => {
    const { holder, account_masked: iban } = account
    const sure = await prompt({
      variant: "confirmation",
      title: t("payouts.details.confirmTitle"),
      description: t("payouts.details.confirmText", { holder, iban }),
      confirmText: t("payouts.details.confirm"),
      cancelText: t("common.cancel"),
    })
    if (sure) {
      act.mutate("confirm")
    }
  }
  const confirms =
    account.state === "requested" &&
    account.confirmed_by_whom === "member" &&
    me.data !== undefined &&
    me.data.me.actor.id !== account.requested_by
  return (
    <div className="flex gap-x-2">
      {confirms ? (
        <Button size="small" isLoading={act.isPending} onClick={() => void ask()}>
          {t("payouts.details.confirm")}
        </Button>
      ) : null}
      <Button
        size="small"
        variant="secondary"
        isLoading={act.isPending}
        onClick={() => act.mutate("cancel")}
      >
        {t("payouts.details.cancel")}
      </Button>
    </div>
  )
}
