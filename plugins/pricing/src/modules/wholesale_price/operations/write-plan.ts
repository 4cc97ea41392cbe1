import { generateEntityId } from "@medusajs/framework/utils"
import type { RunSql } from "@wholesale/core"
import type { Difference, Plan } from "../../../domain/plan-batch"
import { isStanding, type VariantPrice } from "../../../domain/price-slots"
import { writeBasePrices } from "../../../medusa/base-prices"
import type { Acting } from "../../../shared/act-as"

export type SellerActing = Acting & { seller_id: string }

/**
 * Writes the differences of a plan and their history, in a constant number of statements. Standing
 * base prices are Medusa's rows; the triggers write the copy and its history.
 */
export const writePlan = async (
  run: RunSql,
  { differences }: Plan,
  acting: SellerActing
): Promise<void> => {
  const standing = differences.filter((one) => isStanding(one.price))
  const own = differences.filter((one) => !isStanding(one.price))
  await writeBasePrices(
    run,
    standing.map((one) => ({ ...one.price, amount: one.after?.amount ?? null })),
    acting.at
  )
  await markRises(run, standing, acting)
  await removeRows(run, own)
  await upsertRows(run, own, acting)
  await recordChanges(run, own.filter(isVisible).map(toChange), acting)
}

/** Whether the history has something to say: an amount or a schedule, not only the mark. */
const isVisible = ({ before, after }: Difference) =>
  before?.amount !== after?.amount || before?.ends_at?.getTime() !== after?.ends_at?.getTime()

/** The mark is ours alone: Medusa's row has no place for it. */
const markRises = async (run: RunSql, standing: readonly Difference[], { at }: SellerActing) => {
  const marked = standing.flatMap(({ after }) => (after ? [after] : []))
  if (marked.length === 0) {
    return
  }
  await run(
    `update wholesale_price w set may_rise = r.may_rise, updated_at = ?
     from jsonb_to_recordset(?::jsonb) as r(variant_id text, currency_code text, min_quantity int,
       may_rise boolean)
     where w.variant_id = r.variant_id and w.currency_code = r.currency_code
       and w.source = 'base' and w.starts_at is null and w.min_quantity = r.min_quantity
       and w.may_rise <> r.may_rise`,
    [at, JSON.stringify(marked.map(toJson))]
  )
}

const removeRows = async (run: RunSql, own: readonly Difference[]) => {
  const ids = own.flatMap(({ before, after }) => (before && !after ? [before.id] : []))
  if (ids.length > 0) {
    await run(
      "delete from wholesale_price where id = any(array(select jsonb_array_elements_text(?::jsonb)))",
      [JSON.stringify(ids)]
    )
  }
}

const upsertRows = async (
  run: RunSql,
  own: readonly Difference[],
  { at, seller_id: sellerId }: SellerActing
) => {
  const rows = own.flatMap(({ before, after }) =>
    after ? [{ ...toJson(after), id: before?.id ?? generateEntityId(undefined, "wp") }] : []
  )
  if (rows.length === 0) {
    return
  }
  await run(
    `insert into wholesale_price (id, seller_id, product_id, variant_id, currency_code, source,
       target, min_quantity, amount, starts_at, ends_at, may_rise, created_at, updated_at)
     select id, ?, product_id, variant_id, currency_code, source, target, min_quantity, amount,
       starts_at, ends_at, may_rise, ?, ?
     from jsonb_to_recordset(?::jsonb) as r(id text, product_id text, variant_id text,
       currency_code text, source text, target text, min_quantity int, amount bigint,
       starts_at timestamptz, ends_at timestamptz, may_rise boolean)
     on conflict (id) do update set amount = excluded.amount, ends_at = excluded.ends_at,
       may_rise = excluded.may_rise, updated_at = excluded.updated_at`,
    [sellerId, at, at, JSON.stringify(rows)]
  )
}

const toJson = (price: VariantPrice) => ({ ...price, amount: price.amount.toString() })

/** One line of the history; amounts are minor units. */
export type Change = {
  product_id: string
  variant_id: string
  currency_code: string
  source: string
  target: string
  min_quantity: number
  before: bigint | null
  after: bigint | null
  starts_at: Date | null
  ends_at: Date | null
}

const toChange = (one: Difference): Change => ({
  ...one.price,
  before: one.before?.amount ?? null,
  after: one.after?.amount ?? null,
})

/** Writes lines of the history; nothing ever changes them. */
export const recordChanges = async (
  run: RunSql,
  changes: readonly Change[],
  { by, at, batch_id, seller_id: sellerId }: SellerActing
): Promise<void> => {
  if (changes.length === 0) {
    return
  }
  const rows = changes.map((change) => ({
    ...change,
    amount: undefined,
    id: generateEntityId(undefined, "pchg"),
    before: change.before?.toString() ?? null,
    after: change.after?.toString() ?? null,
  }))
  await run(
    `insert into price_change (id, seller_id, product_id, variant_id, currency_code, source, target,
       min_quantity, before, after, starts_at, ends_at, actor_type, actor_id, batch_id, at)
     select id, ?, product_id, variant_id, currency_code, source, target, min_quantity, before,
       after, starts_at, ends_at, ?, ?, ?, ?
     from jsonb_to_recordset(?::jsonb) as r(id text, product_id text, variant_id text,
       currency_code text, source text, target text, min_quantity int, before bigint, after bigint,
       starts_at timestamptz, ends_at timestamptz)`,
    [sellerId, by.actor_type, by.actor_id, batch_id, at, JSON.stringify(rows)]
  )
}
