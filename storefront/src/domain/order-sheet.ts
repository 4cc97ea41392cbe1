import { activeBreak, type PriceBreak } from "./price-ladder"

type Orderable = { id: string; price: { hidden: boolean; breaks: PriceBreak[] } }

export type Quantities = Readonly<Record<string, number>>

/** What the quantities of one product come to; `amount` is null while a price is missing. */
export const sheetTotals = (
  variants: readonly Orderable[],
  quantities: Quantities
): { units: number; lines: number; amount: number | null } => {
  const ordered = variants.flatMap((variant) => {
    const quantity = quantities[variant.id] ?? 0
    return quantity > 0 ? [{ quantity, step: activeBreak(variant.price.breaks, quantity) }] : []
  })
  return {
    units: ordered.reduce((sum, { quantity }) => sum + quantity, 0),
    lines: ordered.length,
    amount: ordered.every(({ step }) => step !== null)
      ? ordered.reduce((sum, { quantity, step }) => sum + quantity * (step?.amount ?? 0), 0)
      : null,
  }
}

/**
 * Whether at least the smallest order of a variant can be had: it is made to order, there is enough,
 * or the seller says when there will be.
 */
export const canBeHad = (variant: { available: number | null; promise: object | null }): boolean =>
  variant.available === null || variant.promise !== null

/** The step shown for a quantity: the active one, or the first while nothing is chosen. */
export const shownBreak = <Break extends PriceBreak>(
  breaks: readonly Break[],
  quantity: number
): Break | null => activeBreak(breaks, quantity) ?? breaks[0] ?? null

/** Whether every variant has the same steps, so that one table speaks for all. */
export const sameLadders = (variants: readonly Orderable[]): boolean => {
  const [first, ...rest] = variants.map(({ price }) =>
    price.breaks.map(({ min_quantity, amount }) => `${min_quantity}:${amount}`).join()
  )
  return rest.every((ladder) => ladder === first)
}
