import { Button, createDataTableColumnHelper, usePrompt } from "@medusajs/ui"
import { api, ListTable, useAction, useFormat, useList } from "@wholesale/core/admin/kit"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { PAYOUTS_STALE, type AccountDto } from "../../lib/payouts"
import { PayoutState } from "../parts/state-badge"
import { RejectForm } from "./reject-form"

const column = createDataTableColumnHelper<AccountDto>()

const useColumns = (reject: (account: AccountDto) => void) => {
  const { t } = useTranslation("wholesale")
  const { day } = useFormat()
  return [
    column.accessor("company.name", {
      header: t("payouts.seller"),
      cell: ({ getValue }) => <span className="text-ui-fg-base">{getValue()}</span>,
    }),
    column.accessor("account_masked", {
      header: t("payouts.account"),
      cell: ({ row: { original: account } }) => (
        <span className="flex flex-col">
          {account.holder}
          <span className="text-ui-fg-subtle txt-compact-xsmall">{account.account_masked}</span>
        </span>
      ),
    }),
    column.accessor("state", {
      header: t("payouts.state"),
      cell: ({ getValue }) => <PayoutState state={getValue()} />,
    }),
    column.accessor("confirmed_by_whom", {
      header: t("payouts.accounts.confirmedBy"),
      cell: ({ row: { original: account } }) =>
        account.confirmed_by_name ?? t(`payouts.accounts.byWhom.${account.confirmed_by_whom}`),
    }),
    column.accessor("requested_at", {
      header: t("payouts.created"),
      cell: ({ getValue }) => (
        <span className="whitespace-nowrap tabular-nums">{day(getValue())}</span>
      ),
    }),
    column.display({
      id: "deeds",
      header: () => <span className="sr-only">{t("payouts.deeds")}</span>,
      cell: ({ row }) => <AccountDeeds account={row.original} reject={reject} />,
    }),
  ]
}

/** Bank details of sellers, requested ones first; the operator confirms where no colleague can. */
export const AccountTable = () => {
  const { t } = useTranslation("wholesale")
  const [rejected, setRejected] = useState<AccountDto | null>(null)
  const list = useList<"accounts", AccountDto>("/payout-accounts", "accounts", {
    prefix: "account",
  })
  const columns = useColumns(setRejected)
  return (
    <>
      <ListTable
        list={list}
        columns={columns}
        title={t("payouts.accounts.title")}
        hint={t("payouts.accounts.hint")}
        empty={{ title: t("payouts.accounts.empty"), hint: t("payouts.accounts.emptyHint") }}
      />
      {rejected ? <RejectForm account={rejected} onClose={() => setRejected(null)} /> : null}
    </>
  )
}

type AccountDeedsProps = { account: AccountDto; reject: (account: AccountDto) => void }

const AccountDeeds = ({ account, reject }: AccountDeedsProps) => {
  const { t } = useTranslation("wholesale")
  const of = t("payouts.ofSeller", { name: account.company.name })
  if (account.state !== "requested" && account.state !== "cooling") {
    return null
  }
  return (
    <span className="flex justify-end gap-x-2">
      {account.state === "requested" && account.confirmed_by_whom === "operator" ? (
        <ConfirmButton account={account} of={of} />
      ) : null}
      <Button size="small" variant="transparent" onClick={() => reject(account)}>
        {t("payouts.accounts.reject.submit")}
        <span className="sr-only">{of}</span>
      </Button>
    </span>
  )
}

const ConfirmButton = ({ account, of }: { account: AccountDto; of: string }) => {
  const { t } = useTranslation("wholesale")
  const prompt = usePrompt()
  const confirm = useAction(() => api.post(`/payout-accounts/${account.id}/confirm`), {
    refresh: PAYOUTS_STALE,
    done: "payouts.accounts.confirm.done",
  })
  const ask = async () => {
    const sure = await prompt({
      variant: "confirmation",
      title: t("payouts.accounts.confirm.title", { name: account.company.name }),
      description: t("payouts.accounts.confirm.text", {
        holder: account.holder,
        iban: account.account_masked,
      }),
      confirmText: t("payouts.accounts.confirm.submit"),
      cancelText: t("common.cancel"),
    })
    if (sure) {
      confirm.mutate(undefined)
    }
  }
  return (
    <Button
      size="small"
      variant="secondary"
      isLoading={confirm.isPending}
      onClick={() => void ask()}
    >
      {t("payouts.accounts.confirm.submit")}
      <span className="sr-only">{of}</span>
    </Button>
  )
}
