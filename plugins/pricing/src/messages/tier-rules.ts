import type { MedusaContainer } from "@medusajs/framework/types"
import { effectiveLevel } from "@wholesale/companies"
import { clock, daysAfter, registerJob, registerMessageHandler, runQuery } from "@wholesale/core"
import { tierByRule, type RuledTier } from "../domain/tier-rule"
import { tierRule } from "../http/tiers"
import { tradeFacts, type BoughtVolume } from "../registry/trade-facts"
import { priceService } from "../shared/services"
import { TIER_RULES_TOPIC } from "./topics"

/** Gives and takes tiers by rule: after a rule changed, and every hour as facts change. */
export const registerTierRules = () => {
  registerMessageHandler({
    topic: TIER_RULES_TOPIC,
    handle: async ({ seller_id: sellerId }, { container }) =>
      await applyTierRules(container, String(sellerId)),
  })
  registerJob({
    name: "pricing.tier-rules",
    every: { hours: 1 },
    catch_up: "latest",
    run: async ({ container }) => {
      const sellers = await runQuery<{ seller_id: string }>(
        container,
        `select distinct seller_id from price_tier where rule is not null and deleted_at is null
         union select seller_id from price_tier_member where source = 'rule' and deleted_at is null`
      )
      for (const { seller_id: sellerId } of sellers) {
        await applyTierRules(container, sellerId)
      }
    },
  })
}

type Retailer = {
  id: string
  country_code: string
  verification_level: number
  verified_until: Date | null
  member_source: string | null
}

/**
 * Works out which tier the rules of a seller give to each retailer that trades with it: those with
 * an approved relationship, those that bought, and those that have a tier by rule now.
 */
export const applyTierRules = async (
  container: MedusaContainer,
  sellerId: string
): Promise<void> => {
  const now = clock.now()
  const since = daysAfter(now, -365)
  const [tiers, bought] = await Promise.all([
    ruledTiers(container, sellerId),
    tradeFacts().boughtSince(container, { seller_id: sellerId, since }),
  ])
  const volumes = volumesOf(bought)
  const retailers = await retailersOf(container, sellerId, [...volumes.keys()])
  const decided = retailers.map((retailer) => ({
    retailer_id: retailer.id,
    by_rule: retailer.member_source === "rule",
    tier_id: tierByRule(tiers, {
      level: effectiveLevel(retailer, now),
      country_code: retailer.country_code,
      volumes: volumes.get(retailer.id) ?? new Map<string, bigint>(),
    }),
  }))
  await priceService(container).applyRules({
    seller_id: sellerId,
    members: decided.flatMap(({ retailer_id, tier_id }) =>
      tier_id ? [{ retailer_id, tier_id }] : []
    ),
    left: decided.flatMap(({ retailer_id, tier_id, by_rule: byRule }) =>
      byRule && !tier_id ? [retailer_id] : []
    ),
    now,
  })
}

const ruledTiers = async (container: MedusaContainer, sellerId: string): Promise<RuledTier[]> => {
  const rows = await runQuery<{ id: string; rank: number; rule: unknown }>(
    container,
    `select id, rank, rule from price_tier
     where seller_id = ? and rule is not null and deleted_at is null`,
    [sellerId]
  )
  return rows.map((row) => ({ ...row, rule: tierRule.parse(row.rule) }))
}

const volumesOf = (bought: readonly BoughtVolume[]) => {
  const volumes = new Map<string, Map<string, bigint>>()
  for (const { retailer_id: id, currency_code: currency, amount } of bought) {
    const own = volumes.get(id) ?? new Map<string, bigint>()
    own.set(currency, (own.get(currency) ?? 0n) + amount)
    volumes.set(id, own)
  }
  return volumes
}

const retailersOf = async (
  container: MedusaContainer,
  sellerId: string,
  buyers: readonly string[]
) => {
  const rows = await runQuery<Retailer & { verified_until: string | Date | null }>(
    container,
    `select c.id, c.country_code, c.verification_level, c.verified_until,
       m.source as member_source
     from company c
     left join price_tier_member m on m.retailer_id = c.id and m.seller_id = ?
       and m.deleted_at is null
     where c.kind = 'retailer' and c.status = 'active' and c.deleted_at is null and (
       m.source = 'rule' or c.id = any(array(select jsonb_array_elements_text(?::jsonb)))
       or exists (select 1 from trade_relationship r where r.retailer_id = c.id
         and r.seller_id = ? and r.status = 'approved' and r.deleted_at is null))`,
    [sellerId, JSON.stringify(buyers), sellerId]
  )
  return rows.map((row): Retailer => ({
    ...row,
    verified_until: row.verified_until === null ? null : new Date(row.verified_until),
  }))
}
