import type { MedusaContainer } from "@medusajs/framework/types"

/** What a retailer bought from a seller since a date, in minor units. */
export type BoughtVolume = { retailer_id: string; currency_code: string; amount: bigint }

/** What somebody paid for a variant, as it was frozen on the order. */
export type PaidPrice = {
  retailer_id: string
  retailer_name: string
  order_id: string
  display_id: string
  quantity: number
  unit_price: bigint
  currency_code: string
  placed_at: Date
}

/** What prices need to know of orders; the plugin that owns orders fills it in. */
export type TradeFacts = {
  /** What every retailer bought from the seller since then; cancelled orders don't count. */
  boughtSince(
    container: MedusaContainer,
    question: { seller_id: string; since: Date }
  ): Promise<BoughtVolume[]>
  /** The newest purchases of a variant of the seller. */
  paidPrices(
    container: MedusaContainer,
    question: { seller_id: string; variant_id: string; limit: number }
  ): Promise<PaidPrice[]>
}

const NOTHING: TradeFacts = {
  boughtSince: () => Promise.resolve([]),
  paidPrices: () => Promise.resolve([]),
}

let facts = NOTHING

/** Gives the prices their view of orders; the last registration counts. */
export const registerTradeFacts = (registered: TradeFacts): void => {
  facts = registered
}

/** The registered facts; without a plugin for orders nothing was ever bought. */
export const tradeFacts = (): TradeFacts => facts
