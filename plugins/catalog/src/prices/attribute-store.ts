import type { RunSql } from "@wholesale/core"

/** The suggested retail price of a variant in minor units of the currency; null takes it away. */
export type SuggestedPrice = {
  seller_id: string
  product_id: string
  variant_id: string
  currency_code: string
  amount: bigint | null
}

/** Who sets prices, and when. */
export type PriceSetter = { actor_type: string; actor_id: string; batch_id: string; now: Date }

/** Keeps suggested retail prices; the pricing plugin fills this in, since it owns their table. */
export type SuggestedPriceStore = {
  /** Sets many at once in the caller's transaction, in a constant number of statements. */
  save(run: RunSql, prices: SuggestedPrice[], by: PriceSetter): Promise<void>
  /** Reads those of some variants in one statement. */
  load(run: RunSql, variantIds: string[]): Promise<SuggestedPrice[]>
}

let store: SuggestedPriceStore | null = null

/** Gives the catalogue a place for suggested retail prices; the last registration counts. */
export const registerSuggestedPrices = (registered: SuggestedPriceStore) => {
  store = registered
}

/** Sets suggested retail prices; does nothing when no plugin keeps them. */
export const saveSuggestedPrices = async (
  run: RunSql,
  prices: SuggestedPrice[],
  by: PriceSetter
) => {
  if (store && prices.length > 0) {
    await store.save(run, prices, by)
  }
}

/** The suggested retail prices of some variants; none when no plugin keeps them. */
export const loadSuggestedPrices = async (run: RunSql, variantIds: string[]) =>
  store && variantIds.length > 0 ? await store.load(run, variantIds) : []
