import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { Conditions, notFound, runQuery } from "@wholesale/core"
import { countryCodeOf } from "../domain/countries"
import { pastCustomerDto, type pastCustomerQuery, type PastCustomerDto } from "../http/history"

type Query = z.output<typeof pastCustomerQuery>
type Row = { json: { country: string | null }; count: number }

const SELECT = `select jsonb_build_object('id', c.id, 'number', c.number, 'name', c.name,
    'country', c.country, 'orders', o.orders, 'first_order_at', o.first, 'last_order_at', o.last,
    'company', case when r.id is not null
      then jsonb_build_object('id', r.id, 'name', r.trading_name) end) as json,
    count(*) over ()::integer as count
  from past_customer c left join company r on r.id = c.company_id and r.deleted_at is null
  cross join lateral (select count(*)::integer as orders, min(ordered_at) as first,
    max(ordered_at) as last from past_order o
    where o.seller_id = c.seller_id and o.customer = c.number and o.deleted_at is null) o`

const dtoOf = ({ json }: Row) => ({
  ...json,
  country_code: json.country === null ? null : countryCodeOf(json.country),
})

/** A seller's past customers, those with the most orders first. */
export const listPastCustomers = async (
  container: MedusaContainer,
  sellerId: string,
  { q, linked, limit, offset }: Query
) => {
  const where = new Conditions()
    .add("c.seller_id = ?", sellerId)
    .add("c.deleted_at is null")
    .search(q, ["c.number", "c.name", "r.trading_name"])
  if (linked !== undefined) {
    where.add(linked ? "c.company_id is not null" : "c.company_id is null")
  }
  const rows = await runQuery<Row>(
    container,
    `${SELECT} where ${where.sql} order by o.orders desc, c.number limit ? offset ?`,
    [...where.parameters, limit, offset]
  )
  return {
    past_customers: z.array(pastCustomerDto).parse(rows.map(dtoOf)),
    count: rows[0]?.count ?? 0,
    limit,
    offset,
  }
}

/** One past customer. @throws NOT_FOUND, also for another seller's */
export const pastCustomerView = async (
  container: MedusaContainer,
  sellerId: string,
  id: string
): Promise<PastCustomerDto> => {
  const [row] = await runQuery<Row>(
    container,
    `${SELECT} where c.id = ? and c.seller_id = ? and c.deleted_at is null`,
    [id, sellerId]
  )
  if (!row) {
    throw notFound("Customer", id)
  }
  return pastCustomerDto.parse(dtoOf(row))
}
