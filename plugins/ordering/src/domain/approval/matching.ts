import type { RuleConditions } from "../../http/approvals"

/** What rules look at: the part of a cart that is about to be ordered, and who orders it. */
export type CheckoutFacts = {
  currency_code: string
  /** Minor units, tax and shipping included. */
  total: bigint
  seller_ids: readonly string[]
  category_ids: readonly string[]
  location_id: string | null
  role_id: string
}

const meets = (wanted: readonly string[] | undefined, given: readonly string[]) =>
  wanted === undefined || given.some((value) => wanted.includes(value))

/**
 * Whether a rule applies to a checkout: every condition that it names has to hold. A total in
 * another currency never applies: what it is worth would depend on a rate that nobody agreed on.
 */
export const ruleApplies = (conditions: RuleConditions, facts: CheckoutFacts): boolean => {
  const { from_total: from, seller_ids, category_ids, location_ids, role_ids } = conditions
  return (
    (from === undefined ||
      (from.currency_code === facts.currency_code && facts.total >= BigInt(from.amount))) &&
    meets(seller_ids, facts.seller_ids) &&
    meets(category_ids, facts.category_ids) &&
    meets(location_ids, facts.location_id === null ? [] : [facts.location_id]) &&
    meets(role_ids, [facts.role_id])
  )
}
