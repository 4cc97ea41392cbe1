import type { RunSql } from "@wholesale/core"
import type { InsightsDto } from "../http/analytics"
import type { Period } from "../queries/period"

/** What a company spent before the marketplace, in minor units of the period's currency. */
export type PastSpending = Pick<InsightsDto, "orders" | "spend" | "by_month" | "by_category"> & {
  by_seller: { id: string; name: string; orders: number; amount: number }[]
  /** Currencies of any time. */
  currencies: string[]
}

/** Tells what companies bought before the marketplace; a plugin above fills this in. */
export type PastPurchases = {
  /**
   * A query of one row per line that a company bought and could buy again; its one parameter is the
   * company. Columns: line_id, variant_id, product_id, sku, title, variant_title, thumbnail,
   * unit_price (bigint, minor units), quantity (integer), order_key (what tells orders apart),
   * order_id (null), placed_at, currency_code, seller_id.
   */
  bought: string
  /** What a company spent in a period, in one statement. */
  spending(run: RunSql, buyerId: string, period: Period): Promise<PastSpending>
}

let source: PastPurchases | null = null

/** Gives buyers their purchases from before the marketplace; the last registration counts. */
export const registerPastPurchases = (purchases: PastPurchases) => {
  source = purchases
}

/** The query of earlier purchases, if there is one. */
export const pastBought = (): string[] => (source ? [source.bought] : [])

/** What a company spent before the marketplace; null without a plugin that knows it. */
export const pastSpending = async (
  run: RunSql,
  buyerId: string,
  period: Period
): Promise<PastSpending | null> => (source ? await source.spending(run, buyerId, period) : null)
