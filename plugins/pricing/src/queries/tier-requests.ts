import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { Conditions, notFound, runQuery } from "@wholesale/core"
import { tierRequestDto, type TierRequestDto } from "../http/tiers"

type Filters = {
  /** Whose requests, and on which side; the other side becomes `partner`. */
  side: "seller" | "retailer"
  company_id: string
  id?: string
  status?: string
  limit: number
  offset: number
}

/** Wishes for tiers, as one side sees them. */
export const listTierRequests = async (
  container: MedusaContainer,
  { side, company_id: companyId, id, status, limit, offset }: Filters
) => {
  const [own, partner] =
    side === "seller" ? ["r.seller_id", "r.retailer_id"] : ["r.retailer_id", "r.seller_id"]
  const where = new Conditions()
    .add(`${own} = ? and r.deleted_at is null`, companyId)
    .when(id, "r.id = ?")
    .when(status, "r.status = ?")
  const rows = await runQuery<{ json: unknown; count: number }>(
    container,
    `select to_jsonb(r) || jsonb_build_object(
       'tier', jsonb_build_object('id', t.id, 'name', t.name),
       'granted_tier', case when g.id is null then null
         else jsonb_build_object('id', g.id, 'name', g.name) end,
       'partner', jsonb_build_object('id', p.id, 'name', p.trading_name, 'handle', p.handle,
         'country_code', p.country_code, 'verification_level', p.verification_level)) as json,
       count(*) over ()::int as count
     from price_tier_request r
     join company p on p.id = ${partner}
     join price_tier t on t.id = r.tier_id
     left join price_tier g on g.id = r.granted_tier_id
     where ${where.sql}
     order by (r.status = 'requested') desc, r.created_at desc, r.id limit ? offset ?`,
    [...where.parameters, limit, offset]
  )
  return {
    price_tier_requests: z.array(tierRequestDto).parse(rows.map(({ json }) => json)),
    count: rows.at(0)?.count ?? 0,
    limit,
    offset,
  }
}

/** One wish as a side sees it. @throws NOT_FOUND, also for other companies' */
export const tierRequestView = async (
  container: MedusaContainer,
  filters: Pick<Filters, "side" | "company_id"> & { id: string }
): Promise<TierRequestDto> => {
  const { price_tier_requests: found } = await listTierRequests(container, {
    ...filters,
    limit: 1,
    offset: 0,
  })
  const request = found.at(0)
  if (!request) {
    throw notFound("Tier request", filters.id)
  }
  return request
}
