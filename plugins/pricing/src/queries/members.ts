import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { buyerContextOfCompany, type BuyerContext } from "@wholesale/catalog"
import { effectiveLevel } from "@wholesale/companies"
import { clock, Conditions, notFound, runQuery } from "@wholesale/core"
import { tierMemberDto } from "../http/tiers"
import { KNOWN_RETAILER } from "./known-retailers"
import { tierView } from "./tiers"

type Filters = {
  seller_id: string
  tier_id?: string
  retailer_id?: string
  q?: string
  limit: number
  offset: number
}

/** The retailers that a seller knows, with the tier of each. */
export const listRetailers = async (container: MedusaContainer, filters: Filters) => {
  const { seller_id: sellerId, tier_id: tierId, retailer_id: retailerId, q, limit } = filters
  const where = new Conditions()
    .add("c.kind = 'retailer' and c.deleted_at is null")
    .add(KNOWN_RETAILER, sellerId, sellerId, sellerId, sellerId)
    .when(tierId, "m.tier_id = ?")
    .when(retailerId, "c.id = ?")
    .search(q, ["c.trading_name", "c.handle"])
  const rows = await runQuery<{ json: unknown; count: number }>(
    container,
    `select jsonb_build_object(
       'retailer', jsonb_build_object('id', c.id, 'name', c.trading_name, 'handle', c.handle,
         'country_code', c.country_code, 'verification_level', c.verification_level),
       'tier', case when t.id is null then null
         else jsonb_build_object('id', t.id, 'name', t.name) end,
       'source', m.source, 'since', m.updated_at) as json, count(*) over ()::int as count
     from company c
     left join price_tier_member m on m.retailer_id = c.id and m.seller_id = ?
       and m.deleted_at is null
     left join price_tier t on t.id = m.tier_id
     where ${where.sql} order by c.trading_name, c.id limit ? offset ?`,
    [sellerId, ...where.parameters, limit, filters.offset]
  )
  return {
    retailers: z.array(tierMemberDto).parse(rows.map(({ json }) => json)),
    count: rows.at(0)?.count ?? 0,
    limit,
    offset: filters.offset,
  }
}

/** The retailers of one tier. @throws NOT_FOUND for a tier of another seller */
export const listMembers = async (
  container: MedusaContainer,
  filters: Filters & { tier_id: string }
) => {
  await tierView(container, filters.seller_id, filters.tier_id)
  const { retailers, ...page } = await listRetailers(container, filters)
  return { members: retailers, ...page }
}

/** A retailer that a seller knows. @throws NOT_FOUND for any other company */
export const requireRetailer = async (
  container: MedusaContainer,
  sellerId: string,
  retailerId: string
) => {
  const { retailers } = await listRetailers(container, {
    seller_id: sellerId,
    retailer_id: retailerId,
    limit: 1,
    offset: 0,
  })
  const found = retailers.at(0)
  if (!found) {
    throw notFound("Retailer", retailerId)
  }
  return found
}

type CompanyRow = {
  country_code: string
  verification_level: number
  verified_until: Date | string | null
}

/**
 * A retailer that a seller knows, and what it is as a buyer now.
 * @throws NOT_FOUND for any other company
 */
export const retailerAsBuyer = async (
  container: MedusaContainer,
  sellerId: string,
  retailerId: string
): Promise<{ known: Awaited<ReturnType<typeof requireRetailer>>; buyer: BuyerContext }> => {
  const known = await requireRetailer(container, sellerId, retailerId)
  const [row] = await runQuery<CompanyRow>(
    container,
    "select country_code, verification_level, verified_until from company where id = ?",
    [retailerId]
  )
  const until = row.verified_until === null ? null : new Date(row.verified_until)
  const level = effectiveLevel({ ...row, verified_until: until }, clock.now())
  const retailer = { id: retailerId, country_code: row.country_code, verification_level: level }
  return { known, buyer: await buyerContextOfCompany(retailer, container) }
}
