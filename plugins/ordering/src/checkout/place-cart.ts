import { loadSupply, type BuyerContext } from "@wholesale/catalog"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  clock,
  faultPoint,
  notFound,
  refuse,
  runner,
  transactionRunner,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import { lockCart } from "../cart/access"
import { dropEndedPromotions } from "../cart/promotions"
import { inCartTransaction } from "../cart/services"
import { adoptCart } from "../medusa/carts"
import { chooseShipping, setPoNumber } from "../medusa/cart-choices"
import { addTotals } from "../domain/quote/totals"
import type { QuotedPart } from "../domain/quote/types"
import type { CheckoutInput } from "../http/checkout"
import { placedGroup } from "../queries/placed-group"
import { findFunding } from "./funding"
import { passGates, type Buyer, type CheckoutAttempt } from "./gates"
import { loadQuote, type FrozenPrices, type LoadedQuote } from "./load-quote"
import { assertOrderable, assertPriced, gateRefusal, pricesChanged } from "./problems"
import { completeCart, splitCart } from "./split-cart"
import { writeOrders } from "./write-orders"

/** A checkout: whose, of which cart, with what was chosen for it. */
export type CheckoutRequest = {
  cart_id: string
  buyer: Buyer
  context: BuyerContext
  by: By
  input: CheckoutInput
  /** The approved request that this checkout carries out, and the prices that it approved. */
  approval?: { request_id: string; prices: FrozenPrices }
}

/**
 * Places the orders of a cart, one per seller, in one transaction: all of them or none. The checks
 * run in this order: visibility, price, quantity rules and minimums, approvals and limits, funding,
 * stock. Repeating it answers with the orders that were placed.
 * @throws NOT_FOUND, CART_EMPTY, CART_LOCKED, CHECKOUT_BLOCKED, PRICES_CHANGED, APPROVAL_REQUIRED,
 *   SPENDING_LIMIT_REACHED, PROMOTION_ENDED, FUNDING_DECLINED, OUT_OF_STOCK
 */
export const placeCart = async (container: MedusaContainer, request: CheckoutRequest) => {
  const { company_id, customer_id } = request.buyer
  await inCartTransaction(container, async (tx) => {
    const cart = await lockCart(tx, request.cart_id, { company_id, customer_id })
    if (cart.status === "ordered") {
      return
    }
    if (cart.status === "pending_approval" && !request.approval) {
      throw refuse("CART_LOCKED", "This cart waits for approval")
    }
    await adoptCart(tx, cart, { company_id, customer_id }, clock.now())
    await place(tx, request, clock.now())
    faultPoint("checkout.before-commit")
  }).catch(async (error: unknown) => {
    await dropEndedPromotions(container, request.cart_id, error)
    throw error
  })
  faultPoint("checkout.after-commit")
  return await placedGroup(runner(container), { cart_id: request.cart_id, company_id })
}

/**
 * Everything of a checkout up to its gates: the choices of the request are written, the cart is
 * priced and checked. The cart is locked.
 * @throws NOT_FOUND, CART_EMPTY, CHECKOUT_BLOCKED, PRICES_CHANGED
 */
export const prepareCheckout = async (
  tx: TransactionContext,
  { cart_id, buyer, by, context, input, approval }: CheckoutRequest,
  now: Date
): Promise<CheckoutAttempt> => {
  await chooseShipping(tx, { cart_id, choices: input.shipping ?? [], now })
  await setPoNumber(tx, { cart_id, po_number: input.po_number, now })
  const loaded = await loadQuote(transactionRunner(tx), {
    cart_id,
    buyer: context,
    location_id: input.location_id,
    address: input.address,
    frozen: approval?.prices,
    now,
  })
  const parts = orderedParts(loaded, input)
  assertChoices(loaded, parts, input)
  const totals = addTotals(parts.map((part) => part.totals))
  const blocked = { cart: cartProblems(loaded, input), parts }
  assertPriced(blocked)
  if (input.expected_total !== undefined && BigInt(input.expected_total) !== totals.total) {
    throw pricesChanged(input.expected_total, totals, { ...loaded.quote, parts })
  }
  assertOrderable(blocked)
  return {
    tx,
    buyer,
    by,
    facts: loaded.facts,
    parts,
    totals,
    approval_request_id: approval?.request_id ?? null,
    now,
  }
}

const place = async (tx: TransactionContext, request: CheckoutRequest, now: Date) => {
  const { cart_id, buyer, by, input } = request
  const attempt = await prepareCheckout(tx, request, now)
  const { facts, parts, totals } = attempt
  const problems = await passGates(attempt)
  if (problems.length > 0) {
    throw gateRefusal(problems)
  }
  const ordered = new Set(parts.flatMap((part) => part.lines.map(({ id }) => id)))
  const rest = facts.lines.flatMap(({ id }) => (ordered.has(id) ? [] : [id]))
  await splitCart(tx, { cart_id, line_ids: rest, now })
  await writeOrders(tx, {
    facts,
    parts,
    totals,
    buyer,
    by,
    funding: findFunding(input.funding, facts.cart.provider_id),
    supply: await loadSupply(
      transactionRunner(tx),
      parts.flatMap((part) => part.lines.map(({ variant_id }) => variant_id))
    ),
    now,
  })
  await completeCart(tx, cart_id, now)
}

/** The parts that were asked for. @throws CART_EMPTY, NOT_FOUND for a seller that isn't in it */
const orderedParts = ({ quote }: LoadedQuote, { seller_ids: ids }: CheckoutInput): QuotedPart[] => {
  const missing = ids?.find((id) => !quote.parts.some((part) => part.seller.id === id))
  if (missing) {
    throw notFound("Seller in this cart", missing)
  }
  const parts = ids ? quote.parts.filter((part) => ids.includes(part.seller.id)) : quote.parts
  if (parts.length === 0 && quote.unavailable.length === 0) {
    throw refuse("CART_EMPTY", "There is nothing in this cart")
  }
  return parts
}

/** A location of another company, or an option that the seller does not offer, is not found. */
const assertChoices = (
  { facts }: LoadedQuote,
  parts: readonly QuotedPart[],
  input: CheckoutInput
) => {
  if (input.location_id && facts.destination?.location_id !== input.location_id) {
    throw notFound("Location", input.location_id)
  }
  for (const { seller_id, shipping_option_id } of input.shipping ?? []) {
    const part = parts.find(({ seller }) => seller.id === seller_id)
    if (part && part.shipping?.id !== shipping_option_id) {
      throw notFound("Shipping option", shipping_option_id)
    }
  }
}

/** Hidden lines don't keep other sellers' parts from being ordered; they stay in the rest. */
const cartProblems = ({ quote }: LoadedQuote, { seller_ids }: CheckoutInput) =>
  quote.problems.filter(({ code }) => !(seller_ids && code === "UNAVAILABLE"))
