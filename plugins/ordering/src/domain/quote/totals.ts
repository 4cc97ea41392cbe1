import type { Totals } from "./types"

export const NOTHING: Totals = { goods: 0n, discount: 0n, shipping: 0n, tax: 0n, total: 0n }

/** Adds totals up, field by field. */
export const addTotals = (all: readonly Totals[]): Totals =>
  all.reduce(
    (sum, part) => ({
      goods: sum.goods + part.goods,
      discount: sum.discount + part.discount,
      shipping: sum.shipping + part.shipping,
      tax: sum.tax + part.tax,
      total: sum.total + part.total,
    }),
    NOTHING
  )
