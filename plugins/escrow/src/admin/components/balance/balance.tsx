import type { z } from "@medusajs/framework/zod"
import {
  EmptyState,
  FigureTile,
  Loaded,
  Section,
  useData,
  useFormat,
} from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import type { balanceDto } from "../../../http/money"
import { OwnInvoices } from "../invoices/own-invoices"
import { BankDetails } from "./bank-details"
import { ConnectedAccount } from "./connected-account"
import { NextPayout } from "./next-payout"
import { OwnPayouts } from "./own-payouts"
import { Statement } from "./statement"

type BalanceDto = z.output<typeof balanceDto>

const FIGURES = [
  "held",
  "available",
  "in_transit",
  "reserved",
  "owed",
] as const satisfies (keyof BalanceDto)[]

/** What the seller has with the platform, and everything that changed it. */
export const Balance = () => {
  const { t } = useTranslation("wholesale")
  const result = useData<{ balances: BalanceDto[] }>("/company/balances")
  return (
    <div className="flex flex-col gap-y-2">
      <Loaded result={result}>
        {({ balances }) => (
          <Section level="h1" title={t("balance.title")} description={t("balance.hint")}>
            {balances.length ? (
              balances.map((balance) => <Figures key={balance.currency_code} balance={balance} />)
            ) : (
              <EmptyState title={t("balance.empty")} hint={t("balance.emptyHint")} />
            )}
          </Section>
        )}
      </Loaded>
      <NextPayout />
      <BankDetails />
      <ConnectedAccount />
      <OwnPayouts />
      <OwnInvoices />
      <Statement currencies={result.data?.balances.map((one) => one.currency_code) ?? []} />
    </div>
  )
}

const Figures = ({ balance }: { balance: BalanceDto }) => {
  const { t } = useTranslation("wholesale")
  const { money } = useFormat()
  return (
    <div
      role="group"
      aria-label={balance.currency_code.toUpperCase()}
      className="grid grid-cols-1 divide-y sm:grid-cols-2 lg:grid-cols-5 lg:divide-x lg:divide-y-0"
    >
      {FIGURES.map((name) => (
        <FigureTile
          key={name}
          label={t(`balance.figures.${name}`)}
          value={money(balance[name], balance.currency_code)}
          hint={t(`balance.hints.${name}`)}
          tone={name === "owed" && balance.owed > 0 ? "warning" : "neutral"}
        />
      ))}
    </div>
  )
}
