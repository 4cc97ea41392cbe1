type Totals = { goods: number; discount: number; shipping: number; tax: number; total: number }
type Part = { seller: { id: string }; orderable: boolean; totals: Totals }

/** What a checkout takes: the wanted sellers' parts that are ready, or all that are ready. */
export const chosenParts = <One extends Part>(parts: readonly One[], wanted: string[]): One[] =>
  parts.filter(
    ({ seller, orderable }) => orderable && (wanted.length === 0 || wanted.includes(seller.id))
  )

const NOTHING: Totals = { goods: 0, discount: 0, shipping: 0, tax: 0, total: 0 }

/** The sums over some parts, in whole minor units. */
export const sumOfParts = (parts: readonly Part[]): Totals =>
  parts.reduce(
    (sum, { totals }) => ({
      goods: sum.goods + totals.goods,
      discount: sum.discount + totals.discount,
      shipping: sum.shipping + totals.shipping,
      tax: sum.tax + totals.tax,
      total: sum.total + totals.total,
    }),
    NOTHING
  )
