import { createHash } from "node:crypto"
import type { ICacheService } from "@medusajs/framework/types"
import type { BuyerContext } from "../../buyer/context"
import type { ProductFacetsDto, ProductQuery } from "../../http/discovery"
import { toFacets, visibleIn, type FacetRow } from "./facets"
import { FILTERS } from "./filters"

/** From so many visible products on, counting them takes longer than all else of a page. */
export const KEPT_FROM_PRODUCTS = 5_000

/** How old the numbers beside filters may be, in seconds. */
export const KEPT_FOR = 60

/**
 * Under what the facets of a list are kept: filters, what the buyer may see, and the currency, but not
 * how the list is sorted or which page it is.
 */
export const facetsKey = (
  query: ProductQuery,
  { tokens }: Pick<BuyerContext, "tokens">,
  currencyCode: string
): string => {
  const parts = [FILTERS.map((name) => query[name] ?? null), [...tokens].sort(), currencyCode]
  return `facets ${createHash("sha256").update(JSON.stringify(parts)).digest("base64url")}`
}

/**
 * The facets that were counted just now, kept where there were many products to count.
 * @param key null for a search, whose facets are not kept
 */
export const keepFacets = async (
  cache: Pick<ICacheService, "set">,
  key: string | null,
  rows: readonly FacetRow[]
): Promise<ProductFacetsDto> => {
  const facets = toFacets(rows)
  if (key && visibleIn(rows) >= KEPT_FROM_PRODUCTS) {
    await cache.set(key, facets, KEPT_FOR)
  }
  return facets
}
