import { Button, Tabs, Text } from "@medusajs/ui"
import {
  Choice,
  EmptyState,
  FigureTile,
  FigureTiles,
  Loaded,
  Pager,
  Section,
  useCan,
  useData,
  useFormat,
} from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { Link, useSearchParams } from "react-router-dom"
import type { PastSalesDto } from "../../http/history"
import { usePlace } from "../lib/place"
import { WAYS } from "../lib/steps"
import { FigureTable } from "./figure-table"
import { PriceHistory } from "./price-history"

const PAGE = 25

/** What was sold before the marketplace, by month, country, customer and product. */
export const PastFigures = () => {
  const { t } = useTranslation("wholesale")
  const [params, setParams] = useSearchParams()
  const by = WAYS.find((each) => each === params.get("by")) ?? "month"
  const currency = params.get("currency") ?? undefined
  const offset = Number.parseInt(params.get("offset") ?? "0", 10) || 0
  // A month is one row; all of them are read on one page.
  const limit = by === "month" ? 100 : PAGE
  const query = { by, limit, offset, ...(currency ? { currency_code: currency } : {}) }
  const place = usePlace()
  const result = useData<PastSalesDto>(`${place.api}/past-sales`, query)
  const show = (next: Record<string, string>) => setParams(new URLSearchParams(next))
  const sku = params.get("sku")
  return (
    <div className="flex flex-col gap-y-2">
      <Loaded result={result}>
        {(sales) => (
          <>
            <Totals sales={sales} onCurrency={(code) => show({ by, currency: code })} />
            {sales.count > 0 ? (
              <Section title={t("pastSales.figures")} description={t("pastSales.figuresHint")}>
                <Tabs value={by} onValueChange={(way) => show({ ...only(currency), by: way })}>
                  <Tabs.List className="px-6 py-3">
                    {WAYS.map((way) => (
                      <Tabs.Trigger key={way} value={way}>
                        {t(`pastSales.by.${way}`)}
                      </Tabs.Trigger>
                    ))}
                  </Tabs.List>
                  <Tabs.Content value={by}>
                    <FigureTable
                      sales={sales}
                      by={by}
                      onProduct={(key) => show({ ...only(currency), by, sku: key })}
                    />
                  </Tabs.Content>
                </Tabs>
                <Pager count={sales.count} pageSize={limit} />
              </Section>
            ) : null}
          </>
        )}
      </Loaded>
      {sku ? (
        <PriceHistory
          sku={sku}
          currency={currency ?? result.data?.currency_code}
          onClose={() => show({ ...only(currency), by })}
        />
      ) : null}
    </div>
  )
}

const only = (currency: string | undefined): Record<string, string> =>
  currency ? { currency } : {}

type TotalsProps = { sales: PastSalesDto; onCurrency: (code: string) => void }

const Totals = ({ sales, onCurrency }: TotalsProps) => {
  const { t } = useTranslation("wholesale")
  const { money, number } = useFormat()
  const place = usePlace()
  const editable = useCan(place.permission)
  const { totals, currency_code: currency, currencies } = sales
  return (
    <Section
      level="h1"
      title={t("menu.pastSales")}
      description={t("pastSales.hint")}
      actions={
        <>
          {currencies.length > 1 ? (
            <Choice
              label={t("pastSales.currency")}
              value={currency}
              options={currencies.map((value) => ({ value, label: value.toUpperCase() }))}
              onChange={onCurrency}
            />
          ) : null}
          {editable ? (
            <Button size="small" variant="secondary" asChild>
              <Link to={`${place.pages}/imports`}>{t("pastSales.importTitle")}</Link>
            </Button>
          ) : null}
        </>
      }
    >
      {totals.lines === 0 ? (
        <EmptyState title={t("pastSales.empty")} hint={t("pastSales.emptyHint")} />
      ) : (
        <>
          <FigureTiles>
            <FigureTile
              label={t("pastSales.sales")}
              value={money(totals.sales, currency)}
              hint={t("pastSales.cancelledOf", { amount: money(totals.cancelled, currency) })}
            />
            <FigureTile label={t("pastSales.charges")} value={money(totals.charges, currency)} />
            <FigureTile
              label={t("pastSales.total")}
              value={money(totals.total, currency)}
              hint={t("pastSales.adjustmentsOf", { amount: money(totals.adjustments, currency) })}
            />
            <FigureTile
              label={t("pastSales.orders")}
              value={number(totals.orders)}
              hint={t("pastSales.linesOf", { quantity: number(totals.lines) })}
            />
          </FigureTiles>
          <Text size="xsmall" className="text-ui-fg-subtle px-6 py-3">
            {t("pastSales.noMoney")}
          </Text>
        </>
      )}
    </Section>
  )
}
