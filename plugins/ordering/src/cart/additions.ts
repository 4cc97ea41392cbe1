import { createHash } from "node:crypto"
import { generateEntityId } from "@medusajs/framework/utils"
import { refuse, sql, type RunSql, type TransactionContext } from "@wholesale/core"
import type { QuickOrderDto } from "../http/cart"
import type { QuickLine } from "./quick-order"

/** Under which key of whose lines are added, once however often it is asked. */
export type Addition = { company_id: string; key: string; digest: string }

/** What a key stands for. Two requests with the same lines in the same order are the same. */
export const digestOf = (lines: readonly QuickLine[], mode: "add" | "set"): string =>
  createHash("sha256")
    .update(JSON.stringify([mode, lines.map(({ sku, quantity }) => [sku, quantity])]))
    .digest("hex")

/**
 * What was answered when the lines were added; null when they have not been.
 * @throws IDEMPOTENCY_KEY_USED when the key was used for other lines
 */
export const earlierAddition = async (
  run: RunSql,
  { company_id, key, digest }: Addition
): Promise<QuickOrderDto | null> => {
  const [row] = await run<{ digest: string; quick_order: QuickOrderDto }>(
    "select digest, quick_order from cart_addition where company_id = ? and key = ?",
    [company_id, key]
  )
  if (row && row.digest !== digest) {
    throw refuse("IDEMPOTENCY_KEY_USED", "This key was used for other lines; take a new one")
  }
  return row?.quick_order ?? null
}

/**
 * Writes down that lines are added with the caller's transaction. Waits for a request with the same
 * key that is under way.
 * @returns false when they were added before, and must not be again
 */
export const recordAddition = async (
  tx: TransactionContext,
  { company_id, key, digest }: Addition,
  { cart_id, quick_order }: { cart_id: string; quick_order: QuickOrderDto }
): Promise<boolean> => {
  const rows = await sql(
    tx,
    `insert into cart_addition (id, company_id, key, cart_id, digest, quick_order)
     values (?, ?, ?, ?, ?, ?::jsonb) on conflict (company_id, key) do nothing returning id`,
    [
      generateEntityId(undefined, "cadd"),
      company_id,
      key,
      cart_id,
      digest,
      JSON.stringify(quick_order),
    ]
  )
  return rows.length > 0
}
