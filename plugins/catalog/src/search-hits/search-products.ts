import type { ISearchModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { runner } from "@wholesale/core"
import type { BuyerContext } from "../buyer/context"
import { PRODUCT_INDEX } from "../cards/search-index"
import { correctWords } from "./correct-words"

/** Results that are ranked; a list of products counts no further, and says so. */
const MOST = 500

/** Below this the words are no longer alike, only have letters in common. */
const ALIKE = 0.45

export type Hits = {
  /** Product ids, best first. */
  ids: string[]
  /** Whether nothing matched as written and similar words were taken. */
  corrected: boolean
  /** Whether more may match than are ranked. */
  best_only: boolean
}

/**
 * Products that a buyer may find by words, through Medusa's search module. The last word counts as
 * a beginning. When nothing matches as written, the words are corrected by what the index knows;
 * if that leads to nothing either, the provider compares the letters, which takes it longer.
 */
export const searchProducts = async (
  container: MedusaContainer,
  q: string,
  buyer: BuyerContext,
  most = MOST
): Promise<Hits> => {
  const look = lookup(container, buyer, most)
  const exact = await look(q, AS_WRITTEN)
  if (exact.length > 0) {
    return { ids: exact, corrected: false, best_only: exact.length === most }
  }
  const corrected = await correctWords(runner(container), q)
  const meant = corrected ? await look(corrected, AS_WRITTEN) : []
  const ids = meant.length > 0 ? meant : await look(q, BY_LETTERS)
  return { ids, corrected: ids.length > 0, best_only: ids.length === most }
}

const AS_WRITTEN = { match_strategy: "last", typo_tolerance: false } as const
const BY_LETTERS = { typo_tolerance: true, min_score: ALIKE } as const

const lookup = (container: MedusaContainer, buyer: BuyerContext, most: number) => {
  const search = container.resolve<ISearchModuleService>(Modules.SEARCH)
  return async (q: string, options: typeof AS_WRITTEN | typeof BY_LETTERS) => {
    const { hits } = await search.search({
      entity: PRODUCT_INDEX,
      fields: ["id"],
      filters: { q, audience: { $overlaps: buyer.tokens } },
      pagination: { take: most, skip: 0 },
      search_options: { count: "none", ...options },
    })
    return hits.map(({ id }) => id)
  }
}
