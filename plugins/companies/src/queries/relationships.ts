import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { Conditions, countForPage, notFound, runQuery } from "@wholesale/core"
import { relationshipDto, type RelationshipDto } from "../http/trade"

export type RelationshipFilters = {
  /** Whose relationships; the other side of each becomes `partner`. */
  company_id: string
  status?: string
  id?: string
  limit: number
  offset: number
}

export type RelationshipPage = {
  relationships: RelationshipDto[]
  count: number
  limit: number
  offset: number
}

/** Both sides' lists: the partner's block is all that one side sees of the other. */
export const listRelationships = async (
  container: MedusaContainer,
  { company_id: companyId, status, id, limit, offset }: RelationshipFilters
): Promise<RelationshipPage> => {
  const where = new Conditions()
    .add("r.deleted_at is null")
    .add("(r.retailer_id = ? or r.seller_id = ?)", companyId, companyId)
    .when(status, "r.status = ?")
    .when(id, "r.id = ?")
  const rows = await runQuery<{ json: unknown }>(
    container,
    `select to_jsonb(r) || jsonb_build_object('partner', jsonb_build_object('id', p.id,
        'name', p.trading_name, 'handle', p.handle, 'kind', p.kind,
        'country_code', p.country_code, 'verification_level', p.verification_level)) as json
     from trade_relationship r
     join company p on p.id = case when r.retailer_id = ? then r.seller_id else r.retailer_id end
     where ${where.sql} order by r.updated_at desc, r.id limit ? offset ?`,
    [companyId, ...where.parameters, limit, offset]
  )
  const count = await countForPage(
    container,
    `from trade_relationship r where ${where.sql}`,
    where.parameters,
    { limit, offset }
  )
  const relationships = z.array(relationshipDto).parse(rows.map(({ json }) => json))
  return { relationships, count, limit, offset }
}

/** One relationship as a company sees it. @throws NOT_FOUND, also for other companies' */
export const relationshipView = async (
  container: MedusaContainer,
  companyId: string,
  id: string
): Promise<RelationshipDto> => {
  const { relationships } = await listRelationships(container, {
    company_id: companyId,
    id,
    limit: 1,
    offset: 0,
  })
  const found = relationships.at(0)
  if (!found) {
    throw notFound("Trade relationship", id)
  }
  return found
}
