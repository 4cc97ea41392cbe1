import { StatusBadge } from "@medusajs/ui"
import { useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { ProcessorDto } from "../../lib/cards"
import { MoneyLink } from "../parts/money-link"
import { Cell, PlainTable, RowHead } from "../parts/plain-table"

type Balance = ProcessorDto["balances"][number]

/** What the provider has of us and what the books say, by currency, and whether they agree. */
export const ProcessorBalances = ({ balances }: { balances: Balance[] }) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  const heads = [
    { name: t("cards.currency") },
    { name: t("cards.difference") },
    { name: t("cards.there"), right: true },
    { name: t("cards.books"), right: true },
  ]
  return (
    <PlainTable caption={t("cards.title")} heads={heads}>
      <tbody className="divide-y">
        {balances.map((balance) => {
          const { currency_code: currency, provider, books } = balance
          return (
            <tr key={currency}>
              <RowHead>{currency.toUpperCase()}</RowHead>
              <Cell>
                <Difference balance={balance} />
              </Cell>
              <Cell right>
                {provider === null ? t("cards.noAnswer") : money(provider, currency)}
              </Cell>
              <Cell right>
                <MoneyLink to={`/money/ledger/processor_clearing/platform/${currency}`}>
                  {money(books, currency)}
                </MoneyLink>
              </Cell>
            </tr>
          )
        })}
      </tbody>
    </PlainTable>
  )
}

const Difference = ({ balance }: { balance: Balance }) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  const { currency_code: currency, provider, books } = balance
  if (provider === null) {
    return t("cards.noAnswerHint")
  }
  const difference = provider - books
  if (difference === 0) {
    return (
      <StatusBadge color="green" className="whitespace-nowrap">
        {t("cards.agrees")}
      </StatusBadge>
    )
  }
  return (
    <StatusBadge color="red" className="whitespace-nowrap tabular-nums">
      {t(difference > 0 ? "cards.differs" : "cards.lacks", {
        amount: money(Math.abs(difference), currency),
      })}
    </StatusBadge>
  )
}
