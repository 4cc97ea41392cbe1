import { Container, Text } from "@medusajs/ui"
import { useFormat } from "@wholesale/core/admin/kit"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { SalesAnalyticsDto } from "../../../http/analytics"
import { CHART } from "../charts/colors"
import { ShareBar } from "../charts/share-bar"

/** The default deadline of an acceptance, against which the time to it is drawn. */
const DEADLINE_HOURS = 72

/** The figures of a period in one row, each share drawn against its whole. */
export const KeyFigures = ({ figures }: { figures: SalesAnalyticsDto }) => {
  const { t } = useTranslation("wholesale")
  const { money, number, percent } = useFormat()
  const share = (value: number | null) => (value === null ? "–" : percent(value))
  const { currency_code: currency } = figures
  return (
    <Container className="grid grid-cols-2 gap-px overflow-hidden p-0 md:grid-cols-4">
      <Figure label={t("analytics.sales")} value={money(figures.sales, currency)} />
      <Figure
        label={t("analytics.orders")}
        value={number(figures.orders)}
        hint={t("analytics.fromCustomers", { count: figures.customers })}
      />
      <Figure
        label={t("analytics.average")}
        value={figures.average_order === null ? "–" : money(figures.average_order, currency)}
      />
      <Figure
        label={t("analytics.reorderRate")}
        value={share(figures.reorder_rate)}
        hint={t("analytics.reorderHint")}
      >
        <ShareBar
          name={t("analytics.reorderRate")}
          value={figures.reorder_rate ?? 0}
          of={1}
          color={CHART.second}
        />
      </Figure>
      <Figure
        label={t("analytics.acceptanceRate")}
        value={share(figures.acceptance_rate)}
        hint={t("analytics.acceptanceHint")}
      >
        <ShareBar
          name={t("analytics.acceptanceRate")}
          value={figures.acceptance_rate ?? 0}
          of={1}
          color={CHART.good}
        />
      </Figure>
      <Figure
        label={t("analytics.acceptanceTime")}
        value={
          figures.acceptance_hours === null
            ? "–"
            : t("analytics.hours", {
                value: number(Math.round(figures.acceptance_hours * 10) / 10),
              })
        }
        hint={t("analytics.deadline", { count: DEADLINE_HOURS })}
      >
        <ShareBar
          name={t("analytics.acceptanceTime")}
          value={figures.acceptance_hours ?? 0}
          of={DEADLINE_HOURS}
        />
      </Figure>
      <Figure label={t("analytics.shipped")} value={number(figures.shipped)} />
      <Figure
        label={t("analytics.late")}
        value={number(figures.late_shipments)}
        hint={t("analytics.lateShare", { share: share(figures.late_rate) })}
      >
        <ShareBar
          name={t("analytics.late")}
          value={figures.late_shipments}
          of={figures.shipped}
          color={CHART.bad}
        />
      </Figure>
    </Container>
  )
}

type FigureProps = { label: string; value: string; hint?: string; children?: ReactNode }

const Figure = ({ label, value, hint, children }: FigureProps) => (
  <div className="flex min-w-0 flex-col gap-y-1 px-6 py-4">
    <Text size="small" leading="compact" className="text-ui-fg-subtle">
      {label}
    </Text>
    <Text size="xlarge" weight="plus" className="tabular-nums">
      {value}
    </Text>
    {children}
    {hint ? (
      <Text size="xsmall" className="text-ui-fg-subtle">
        {hint}
      </Text>
    ) : null}
  </div>
)
