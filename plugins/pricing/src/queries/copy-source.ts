import type { RunSql } from "@wholesale/core"
import { laddersOf } from "../domain/candidates"
import type { VariantPrice } from "../domain/price-slots"
import type { CopyInput } from "../http/prices"
import { storedPrices } from "./price-rows"

type Question = { seller_id: string; copy: CopyInput; now: Date }

/** What is copied (prices in force now) and what the target has already. */
export const copySource = async (
  run: RunSql,
  { seller_id, copy, now }: Question
): Promise<{ from: VariantPrice[]; target: VariantPrice[] }> => {
  const variants = await run<{ variant_id: string }>(
    `select distinct w.variant_id from wholesale_price w
     join product_variant v on v.id = w.variant_id and v.deleted_at is null
     where w.seller_id = ? and w.currency_code = ? and w.source = ? and w.target = ?
       and w.deleted_at is null`,
    [seller_id, copy.currency_code, copy.from.source, copy.from.target]
  )
  const ids = variants.map((row) => row.variant_id)
  const prices = await storedPrices(run, seller_id, ids, copy.currency_code)
  const at = (place: CopyInput["from"]) =>
    prices.filter(({ source, target }) => source === place.source && target === place.target)
  const active = at(copy.from).filter(
    ({ starts_at: from, ends_at: until }) => (!from || from <= now) && (!until || until > now)
  )
  return { from: inForce(active), target: at(copy.to) }
}

/** Of several schedules of a break the one that counts now. */
const inForce = (active: VariantPrice[]): VariantPrice[] => {
  const byVariant = new Map<string, VariantPrice[]>()
  for (const price of active) {
    byVariant.set(price.variant_id, [...(byVariant.get(price.variant_id) ?? []), price])
  }
  const counting = new Set(
    [...byVariant.values()].flatMap(laddersOf).flatMap(({ steps }) => steps.map(({ id }) => id))
  )
  return active.filter(({ id }) => counting.has(id))
}
