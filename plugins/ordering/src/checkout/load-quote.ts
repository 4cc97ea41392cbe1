import { loadSupply, type BuyerContext } from "@wholesale/catalog"
import type { RunSql } from "@wholesale/core"
import { resolvePrices, type PriceBreak, type PriceLadder } from "@wholesale/pricing"
import type { QuoteFacts } from "../domain/quote/facts"
import { quoteCart } from "../domain/quote/quote-cart"
import type { Quote } from "../domain/quote/types"
import type { AddressInput } from "../http/checkout"
import { loadCartFacts } from "../queries/cart-facts"

/** Whose quote of which cart; an address or a location replaces the cart's own. */
export type QuoteRequest = {
  cart_id: string
  buyer: BuyerContext
  location_id?: string | null
  address?: AddressInput | null
  /** Prices that were approved, by variant; they count instead of today's. */
  frozen?: FrozenPrices
  now: Date
}

/** Prices by variant that hold whatever the sellers ask today. */
export type FrozenPrices = ReadonlyMap<string, PriceBreak>

export type LoadedQuote = { facts: QuoteFacts; quote: Quote }

/**
 * A cart as it would be ordered now: three statements, however many lines and sellers. The same on a
 * connection and inside the checkout's transaction.
 * @throws NOT_FOUND
 */
export const loadQuote = async (run: RunSql, request: QuoteRequest): Promise<LoadedQuote> => {
  const { buyer, frozen, now } = request
  const facts = await loadCartFacts(run, {
    ...request,
    company_id: buyer.company_id,
    tokens: buyer.tokens,
  })
  return { facts, quote: await quoteFacts(run, facts, { buyer, frozen, now }) }
}

/** The quote of facts that were read before. */
export const quoteFacts = async (
  run: RunSql,
  facts: QuoteFacts,
  { buyer, frozen, now }: Pick<QuoteRequest, "buyer" | "frozen" | "now">
): Promise<Quote> => {
  const variantIds = [
    ...new Set(facts.lines.flatMap((line) => (line.visible ? [line.variant_id] : []))),
  ]
  const [ladders, supply] = await Promise.all([
    frozen
      ? frozenLadders(frozen)
      : resolvePrices(run, {
          variant_ids: variantIds,
          buyer,
          currency_code: facts.cart.currency_code,
          at: now,
        }),
    loadSupply(run, variantIds),
  ])
  return quoteCart({ facts, ladders, supply, now })
}

/** A frozen price is the only one, whatever the quantity: the quantity was approved with it. */
const frozenLadders = (frozen: FrozenPrices): Map<string, PriceLadder> =>
  new Map(
    [...frozen].map(([variant_id, price]) => [
      variant_id,
      { variant_id, hidden: false, breaks: [{ ...price, min_quantity: 1 }], msrp: null },
    ])
  )
