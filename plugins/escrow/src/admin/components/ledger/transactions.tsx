import { Container } from "@medusajs/ui"
import {
  DownloadButton,
  EmptyState,
  ErrorState,
  LoadingState,
  Pager,
  Section,
  useList,
} from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { pageOf, type partsOf, type TransactionDto } from "../../lib/ledger"
import { MoneyLink } from "../parts/money-link"
import { Transaction } from "./transaction"
import { useKindName } from "./use-kind-name"
import { useOwnerName } from "./use-owner-name"

type TransactionsProps = { account: ReturnType<typeof partsOf> }

/** Everything that was booked to an account, newest first, each with all its legs. */
export const Transactions = ({ account: { name, owner, currency } }: TransactionsProps) => {
  const { t } = useTranslation("wholesale")
  const kindName = useKindName()
  const ownerName = useOwnerName()
  const key = `${name}/${owner}/${currency}`
  const list = useList<"transactions", TransactionDto>("/ledger/transactions", "transactions", {
    fixed: { account: key, q: null },
  })
  const own = list.rows.flatMap(({ entries }) => entries).find(({ account }) => account === key)
  const order = pageOf(owner)
  if (list.error) {
    return (
      <Container className="p-0">
        <ErrorState error={list.error} retry={list.retry} />
      </Container>
    )
  }
  return (
    <Section
      level="h1"
      title={
        list.isLoading ? kindName(name) : `${kindName(name)} · ${ownerName(owner, own?.owner_name)}`
      }
      description={
        <span title={owner}>
          {t("ledger.transactionsHint", { currency: currency.toUpperCase() })}
        </span>
      }
      actions={
        <>
          {order ? <MoneyLink to={order}>{t("ledger.toOrder")}</MoneyLink> : null}
          <DownloadButton
            label={t("ledger.export")}
            path="/ledger/transactions/export"
            query={{ account: key }}
            fileName="account.csv"
          />
        </>
      }
    >
      {list.isLoading ? <LoadingState rows={8} /> : null}
      {!list.isLoading && !list.rows.length ? (
        <EmptyState title={t("ledger.noTransactions")} hint={t("ledger.noTransactionsHint")} />
      ) : null}
      {list.rows.map((transaction) => (
        <Transaction key={transaction.id} transaction={transaction} account={key} />
      ))}
      <Pager count={list.count} pageSize={list.pageSize} />
    </Section>
  )
}
