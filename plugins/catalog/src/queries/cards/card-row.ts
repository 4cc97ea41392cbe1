import type { PriceLadder } from "../../prices/price-source"
import type { CardPriceDto, ProductCardDto } from "../../http/discovery"

/** A card as the list statements give it. */
export type CardRow = Omit<ProductCardDto, "price" | "variant_id"> & { variant_ids: string[] }

/** A card `c` as JSON, without prices: those are the buyer's own and come from pricing. */
export const CARD_JSON = `jsonb_build_object('id', c.product_id, 'handle', c.handle,
  'title', c.title, 'subtitle', c.subtitle, 'description_short', c.description_short,
  'thumbnail', c.thumbnail, 'seller', jsonb_build_object('id', c.seller_id,
    'handle', c.seller_handle, 'name', c.seller_name),
  'category_ids', to_jsonb(c.category_ids), 'origin_country', c.origin_country,
  'lead_time_days', c.lead_time_days, 'supply', c.supply, 'min_quantity', c.min_quantity,
  'in_stock', c.in_stock, 'available', c.available,
  'certifications', to_jsonb(c.certifications),
  'rating', jsonb_build_object('average', c.rating_average, 'count', c.rating_count),
  'variant_count', c.variant_count, 'variant_ids', to_jsonb(c.variant_ids),
  'reasons', to_jsonb(c.reasons))`

/** Puts the buyer's prices beside a card. */
export const toCard = (
  { variant_ids, ...card }: CardRow,
  ladders: ReadonlyMap<string, PriceLadder>,
  currencyCode: string
): ProductCardDto => ({
  ...card,
  variant_id: variant_ids.length === 1 ? variant_ids[0] : null,
  price: cardPrice(
    variant_ids.flatMap((id) => ladders.get(id) ?? []),
    currencyCode
  ),
})

/**
 * What a product costs at least, from the ladders of its variants. Hidden when a variant's price is
 * hidden; then no amount leaves.
 */
export const cardPrice = (ladders: readonly PriceLadder[], currencyCode: string): CardPriceDto => {
  if (ladders.some(({ hidden }) => hidden)) {
    return { hidden: true, currency_code: currencyCode, from: null, lowest: null, msrp: null }
  }
  return {
    hidden: false,
    currency_code: currencyCode,
    from: toNumber(least(ladders.flatMap(({ breaks }) => breaks.at(0)?.amount ?? []))),
    lowest: toNumber(least(ladders.flatMap(({ breaks }) => breaks.map(({ amount }) => amount)))),
    msrp: toNumber(least(ladders.flatMap(({ msrp }) => msrp ?? []))),
  }
}

const least = (amounts: readonly bigint[]): bigint | null =>
  amounts.reduce<bigint | null>(
    (smallest, amount) => (smallest === null || amount < smallest ? amount : smallest),
    null
  )

const toNumber = (amount: bigint | null) => (amount === null ? null : Number(amount))
