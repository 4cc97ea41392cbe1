import { generateEntityId } from "@medusajs/framework/utils"
import { toDecimal, type RunSql } from "@wholesale/core"

/** A price of Medusa's own, without rules and price list; `amount: null` removes it. */
export type BasePrice = {
  variant_id: string
  currency_code: string
  min_quantity: number
  /** Minor units. */
  amount: bigint | null
}

/**
 * Sets base prices in Medusa's tables, in the caller's transaction and in four statements whatever
 * their number; the triggers copy them. Rows of one variant, currency and quantity become one.
 */
export const writeBasePrices = async (
  run: RunSql,
  prices: readonly BasePrice[],
  now: Date
): Promise<void> => {
  if (prices.length === 0) {
    return
  }
  const rows = rowsOf(prices)
  await ensurePriceSets(run, [...new Set(prices.map((price) => price.variant_id))], now)
  await run(
    `update price p set deleted_at = ?, updated_at = ?
     from product_variant_price_set s, ${ROWS}
     where s.variant_id = r.variant_id and s.deleted_at is null and p.price_set_id = s.price_set_id
       and ${IS_BASE} and p.currency_code = r.currency_code
       and coalesce(p.min_quantity, 1) = r.min_quantity
       and (r.amount is null or p.id <> (${KEPT}))`,
    [now, now, rows]
  )
  await run(
    `with kept as (
       update price p set amount = r.amount, raw_amount = r.raw_amount, updated_at = ?
       from product_variant_price_set s, ${ROWS}
       where s.variant_id = r.variant_id and s.deleted_at is null
         and p.price_set_id = s.price_set_id and ${IS_BASE}
         and p.currency_code = r.currency_code and coalesce(p.min_quantity, 1) = r.min_quantity
         and r.amount is not null
       returning r.new_id
     )
     insert into price (id, price_set_id, currency_code, amount, raw_amount, min_quantity,
       raw_min_quantity, rules_count, created_at, updated_at)
     select r.new_id, s.price_set_id, r.currency_code, r.amount, r.raw_amount, r.medusa_min,
       r.raw_min, 0, ?, ?
     from ${ROWS}
     join product_variant_price_set s on s.variant_id = r.variant_id and s.deleted_at is null
     where r.amount is not null and r.new_id not in (select new_id from kept)`,
    [now, rows, now, now, rows]
  )
}

const IS_BASE = `p.deleted_at is null and p.price_list_id is null and coalesce(p.rules_count, 0) = 0`

const ROWS = `jsonb_to_recordset(?::jsonb) as r(variant_id text, currency_code text,
  min_quantity int, amount numeric, raw_amount jsonb, medusa_min numeric, raw_min jsonb, new_id text)`

/** Of several rows of one slot, the one that is kept: the one that counted until now. */
const KEPT = `select k.id from price k where k.price_set_id = p.price_set_id and k.deleted_at is null
  and k.price_list_id is null and coalesce(k.rules_count, 0) = 0
  and k.currency_code = p.currency_code
  and coalesce(k.min_quantity, 1) = coalesce(p.min_quantity, 1)
  order by k.amount, k.id limit 1`

/** Rows as Medusa writes them: major units beside their exact text, no quantity for the first. */
const rowsOf = (prices: readonly BasePrice[]) =>
  JSON.stringify(
    prices.map((price) => {
      const amount = price.amount === null ? null : plain(price.amount, price.currency_code)
      const min = price.min_quantity > 1 ? price.min_quantity : null
      return {
        variant_id: price.variant_id,
        currency_code: price.currency_code,
        min_quantity: price.min_quantity,
        amount,
        raw_amount: amount === null ? null : { value: amount, precision: PRECISION },
        medusa_min: min,
        raw_min: min === null ? null : { value: String(min), precision: PRECISION },
        new_id: generateEntityId(undefined, "price"),
      }
    })
  )

const PRECISION = 20

/** "12.50" as Medusa's number type writes it: "12.5". */
const plain = (amount: bigint, currencyCode: string) => {
  const text = toDecimal(amount, currencyCode)
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text
}

/** Gives variants that never had a price their price set and the link to it. */
const ensurePriceSets = async (run: RunSql, variantIds: readonly string[], now: Date) => {
  const wanted = variantIds.map((variant_id) => ({
    variant_id,
    price_set_id: generateEntityId(undefined, "pset"),
    link_id: generateEntityId(undefined, "pvps"),
  }))
  await run(
    `with missing as (
       select r.* from jsonb_to_recordset(?::jsonb) as r(variant_id text, price_set_id text,
         link_id text)
       where not exists (select 1 from product_variant_price_set s
         where s.variant_id = r.variant_id and s.deleted_at is null)
     ), sets as (
       insert into price_set (id, created_at, updated_at)
       select price_set_id, ?, ? from missing
     )
     insert into product_variant_price_set (id, variant_id, price_set_id, created_at, updated_at)
     select link_id, variant_id, price_set_id, ?, ? from missing`,
    [JSON.stringify(wanted), now, now, now, now]
  )
}
