import { TEXTS, texts, type RunSql } from "@wholesale/core"
import type { PriceBreak, PriceLadder, PriceRequest } from "@wholesale/catalog/prices/price-source"
import type { PriceCandidate, Strategy } from "../domain/candidates"
import { resolveLadder } from "../domain/resolve-ladder"

type Row = {
  variant_id: string
  hidden: boolean
  strategy: Strategy
  msrp: string | null
  prices: [
    id: string,
    source: PriceCandidate["source"],
    target: string,
    min: number,
    amount: string,
    starts_at: string | null,
  ][]
}

const STATEMENT = `select v.id as variant_id, not (l.audience && b.tokens and l.price_audience && b.tokens) as hidden,
       coalesce(s.strategy, 'first_that_applies') as strategy, m.amount as msrp,
       case when l.audience && b.tokens and l.price_audience && b.tokens
         then coalesce(p.prices, '[]'::jsonb) else '[]'::jsonb end as prices
     from (select ${TEXTS} as tokens) b
     join product_variant v on v.id = any(${TEXTS}) and v.deleted_at is null
     join listing l on l.product_id = v.product_id and l.deleted_at is null
     left join seller_pricing s on s.seller_id = l.seller_id
     left join price_attribute m on m.variant_id = v.id and m.currency_code = ? and m.kind = 'msrp'
       and m.deleted_at is null
     left join lateral (
       select jsonb_agg(jsonb_build_array(w.id, w.source, w.target, w.min_quantity, w.amount::text,
         w.starts_at)) as prices
       from wholesale_price w
       where w.variant_id = v.id and w.currency_code = ? and w.deleted_at is null
         and w.seller_id = l.seller_id
         and (w.source = 'base' or (w.source = 'country' and w.target = ?)
           or (w.source in ('tier', 'customer', 'contract')
             and w.target in (select unnest(${TEXTS}))))
         and (w.starts_at is null or w.starts_at <= ?) and (w.ends_at is null or w.ends_at > ?)
     ) p on true`

/**
 * What a buyer pays for variants, in one statement whatever their number. Only prices that are this
 * buyer's, of this currency and in force at `at` leave the database. A variant that does not exist
 * or belongs to no seller is absent; one whose prices the buyer may not see is `hidden` and empty.
 */
export const resolvePrices = async (
  run: RunSql,
  { variant_ids, buyer, currency_code, at }: PriceRequest
): Promise<Map<string, PriceLadder>> => {
  const rows = await run<Row>(STATEMENT, [
    texts(buyer.tokens),
    texts([...new Set(variant_ids)]),
    currency_code,
    currency_code,
    buyer.country_code,
    texts(buyer.targets),
    at,
    at,
  ])
  return new Map(
    rows.map((row) => [
      row.variant_id,
      {
        variant_id: row.variant_id,
        hidden: row.hidden,
        breaks: resolveLadder(candidatesOf(row, currency_code), {
          strategy: row.strategy,
          currency_code,
          at,
          buyer,
        }),
        msrp: row.hidden || row.msrp === null ? null : BigInt(row.msrp),
      },
    ])
  )
}

const candidatesOf = ({ prices }: Row, currency_code: string): PriceCandidate[] =>
  prices.map(([id, source, target, min_quantity, amount, starts_at]) => ({
    id,
    currency_code,
    source,
    target,
    min_quantity,
    amount: BigInt(amount),
    starts_at: starts_at === null ? null : new Date(starts_at),
    ends_at: null,
  }))

/** The break that applies to a quantity; null below the first, and for hidden prices. */
export const priceAt = (ladder: PriceLadder, quantity: number): PriceBreak | null =>
  ladder.breaks.findLast((step) => step.min_quantity <= quantity) ?? null
