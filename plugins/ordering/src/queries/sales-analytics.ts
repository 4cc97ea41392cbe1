import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, runQuery } from "@wholesale/core"
import {
  marketplaceAnalyticsDto,
  salesAnalyticsDto,
  type MarketplaceAnalyticsDto,
  type PeriodQuery,
  type SalesAnalyticsDto,
} from "../http/analytics"
import { periodOf } from "./period"
import {
  BY_COUNTRY,
  BY_MONTH,
  BY_STATE,
  reportOf,
  share,
  TOP_CUSTOMERS,
  TOP_PRODUCTS,
  TOP_SELLERS,
  TOTALS,
} from "./sales-sql"

type Totals = Record<string, unknown> & { amount: number; late: number }
type Row = { totals: Totals; parts: Record<string, unknown> }

/** Of the orders that were answered or missed, how many were accepted. */
const ACCEPTANCE = share(
  "count(*) filter (where o.accepted_at is not null)",
  "count(*) filter (where o.accepted_at is not null or o.state in ('rejected', 'expired'))"
)

const report = async (
  container: MedusaContainer,
  sellerId: string | null,
  query: PeriodQuery,
  more: string
) => {
  const period = periodOf(query)
  const scope = "(?::text is null or o.seller_id = ?)"
  const [{ totals, parts }] = await runQuery<Row>(
    container,
    `${reportOf(scope)}
     select (select jsonb_build_object(${TOTALS}) from counted o) as totals,
       jsonb_build_object('by_month', ${BY_MONTH}, 'by_state', ${BY_STATE},
         'by_country', ${BY_COUNTRY}, 'top_products', ${TOP_PRODUCTS},
         'top_customers', ${TOP_CUSTOMERS}, 'acceptance_rate', (select ${ACCEPTANCE} from asked o),
         'currencies', (select coalesce(jsonb_agg(distinct o.currency_code), '[]'::jsonb)
           from seller_order o where o.deleted_at is null and ${scope}) ${more}) as parts`,
    [
      clock.now(),
      sellerId,
      sellerId,
      period.currency_code,
      period.from,
      period.to,
      sellerId,
      sellerId,
    ]
  )
  const { amount, late, ...rest } = totals
  return { ...period, ...rest, sales: amount, late_shipments: late, ...parts }
}

/** What a seller sold in a period, in one statement. */
export const salesAnalytics = async (
  container: MedusaContainer,
  sellerId: string,
  query: PeriodQuery
): Promise<SalesAnalyticsDto> =>
  salesAnalyticsDto.parse(await report(container, sellerId, query, ""))

/** What all sellers sold in a period, in one statement. */
export const marketplaceAnalytics = async (
  container: MedusaContainer,
  query: PeriodQuery
): Promise<MarketplaceAnalyticsDto> =>
  marketplaceAnalyticsDto.parse(
    await report(container, null, query, `, 'top_sellers', ${TOP_SELLERS}`)
  )
