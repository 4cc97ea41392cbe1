import { refuse, runQuery, type NarrowingCall, type Principal } from "@wholesale/core"
import { skuKey } from "../medusa/sku-key"
import { sellerOf } from "./ownership"

/** An article number that a variant is about to get; new variants have no id yet. */
export type WantedSku = { sku?: unknown; id?: string }

/**
 * Says in words what the database would refuse in its own: an article number is one variant's among
 * all of a seller's.
 * @throws SKU_TAKEN with `details.sku`
 */
export const assertFreeSkus = async (
  { principal, scope }: NarrowingCall<Principal>,
  variants: readonly WantedSku[]
): Promise<void> => {
  const wanted = variants.flatMap(({ sku, id }) =>
    typeof sku === "string" && skuKey(sku) !== ""
      ? [{ sku, sku_key: skuKey(sku), id: id ?? "" }]
      : []
  )
  const twice = wanted.find(
    ({ sku_key }, index) => wanted.findIndex((other) => other.sku_key === sku_key) < index
  )
  if (wanted.length === 0) {
    return
  }
  // A variant that gets another number in the same request leaves its own to others.
  const [taken] = await runQuery<{ sku: string }>(
    scope,
    `select w.sku from jsonb_to_recordset(?::jsonb) as w(sku text, sku_key text, id text)
     join seller_sku s on s.seller_id = ? and s.sku_key = w.sku_key and s.deleted_at is null
       and s.variant_id <> w.id
     where s.variant_id not in (select id from jsonb_to_recordset(?::jsonb) as moved(id text))
     limit 1`,
    [JSON.stringify(wanted), sellerOf(principal), JSON.stringify(wanted)]
  )
  const sku = twice?.sku ?? taken?.sku
  if (sku !== undefined) {
    throw refuse("SKU_TAKEN", `You have a variant with the article number ${sku} already`, { sku })
  }
}
