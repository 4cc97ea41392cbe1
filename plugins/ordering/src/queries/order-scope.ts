import { Conditions } from "@wholesale/core"

/** Whose look at the orders it is; everything else does not exist for them. */
export type OrderScope =
  | { as: "seller"; company_id: string }
  | { as: "buyer"; company_id: string }
  | { as: "region"; company_id: string }
  | { as: "operator" }

const REGION = `exists (select 1 from distributor_region r where r.company_id = ?
  and r.deleted_at is null and r.country_code = o.ship_to_country
  and (r.postal_prefix is null
    or starts_with(upper(replace(o.ship_to_postal_code, ' ', '')),
      upper(replace(r.postal_prefix, ' ', '')))))`

/** The condition on `seller_order o` that a scope means. */
export const inScope = (scope: OrderScope): Conditions => {
  // Orders are never deleted; to ask would keep a count from being read off an index.
  const where = new Conditions().add("true")
  switch (scope.as) {
    case "seller":
      return where.add("o.seller_id = ?", scope.company_id)
    case "buyer":
      return where.add("o.buyer_id = ?", scope.company_id)
    case "region":
      return where.add(REGION, scope.company_id)
    case "operator":
      return where
  }
}

/** The company whose own people may be named in history; null for the operator, who sees all. */
export const viewerOf = (scope: OrderScope): string | null =>
  scope.as === "operator" ? null : scope.company_id
