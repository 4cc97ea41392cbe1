import { Container, Heading } from "@medusajs/ui"
import { FigureTile, FigureTiles, Loaded, useData, useFormat } from "@wholesale/core/admin/kit"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { TodayDto } from "../../../http/analytics"
import { LowStock } from "./low-stock"
import { OrderQueue } from "./order-queue"
import { ReviewQueue } from "./review-queue"

/** What waits for the seller today, the most urgent first. */
export const TodayBoard = () => {
  const { t } = useTranslation("wholesale")
  const result = useData<{ today: TodayDto }>("/company/today")
  return (
    <Loaded result={result}>
      {({ today }) => (
        <div className="flex flex-col gap-y-2">
          <Figures counts={today.counts} />
          <div className="grid grid-cols-1 items-start gap-2 xl:grid-cols-2">
            <div className="flex min-w-0 flex-col gap-y-2">
              <OrderQueue
                title={t("today.toAccept")}
                orders={today.to_accept}
                count={today.counts.to_accept}
                view="to_accept"
                empty={{ title: t("today.nothingToAccept"), hint: t("today.nothingToAcceptHint") }}
              />
              {today.counts.returns ? <OpenReturns count={today.counts.returns} /> : null}
            </div>
            <div className="flex min-w-0 flex-col gap-y-2">
              <OrderQueue
                title={t("today.toShip")}
                orders={today.to_ship}
                count={today.counts.to_ship}
                view="to_ship"
                empty={{ title: t("today.nothingToShip"), hint: t("today.nothingToShipHint") }}
              />
              <LowStock rows={today.low_stock} count={today.counts.low_stock} />
              {/* Last, since it is asked for by itself and must not push anything down. */}
              <ReviewQueue />
            </div>
          </div>
        </div>
      )}
    </Loaded>
  )
}

const OpenReturns = ({ count }: { count: number }) => {
  const { t } = useTranslation("wholesale")
  return (
    <Container className="flex items-center justify-between gap-x-4 px-6 py-4">
      <Heading level="h2">{t("today.returnsOpen", { count })}</Heading>
      <Link
        to="/sales?view=returns"
        className="txt-compact-small-plus text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
      >
        {t("today.showReturns")}
      </Link>
    </Container>
  )
}

const Figures = ({ counts }: { counts: TodayDto["counts"] }) => {
  const { t } = useTranslation("wholesale")
  const { number } = useFormat()
  return (
    <Container className="divide-y overflow-hidden p-0">
      <div className="px-6 py-4">
        <Heading level="h1">{t("today.title")}</Heading>
      </div>
      <FigureTiles>
        <FigureTile
          label={t("today.toAccept")}
          value={number(counts.to_accept)}
          to="/sales?view=to_accept"
        />
        <FigureTile
          label={t("today.toShip")}
          value={number(counts.to_ship)}
          hint={counts.late ? t("today.lateOnes", { count: counts.late }) : t("today.noneLate")}
          tone={counts.late ? "warning" : "neutral"}
          to="/sales?view=to_ship"
        />
        <FigureTile
          label={t("today.inTransit")}
          value={number(counts.in_transit)}
          to="/sales?view=in_transit"
        />
        <FigureTile
          label={t("today.lowStock")}
          value={number(counts.low_stock)}
          tone={counts.low_stock ? "warning" : "neutral"}
          to="/listings/inventory"
        />
      </FigureTiles>
    </Container>
  )
}
