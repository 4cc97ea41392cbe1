import { notFound, type RunSql } from "@wholesale/core"
import { KNOWN_RETAILER } from "./known-retailers"

type Target = { source: string; target: string }

/**
 * Makes sure that prices are only set for what is the seller's: its own tiers, retailers that it
 * knows, and countries that exist.
 * @throws NOT_FOUND for anything else, so that ids can't be guessed
 */
export const requireTargets = async (
  run: RunSql,
  sellerId: string,
  targets: readonly Target[]
): Promise<void> => {
  const wanted = targets.filter(({ source }) => source !== "base")
  if (wanted.length === 0) {
    return
  }
  const distinct = new Map(
    wanted.map(({ source, target }) => [`${source}:${target}`, { source, target }])
  )
  const missing = await run<Target>(
    `select r.source, r.target from jsonb_to_recordset(?::jsonb) as r(source text, target text)
     where not case r.source
       when 'tier' then exists (select 1 from price_tier t where t.id = r.target
         and t.seller_id = ? and t.deleted_at is null)
       when 'customer' then exists (select 1 from company c where c.id = r.target
         and c.kind = 'retailer' and c.deleted_at is null and ${KNOWN_RETAILER})
       when 'country' then r.target ~ '^[a-z]{2}$' and exists (
         select 1 from region_country k where k.iso_2 = r.target)
       else false end
     limit 1`,
    [JSON.stringify([...distinct.values()]), sellerId, sellerId, sellerId, sellerId, sellerId]
  )
  const [first] = missing
  if (first) {
    throw notFound(NAMES[first.source] ?? "Target", first.target)
  }
}

const NAMES: Record<string, string> = {
  tier: "Price tier",
  customer: "Retailer",
  country: "Country",
}
