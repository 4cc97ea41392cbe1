import type { RunSql } from "@wholesale/core"

/** What was sold of a variant on one day, in units of sale; days are `YYYY-MM-DD` in UTC. */
export type SoldOnDay = { variant_id: string; day: string; quantity: number }

export type SalesRequest = {
  seller_id: string
  /** Only these variants; all of the seller's when left out. */
  variant_ids?: string[]
  /** From this day on, up to and including today. */
  from: string
}

/** Tells what was sold; the ordering plugin fills this in, since catalog knows no orders. */
export type SalesSource = {
  /**
   * Units ordered and not cancelled or rejected, by variant and day, in one statement. Days without
   * sales are left out.
   */
  soldByDay(run: RunSql, request: SalesRequest): Promise<SoldOnDay[]>
}

let source: SalesSource | null = null

/** Gives the catalogue its sales figures; the last registration counts. */
export const registerSalesSource = (salesSource: SalesSource) => {
  source = salesSource
}

/** What was sold since a day. Without a plugin that takes orders nothing was. */
export const soldByDay = async (run: RunSql, request: SalesRequest): Promise<SoldOnDay[]> =>
  source ? await source.soldByDay(run, request) : []
