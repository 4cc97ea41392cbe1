import { clock, runner, toDecimal } from "@wholesale/core"
import { loadQuote } from "../checkout/load-quote"
import { storeShopper, type StoreRequest } from "./request"

type Totals = { id: string; total?: unknown; tax_total?: unknown }

/**
 * Puts what would be charged now into an open cart's `total` and `tax_total`, where those were asked
 * for. Tax is rounded once per seller's order; Medusa adds it up unrounded over the whole cart, which
 * with several sellers can come out a cent higher or lower.
 * @throws NOT_FOUND
 */
export const withChargedTotal = async <Cart extends Totals>(
  req: StoreRequest,
  cart: Cart
): Promise<Cart> => {
  if (cart.total === undefined && cart.tax_total === undefined) {
    return cart
  }
  const { buyer } = await storeShopper(req)
  const { facts, quote } = await loadQuote(runner(req.scope), {
    cart_id: cart.id,
    buyer,
    now: clock.now(),
  })
  if (facts.cart.completed) {
    return cart
  }
  const major = (amount: bigint) => Number(toDecimal(amount, facts.cart.currency_code))
  return {
    ...cart,
    ...(cart.total === undefined ? {} : { total: major(quote.totals.total) }),
    ...(cart.tax_total === undefined ? {} : { tax_total: major(quote.totals.tax) }),
  }
}
