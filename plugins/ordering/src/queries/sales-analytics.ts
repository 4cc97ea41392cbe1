import type { ICacheService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { clock, runQuery } from "@wholesale/core"
import {
  marketplaceAnalyticsDto,
  salesAnalyticsDto,
  type MarketplaceAnalyticsDto,
  type PeriodQuery,
  type SalesAnalyticsDto,
} from "../http/analytics"
import { keptReport } from "./kept-report"
import { periodOf, type Period } from "./period"
import {
  BY_COUNTRY,
  BY_MONTH,
  BY_STATE,
  currenciesOf,
  reportOf,
  share,
  TOP_CUSTOMERS,
  TOP_PRODUCTS,
  TOP_SELLERS,
  TOTALS,
} from "./sales-sql"

type Totals = Record<string, unknown> & { amount: number; late: number }
type Row = { totals: Totals & { orders: number }; parts: Record<string, unknown> }

/** Of the orders that were answered or missed, how many were accepted. */
const ACCEPTANCE = share(
  "count(*) filter (where o.accepted_at is not null)",
  "count(*) filter (where o.accepted_at is not null or o.state in ('rejected', 'expired'))"
)

const report = async (
  container: MedusaContainer,
  sellerId: string | null,
  period: Period,
  more: string
) => {
  const now = clock.now()
  const scope = "(?::text is null or o.seller_id = ?)"
  const [{ totals, parts }] = await runQuery<Row>(
    container,
    `${reportOf(scope)}
     select (select jsonb_build_object(${TOTALS}) from counted o) as totals,
       jsonb_build_object('by_month', ${BY_MONTH}, 'by_state', ${BY_STATE},
         'by_country', ${BY_COUNTRY}, 'top_products', ${TOP_PRODUCTS},
         'top_customers', ${TOP_CUSTOMERS}, 'acceptance_rate', (select ${ACCEPTANCE} from asked o),
         'currencies', ${currenciesOf(scope)} ${more}) as parts`,
    [now, sellerId, sellerId, period.currency_code, period.from, period.to, sellerId, sellerId]
  )
  const { amount, late, ...rest } = totals
  const as_of = now.toISOString()
  return { ...period, ...rest, sales: amount, late_shipments: late, ...parts, as_of }
}

/** A report as it was found out a few minutes ago, where it would take long to do it again. */
const recentReport = async (
  container: MedusaContainer,
  sellerId: string | null,
  query: PeriodQuery,
  more = ""
) => {
  const period = periodOf(query)
  const key = ["sales", sellerId ?? "all", period.currency_code, period.from, period.to].join(" ")
  const cache = container.resolve<ICacheService>(Modules.CACHE)
  return await keptReport(cache, key, () => report(container, sellerId, period, more))
}

/** What a seller sold in a period, in one statement at most. */
export const salesAnalytics = async (
  container: MedusaContainer,
  sellerId: string,
  query: PeriodQuery
): Promise<SalesAnalyticsDto> =>
  salesAnalyticsDto.parse(await recentReport(container, sellerId, query))

/** What all sellers sold in a period, in one statement at most. */
export const marketplaceAnalytics = async (
  container: MedusaContainer,
  query: PeriodQuery
): Promise<MarketplaceAnalyticsDto> =>
  marketplaceAnalyticsDto.parse(
    await recentReport(container, null, query, `, 'top_sellers', ${TOP_SELLERS}`)
  )
