import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, runner, runQuery } from "@wholesale/core"
import { insightsDto, type InsightsDto, type PeriodQuery } from "../http/analytics"
import { addPast } from "../past/add-past"
import { pastSpending } from "../past/past-purchases"
import { periodOf } from "./period"
import { BY_CATEGORY, BY_MONTH, BY_SELLER, currenciesOf, reportOf, TOTALS } from "./sales-sql"

type Totals = Record<string, unknown> & { amount: number; late: number }
type Row = { totals: Totals; parts: Record<string, unknown> }

/** What a company spent in a period, also before the marketplace; one statement for each. */
export const insights = async (
  container: MedusaContainer,
  buyerId: string,
  query: PeriodQuery
): Promise<InsightsDto> => {
  const period = periodOf(query)
  const [{ totals, parts }] = await runQuery<Row>(
    container,
    `${reportOf("o.buyer_id = ?")}
     select (select jsonb_build_object(${TOTALS}) from counted o) as totals,
       jsonb_build_object('by_month', ${BY_MONTH}, 'by_seller', ${BY_SELLER},
         'by_category', ${BY_CATEGORY},
         'currencies', ${currenciesOf("o.buyer_id = ?")}) as parts`,
    [clock.now(), buyerId, period.currency_code, period.from, period.to, buyerId]
  )
  const { amount, late, ...rest } = totals
  const spent = { ...period, ...rest, spend: amount, late_deliveries: late, ...parts }
  const now = insightsDto.parse(spent)
  const past = await pastSpending(runner(container), buyerId, period)
  return past ? addPast(now, past) : now
}
