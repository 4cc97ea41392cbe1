import { Text } from "@medusajs/ui"
import { useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { pageOf, partsOf, type TransactionDto } from "../../lib/ledger"
import { MoneyLink } from "../parts/money-link"
import { Cell, PlainTable, RowHead } from "../parts/plain-table"
import { useKindName } from "./use-kind-name"
import { useOwnerName } from "./use-owner-name"

type TransactionProps = {
  transaction: TransactionDto
  /** The account whose page this is; its own leg is not a link. */
  account: string
}

/** One booking with all its legs. */
export const Transaction = ({ transaction, account }: TransactionProps) => {
  const { t } = useTranslation("wholesale")
  const { moment } = useFormat()
  const event = t([`ledger.events.${transaction.event.replace(".", "_")}`, "ledger.events.other"], {
    event: transaction.event,
  })
  return (
    <article aria-labelledby={`txn-${transaction.id}`}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-6 pt-4">
        <Text id={`txn-${transaction.id}`} size="small" weight="plus">
          {event}
          {transaction.kind === "single" ? null : (
            <span className="text-ui-fg-subtle font-normal">
              {" "}
              · {t([`ledger.parts.${transaction.kind}`, "ledger.parts.other"], transaction)}
            </span>
          )}
        </Text>
        <Text as="div" size="xsmall" className="text-ui-fg-subtle tabular-nums">
          <time dateTime={transaction.created_at}>{moment(transaction.created_at)}</time>
          {" · "}
          {t("ledger.number", { number: transaction.id })}
        </Text>
      </div>
      <Text as="div" size="xsmall" className="text-ui-fg-subtle flex flex-wrap gap-x-4 px-6 pb-2">
        <About of={transaction.business_ref} />
        {transaction.external_ref ? (
          <span>{t("ledger.booking", { id: transaction.external_ref })}</span>
        ) : null}
        <span className="break-all">
          {transaction.actor.startsWith("system:")
            ? t("ledger.automatic")
            : t("ledger.actor", { actor: transaction.actor })}
        </span>
      </Text>
      <Legs transaction={transaction} account={account} caption={event} />
    </article>
  )
}

const About = ({ of }: { of: string | null }) => {
  const { t } = useTranslation("wholesale")
  const page = pageOf(of)
  if (!page) {
    return of ? <span>{of}</span> : null
  }
  return (
    <MoneyLink to={page}>
      {t(page.startsWith("/marketplace") ? "ledger.toOrder" : "ledger.toPayment")}
    </MoneyLink>
  )
}

const Legs = ({ transaction, account, caption }: TransactionProps & { caption: string }) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  const kindName = useKindName()
  const ownerName = useOwnerName()
  const heads = [
    { name: t("ledger.account") },
    { name: t("ledger.debit"), right: true },
    { name: t("ledger.credit"), right: true },
  ]
  return (
    <PlainTable caption={caption} heads={heads}>
      <tbody className="divide-y">
        {transaction.entries.map(({ account: key, owner_name, amount, currency_code }) => {
          const { name, owner } = partsOf(key)
          return (
            <tr key={key} className={key === account ? "bg-ui-bg-highlight" : undefined}>
              <RowHead>
                {key === account ? (
                  kindName(name)
                ) : (
                  <MoneyLink to={`/money/ledger/${key}`}>{kindName(name)}</MoneyLink>
                )}
                {owner === "platform" ? null : (
                  <span
                    className="text-ui-fg-subtle txt-compact-xsmall block break-words"
                    title={owner}
                  >
                    {ownerName(owner, owner_name)}
                  </span>
                )}
              </RowHead>
              <Cell right>{amount > 0 ? money(amount, currency_code) : ""}</Cell>
              <Cell right>{amount < 0 ? money(-amount, currency_code) : ""}</Cell>
            </tr>
          )
        })}
      </tbody>
    </PlainTable>
  )
}
