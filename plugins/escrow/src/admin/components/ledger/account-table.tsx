import { createDataTableColumnHelper } from "@medusajs/ui"
import { ListTable, useFormat, useList } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { AccountDto } from "../../lib/ledger"
import { useKindName } from "./use-kind-name"
import { useOwnerName } from "./use-owner-name"

type Row = AccountDto & { id: string }

const column = createDataTableColumnHelper<Row>()

const useColumns = () => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  const ownerName = useOwnerName()
  const amount = (minor: number, currency: string) => (
    <span className="text-ui-fg-base whitespace-nowrap tabular-nums">{money(minor, currency)}</span>
  )
  return [
    column.accessor("owner_id", {
      header: t("ledger.owner"),
      cell: ({ row: { original: account } }) => (
        <span className="text-ui-fg-base" title={account.owner_id}>
          {ownerName(account.owner_id, account.owner_name)}
        </span>
      ),
    }),
    column.accessor("currency_code", {
      header: t("ledger.currency"),
      cell: ({ getValue }) => getValue().toUpperCase(),
    }),
    column.accessor("pending", {
      header: t("ledger.pending"),
      align: "right",
      cell: ({ row: { original: one } }) =>
        one.pending === 0 ? "–" : amount(one.pending, one.currency_code),
    }),
    column.accessor("balance", {
      header: t("ledger.balance"),
      align: "right",
      cell: ({ row: { original: one } }) => amount(one.balance, one.currency_code),
    }),
  ]
}

/** The accounts of one kind, those with the most in them first. */
export const AccountTable = ({ name }: { name: string }) => {
  const { t } = useTranslation("wholesale")
  const kindName = useKindName()
  const list = useList<"accounts", AccountDto>("/ledger/accounts", "accounts", { fixed: { name } })
  const columns = useColumns()
  return (
    <ListTable
      list={{ ...list, rows: list.rows.map((account) => ({ ...account, id: account.key })) }}
      columns={columns}
      search
      level="h1"
      title={kindName(name)}
      hint={t([`ledger.kindHints.${name}`, "ledger.kindHints.other"])}
      rowHref={({ id }) => `/money/ledger/${id}`}
      empty={{ title: t("ledger.noAccounts"), hint: t("ledger.noAccountsHint") }}
    />
  )
}
