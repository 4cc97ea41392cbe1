import type { HINT_KINDS } from "../../http/imports"

export type HintKind = (typeof HINT_KINDS)[number]

/** What is known of a variant; quantities are units of sale. */
export type StockFacts = {
  available: number
  lead_time_days: number
  order_multiple: number
  low_stock_threshold: number | null
  /** Days since the variant exists; before that it could not sell. */
  age_days: number
  /** Units sold on each day with sales, within the last `WINDOW_DAYS` days. */
  daily_quantities: readonly number[]
}

export type StockHint = {
  daily_sales: number
  sold: number
  days_of_cover: number | null
  reorder_point: number | null
  reorder_quantity: number | null
  hints: HintKind[]
}

/** How far back sales are looked at. */
export const WINDOW_DAYS = 90
/** Fewer days say nothing about a rate. */
const LEAST_DAYS = 14
const LEAST_SALES_DAYS = 3
/** One-sided normal quantile of a 95 % chance not to run out while new goods are made. */
const SERVICE_FACTOR = 1.645
/** A reorder lasts this long beyond the lead time. */
const COVER_DAYS = 30

/**
 * What the sales so far suggest for a variant's stock. The reorder point is the expected demand over
 * the lead time and a safety stock for its deviation; with too few sales to tell it is null.
 * @see https://en.wikipedia.org/wiki/Reorder_point
 */
export const stockHint = (facts: StockFacts): StockHint => {
  const days = Math.max(1, Math.min(WINDOW_DAYS, facts.age_days))
  const sold = facts.daily_quantities.reduce((sum, quantity) => sum + quantity, 0)
  const daily = sold / days
  const enough = days >= LEAST_DAYS && facts.daily_quantities.length >= LEAST_SALES_DAYS
  const lead = Math.max(1, facts.lead_time_days)
  const safety = SERVICE_FACTOR * deviation(facts.daily_quantities, days) * Math.sqrt(lead)
  const reorderPoint = enough ? Math.ceil(daily * lead + safety) : null
  const low = reorderPoint !== null && facts.available <= reorderPoint
  const target = daily * (lead + COVER_DAYS) + safety
  return {
    daily_sales: Math.round(daily * 100) / 100,
    sold,
    days_of_cover: daily > 0 ? Math.floor(Math.max(0, facts.available) / daily) : null,
    reorder_point: reorderPoint,
    reorder_quantity: low ? inMultiples(target - facts.available, facts.order_multiple) : null,
    hints: hintsOf(facts, { low, sold, days }),
  }
}

const hintsOf = (
  { available, low_stock_threshold: threshold }: StockFacts,
  { low, sold, days }: { low: boolean; sold: number; days: number }
): HintKind[] => {
  const found: [HintKind, boolean][] = [
    ["out_of_stock", available <= 0],
    ["low_stock", threshold !== null && available <= threshold],
    ["reorder", low],
    ["dead_stock", available > 0 && sold === 0 && days >= WINDOW_DAYS],
  ]
  return found.flatMap(([kind, holds]) => (holds ? [kind] : []))
}

/** Standard deviation of the daily demand; days without sales count as zero. */
const deviation = (quantities: readonly number[], days: number): number => {
  const mean = quantities.reduce((sum, quantity) => sum + quantity, 0) / days
  const squares = quantities.reduce((sum, quantity) => sum + (quantity - mean) ** 2, 0)
  const silent = Math.max(0, days - quantities.length) * mean ** 2
  return Math.sqrt((squares + silent) / days)
}

const inMultiples = (quantity: number, multiple: number): number =>
  Math.max(1, Math.ceil(quantity / multiple)) * multiple

const URGENCY: readonly HintKind[] = ["out_of_stock", "low_stock", "reorder", "dead_stock"]

/** What presses most comes first; of those alike, what runs out first. */
export const byUrgency = (a: StockHint, b: StockHint): number => {
  const rank = ({ hints }: StockHint) => URGENCY.findIndex((kind) => hints.includes(kind))
  const cover = ({ days_of_cover: days }: StockHint) => days ?? Number.MAX_SAFE_INTEGER
  return rank(a) - rank(b) || cover(a) - cover(b) || b.sold - a.sold
}
