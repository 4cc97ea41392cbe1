import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { OPENED_TO_SOME, type BuyerGroup } from "@wholesale/catalog"
import { Conditions, notFound, preparedRunner, runQuery } from "@wholesale/core"
import { openTierDto, tierDto, type OpenTierDto, type TierDto } from "../http/tiers"

type Filters = { seller_id: string; id?: string; q?: string; limit: number; offset: number }

/** A seller's tiers, the highest rank first, with what hangs on each. */
export const listTiers = async (
  container: MedusaContainer,
  { seller_id: sellerId, id, q, limit, offset }: Filters
) => {
  const where = new Conditions()
    .add("t.seller_id = ? and t.deleted_at is null", sellerId)
    .when(id, "t.id = ?")
    .search(q, ["t.name"])
  const rows = await runQuery<{ json: unknown; count: number }>(
    container,
    `select to_jsonb(t) || jsonb_build_object(
       'members', (select count(*) from price_tier_member m where m.tier_id = t.id
         and m.deleted_at is null),
       'prices', (select count(*) from wholesale_price w where w.target = t.id
         and w.source = 'tier' and w.deleted_at is null),
       'open_requests', (select count(*) from price_tier_request r where r.tier_id = t.id
         and r.status = 'requested' and r.deleted_at is null)) as json,
       count(*) over ()::int as count
     from price_tier t where ${where.sql}
     order by t.rank desc, t.name, t.id limit ? offset ?`,
    [...where.parameters, limit, offset]
  )
  const tiers = z.array(tierDto).parse(rows.map(({ json }) => json))
  return { price_tiers: tiers, count: rows.at(0)?.count ?? 0, limit, offset }
}

/** One tier of a seller. @throws NOT_FOUND, also for another seller's */
export const tierView = async (
  container: MedusaContainer,
  sellerId: string,
  id: string
): Promise<TierDto> => {
  const { price_tiers: tiers } = await listTiers(container, {
    seller_id: sellerId,
    id,
    limit: 1,
    offset: 0,
  })
  const tier = tiers.at(0)
  if (!tier) {
    throw notFound("Price tier", id)
  }
  return tier
}

/** The tiers of a seller that a retailer may ask for, and the one it has. */
export const openTiers = async (
  container: MedusaContainer,
  { seller_id, retailer_id }: { seller_id: string; retailer_id: string }
): Promise<OpenTierDto[]> => {
  const rows = await runQuery<OpenTierDto>(
    container,
    `select t.id, t.name, t.description, m.id is not null as own
     from price_tier t
     join company s on s.id = t.seller_id and s.status = 'active' and s.deleted_at is null
     left join price_tier_member m on m.tier_id = t.id and m.retailer_id = ?
       and m.deleted_at is null
     where t.seller_id = ? and t.deleted_at is null and (t.requestable or m.id is not null)
       and not exists (select 1 from trade_relationship r where r.seller_id = t.seller_id
         and r.retailer_id = ? and r.status = 'blocked' and r.deleted_at is null)
     order by t.rank desc, t.name`,
    [retailer_id, seller_id, retailer_id]
  )
  return z.array(openTierDto).parse(rows)
}

/** The tiers that a retailer is in, one per seller at most. */
export const tiersOf = async (
  retailerId: string,
  container: MedusaContainer
): Promise<BuyerGroup[]> =>
  await preparedRunner(container)<BuyerGroup>(
    `select m.tier_id as id, exists (select 1 from listing l where l.seller_id = m.seller_id
       and l.deleted_at is null and ${OPENED_TO_SOME}) as opens
     from price_tier_member m where m.retailer_id = ? and m.deleted_at is null`,
    [retailerId]
  )

/** Which of some ids are tiers of a seller. */
export const tiersOfSeller = async (
  sellerId: string,
  ids: readonly string[],
  container: MedusaContainer
): Promise<string[]> => {
  const rows = await runQuery<{ id: string }>(
    container,
    `select id from price_tier where seller_id = ? and deleted_at is null
       and id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
    [sellerId, JSON.stringify(ids)]
  )
  return rows.map((row) => row.id)
}
