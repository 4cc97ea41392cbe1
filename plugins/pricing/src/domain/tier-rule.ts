import type { TierRule } from "../http/tiers"

export type RuledTier = { id: string; rank: number; rule: TierRule | null }

/** What is known of a retailer when tiers are given by rule. */
export type RetailerFacts = {
  level: number
  country_code: string
  /** Bought from the seller within a year, in minor units, by currency. */
  volumes: ReadonlyMap<string, bigint>
}

/** Whether a retailer fulfils every condition of a rule. Pure. */
export const fulfils = (rule: TierRule, facts: RetailerFacts): boolean => {
  const volume = rule.min_yearly_volume
  return (
    (!volume || (facts.volumes.get(volume.currency_code) ?? 0n) >= BigInt(volume.amount)) &&
    (!rule.min_level || facts.level >= rule.min_level) &&
    (!rule.countries || rule.countries.includes(facts.country_code))
  )
}

/** The tier that the rules give a retailer: of those it fulfils the highest; null for none. Pure. */
export const tierByRule = (tiers: readonly RuledTier[], facts: RetailerFacts): string | null =>
  tiers
    .filter(({ rule }) => rule !== null && fulfils(rule, facts))
    .sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1))
    .at(0)?.id ?? null
