import { generateEntityId } from "@medusajs/framework/utils"
import type { RunSql } from "@wholesale/core"
import type { AttributeRow } from "../../../http/prices"
import { recordChanges, type Change, type SellerActing } from "./write-plan"

export type AttributeDifference = Pick<AttributeRow, "variant_id" | "currency_code" | "kind"> & {
  before: bigint | null
  after: bigint | null
}

export type AttributePlan = { differences: AttributeDifference[]; unchanged: number }

type Held = Pick<AttributeRow, "variant_id" | "currency_code" | "kind"> & { amount: string }

const keyOf = (row: Omit<Held, "amount">) => `${row.variant_id}|${row.currency_code}|${row.kind}`

/** What setting some attributes would change; of a slot that is named twice the last counts. */
export const planAttributes = async (
  run: RunSql,
  sellerId: string,
  rows: readonly AttributeRow[]
): Promise<AttributePlan> => {
  if (rows.length === 0) {
    return { differences: [], unchanged: 0 }
  }
  const wanted = new Map(rows.map((row) => [keyOf(row), row]))
  const held = await run<Held>(
    `select variant_id, currency_code, kind, amount::text as amount from price_attribute
     where seller_id = ? and variant_id = any(array(select jsonb_array_elements_text(?::jsonb)))
       and deleted_at is null`,
    [sellerId, JSON.stringify([...new Set(rows.map((row) => row.variant_id))])]
  )
  const amounts = new Map(held.map((row) => [keyOf(row), BigInt(row.amount)]))
  const differences = [...wanted].flatMap(([key, row]) => {
    const before = amounts.get(key) ?? null
    const after = row.amount === null ? null : BigInt(row.amount)
    const { variant_id, currency_code, kind } = row
    return before === after ? [] : [{ variant_id, currency_code, kind, before, after }]
  })
  return { differences, unchanged: wanted.size - differences.length }
}

/** Writes planned attributes and their history. */
export const writeAttributes = async (
  run: RunSql,
  { differences }: AttributePlan,
  products: ReadonlyMap<string, string>,
  acting: SellerActing
): Promise<void> => {
  if (differences.length === 0) {
    return
  }
  const rows = differences.map((one) => ({
    ...one,
    id: generateEntityId(undefined, "pattr"),
    product_id: products.get(one.variant_id) ?? "",
    before: one.before?.toString() ?? null,
    after: one.after?.toString() ?? null,
  }))
  const set = JSON.stringify(rows)
  await removeAttributes(run, set, acting)
  await run(
    `insert into price_attribute (id, seller_id, product_id, variant_id, currency_code, kind,
       amount, created_at, updated_at)
     select id, ?, product_id, variant_id, currency_code, kind, after, ?, ?
     from jsonb_to_recordset(?::jsonb) as r(id text, product_id text, variant_id text,
       currency_code text, kind text, after bigint)
     where after is not null
     on conflict (variant_id, currency_code, kind) where deleted_at is null
     do update set amount = excluded.amount, seller_id = excluded.seller_id,
       updated_at = excluded.updated_at`,
    [acting.seller_id, acting.at, acting.at, set]
  )
  await recordChanges(
    run,
    differences.map((one) => toChange(one, products)),
    acting
  )
}

const toChange = (one: AttributeDifference, products: ReadonlyMap<string, string>): Change => ({
  ...one,
  product_id: products.get(one.variant_id) ?? "",
  source: one.kind,
  target: "",
  min_quantity: 1,
  starts_at: null,
  ends_at: null,
})

const removeAttributes = async (run: RunSql, set: string, acting: SellerActing) => {
  await run(
    `delete from price_attribute a
     using jsonb_to_recordset(?::jsonb) as r(variant_id text, currency_code text, kind text,
       after bigint)
     where a.variant_id = r.variant_id and a.currency_code = r.currency_code and a.kind = r.kind
       and r.after is null and a.seller_id = ?`,
    [set, acting.seller_id]
  )
}
