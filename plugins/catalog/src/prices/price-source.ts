import { refuse, type RunSql } from "@wholesale/core"
import type { BuyerContext } from "../buyer/context"

/** Where a price comes from, the most specific first. */
export type PriceSourceName = "contract" | "customer" | "tier" | "country" | "base"

/** The unit price from a quantity on, in minor units of the currency that was asked for. */
export type PriceBreak = {
  min_quantity: number
  amount: bigint
  source: PriceSourceName
  target: string
  price_id: string
}

/** What a buyer pays for a variant, ascending by quantity; a hidden ladder has no breaks. */
export type PriceLadder = {
  variant_id: string
  hidden: boolean
  breaks: PriceBreak[]
  msrp: bigint | null
}

export type PriceRequest = {
  variant_ids: string[]
  buyer: BuyerContext
  currency_code: string
  at: Date
}

/** Works out prices; the pricing plugin fills this in, since catalog knows no prices itself. */
export type PriceSource = {
  /** One ladder per variant, in one statement; a variant without a price may be absent. */
  ladders(run: RunSql, request: PriceRequest): Promise<Map<string, PriceLadder>>
}

let source: PriceSource | null = null

/** Gives the catalogue its prices; the last registration counts. */
export const registerPriceSource = (priceSource: PriceSource) => {
  source = priceSource
}

/**
 * The buyer's own prices of these variants.
 * @throws CONFIGURATION_INVALID when no plugin gives prices
 */
export const priceLadders = async (
  run: RunSql,
  request: PriceRequest
): Promise<Map<string, PriceLadder>> => {
  if (!source) {
    throw refuse("CONFIGURATION_INVALID", "No plugin gives prices to the catalogue")
  }
  return request.variant_ids.length === 0 ? new Map() : source.ladders(run, request)
}

/** The break that applies to a quantity; null below the first. */
export const breakAt = (ladder: PriceLadder, quantity: number): PriceBreak | null =>
  ladder.breaks.findLast((step) => step.min_quantity <= quantity) ?? null
