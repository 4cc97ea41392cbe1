import type { MedusaContainer } from "@medusajs/framework/types"

/** A group that a retailer is in. */
export type BuyerGroup = {
  id: string
  /** Whether its seller opens listings or prices to chosen groups at all (`OPENED_TO_SOME`). */
  opens: boolean
}

/** Listing `l` is, or its prices are, open to chosen companies or groups only. */
export const OPENED_TO_SOME =
  "not (l.audience <@ '{public,verified}' and l.price_audience <@ '{public,verified}')"

/** A kind of group of buyers that a listing may be opened to, e.g. price tiers. */
export type BuyerGroups = {
  name: string
  /** The groups that a retailer is in now. */
  groups: (companyId: string, container: MedusaContainer) => Promise<BuyerGroup[]>
  /** Which of some ids are groups of this seller; only those may stand in an audience. */
  ofSeller?: (
    sellerId: string,
    ids: readonly string[],
    container: MedusaContainer
  ) => Promise<string[]>
}

const sources = new Map<string, BuyerGroups>()

/** Adds a kind of group. Registering the name again replaces it. */
export const registerBuyerGroups = (source: BuyerGroups): void => {
  sources.set(source.name, source)
}

/** All groups that a retailer is in. */
export const groupsOf = async (
  companyId: string,
  container: MedusaContainer
): Promise<BuyerGroup[]> => {
  const found = await Promise.all(
    [...sources.values()].map(({ groups }) => groups(companyId, container))
  )
  return found.flat()
}

/** Which of some ids are groups of a seller. */
export const groupsOfSeller = async (
  sellerId: string,
  ids: readonly string[],
  container: MedusaContainer
): Promise<string[]> => {
  const found = await Promise.all(
    [...sources.values()].map(async ({ ofSeller }) =>
      ofSeller ? await ofSeller(sellerId, ids, container) : []
    )
  )
  return found.flat()
}
