import type { MedusaContainer } from "@medusajs/framework/types"
import type { Principal } from "@wholesale/core"
import { PUBLIC, VERIFIED } from "../domain/audience"
import { groupsOf } from "./groups"

/** For whom something is shown, priced or sold. */
export type BuyerContext = {
  /** The retailer; null for visitors, and for staff of companies that don't buy. */
  company_id: string | null
  /**
   * What a listing's audience is compared with: see `audience.ts`. Without the groups of sellers that
   * open nothing to chosen groups: a retailer is in hundreds, and every product is compared.
   */
  tokens: string[]
  /** Whom a price may be meant for: the retailer and all of its groups. */
  targets: string[]
  /** Where the retailer is, ISO 3166-1 alpha-2 in lower case. */
  country_code: string | null
  /** The retailer's verification level. */
  level: number
}

/** Somebody who is not signed in. */
export const VISITOR: BuyerContext = {
  company_id: null,
  tokens: [PUBLIC],
  targets: [],
  country_code: null,
  level: 0,
}

const known = new WeakMap<Principal, Promise<BuyerContext>>()

/**
 * Who is buying, worked out once per request. Restricted retailers (suspended, second factor
 * missing) see what visitors see.
 */
export const buyerContextOf = (
  principal: Principal | null,
  container: MedusaContainer
): Promise<BuyerContext> => {
  if (principal?.kind !== "company") {
    return Promise.resolve(VISITOR)
  }
  if (principal.company.kind !== "retailer" || principal.restriction) {
    return Promise.resolve(VISITOR)
  }
  const context = known.get(principal) ?? buyerContextOfCompany(principal.company, container)
  known.set(principal, context)
  return context
}

/** What a retailer is as a buyer follows from. */
type Retailer = { id: string; country_code: string; verification_level: number }

/** A retailer as a buyer, where no request stands behind it (previews, checks of old carts). */
export const buyerContextOfCompany = async (
  { id, country_code, verification_level: level }: Retailer,
  container: MedusaContainer
): Promise<BuyerContext> => {
  const groups = await groupsOf(id, container)
  const opening = groups.filter(({ opens }) => opens).map((group) => group.id)
  return {
    company_id: id,
    tokens: [PUBLIC, ...(level >= 1 ? [VERIFIED] : []), id, ...opening],
    targets: [id, ...groups.map((group) => group.id)],
    country_code,
    level,
  }
}
