import { StatusBadge } from "@medusajs/ui"
import { Section, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { byCurrency, TrialLineDto } from "../../lib/ledger"
import { MoneyLink } from "../parts/money-link"
import { Cell, PlainTable, RowHead } from "../parts/plain-table"
import { useKindName } from "./use-kind-name"

type Group = ReturnType<typeof byCurrency>[number]
type ClassGroup = Group["groups"][number]

/** The trial balance of one currency: its debits and credits must come to the same. */
export const CurrencyBalance = ({ group }: { group: Group }) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  const { currency, groups, sums } = group
  const balanced = sums.debits === sums.credits
  const heads = [
    { name: t("ledger.account") },
    { name: t("ledger.accounts"), right: true },
    { name: t("ledger.debits"), right: true },
    { name: t("ledger.credits"), right: true },
    { name: t("ledger.balance"), right: true },
  ]
  return (
    <Section
      title={currency.toUpperCase()}
      actions={
        <StatusBadge color={balanced ? "green" : "red"}>
          {t(balanced ? "ledger.balanced" : "ledger.unbalanced")}
        </StatusBadge>
      }
    >
      <PlainTable caption={t("ledger.of", { currency: currency.toUpperCase() })} heads={heads}>
        {groups.map((each) => (
          <ClassRows key={each.name} group={each} currency={currency} />
        ))}
        <tfoot className="border-t">
          <tr>
            <RowHead strong>{t("ledger.total")}</RowHead>
            <Cell right>{""}</Cell>
            <Cell right strong>
              {money(sums.debits, currency)}
            </Cell>
            <Cell right strong>
              {money(sums.credits, currency)}
            </Cell>
            <Cell right>{""}</Cell>
          </tr>
        </tfoot>
      </PlainTable>
    </Section>
  )
}

type RowsProps = { group: ClassGroup; currency: string }

const ClassRows = ({ group, currency }: RowsProps) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  return (
    <tbody className="divide-y border-b">
      <tr className="bg-ui-bg-subtle">
        <RowHead strong>{t(`ledger.classes.${group.name}`)}</RowHead>
        <Cell right>{""}</Cell>
        <Cell right strong>
          {money(group.sums.debits, currency)}
        </Cell>
        <Cell right strong>
          {money(group.sums.credits, currency)}
        </Cell>
        <Cell right strong>
          {money(group.sums.balance, currency)}
        </Cell>
      </tr>
      {group.lines.map((line) => (
        <Line key={line.name} line={line} />
      ))}
    </tbody>
  )
}

const Line = ({ line }: { line: TrialLineDto }) => {
  const kindName = useKindName()
  const { money, number } = useFormat()
  return (
    <tr>
      <RowHead>
        <span className="flex gap-x-3">
          <span className="text-ui-fg-subtle tabular-nums">{line.code}</span>
          <MoneyLink to={`/money/ledger/${line.name}`}>{kindName(line.name)}</MoneyLink>
        </span>
      </RowHead>
      <Cell right>{number(line.accounts)}</Cell>
      <Cell right>{money(line.debits, line.currency_code)}</Cell>
      <Cell right>{money(line.credits, line.currency_code)}</Cell>
      <Cell right>{money(line.balance, line.currency_code)}</Cell>
    </tr>
  )
}
