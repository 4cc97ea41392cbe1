import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { clock, containsPattern, notFound, runQuery } from "@wholesale/core"
import {
  customerDto,
  customerNoteDto,
  customerRowDto,
  type CustomerDto,
  type CustomerRowDto,
  type customerQuery,
} from "../http/analytics"
import { CARD_FROM, CARD_JSON, COUNTED_SQL } from "./order-sql"

type Query = z.output<typeof customerQuery>
type Json = { json: unknown }

const ORDER_BY: Readonly<Record<Query["sort"], string>> = {
  recent: "k.last_order_at desc nulls last, k.name, k.id",
  sales: "k.units desc nulls last, k.name, k.id",
  name: "k.name, k.id",
}

/** What `k` says of a customer's orders with the seller. */
const SUMS = `count(*) as orders, min(o.placed_at) as first_order_at,
  max(o.placed_at) as last_order_at, sum(o.total_amount) as units`

const relationshipWith = (seller: string) => `left join trade_relationship r
  on r.retailer_id = c.id and r.seller_id = ${seller} and r.deleted_at is null`

/** One retailer that ordered from a seller or trades with it; `t.seller` is the seller. */
const CUSTOMER = `from company c cross join t ${relationshipWith("t.seller")}
  left join lateral (select ${SUMS} from seller_order o
    where o.seller_id = t.seller and o.buyer_id = c.id) k on true`

/** All of them: their orders are summed up in one go, from an index that has all that it takes. */
const CUSTOMERS = `from company c ${relationshipWith("?")}
  left join (select o.buyer_id, ${SUMS} from seller_order o
    where o.seller_id = ? group by o.buyer_id) k on k.buyer_id = c.id`

const IS_CUSTOMER = "c.deleted_at is null and (r.id is not null or k.orders > 0)"

const ROW_JSON = `jsonb_build_object('id', c.id, 'name', c.trading_name, 'handle', c.handle,
  'country_code', c.country_code, 'verification_level', c.verification_level,
  'relationship', r.status, 'orders', k.orders, 'first_order_at', k.first_order_at,
  'last_order_at', k.last_order_at,
  'sales', coalesce((select jsonb_agg(jsonb_build_object('currency_code', x.currency_code,
      'amount', x.amount) order by x.amount desc) from (select o.currency_code,
      sum(o.total_amount) as amount from seller_order o where o.seller_id = t.seller
        and o.buyer_id = c.id and o.deleted_at is null and ${COUNTED_SQL} group by 1) x),
    '[]'::jsonb))`

/** A seller's customers, one page of them, in one statement. */
export const listCustomers = async (
  container: MedusaContainer,
  sellerId: string,
  { q, sort, limit, offset }: Query
): Promise<{ customers: CustomerRowDto[]; count: number; limit: number; offset: number }> => {
  const pattern = q ? containsPattern(q) : null
  const where = `${IS_CUSTOMER} and (?::text is null or c.trading_name ilike ? or c.legal_name ilike ?)`
  const [row] = await runQuery<{ customers: unknown; count: string }>(
    container,
    `with t as (select ?::text as seller),
     found as materialized (select c.id, c.trading_name as name, coalesce(k.orders, 0) as orders,
         k.first_order_at, k.last_order_at, k.units ${CUSTOMERS} where ${where}),
     page as (select * from found k order by ${ORDER_BY[sort]} limit ? offset ?)
     select (select count(*) from found) as count,
       coalesce((select jsonb_agg(${ROW_JSON} order by ${ORDER_BY[sort]})
         from page k join company c on c.id = k.id cross join t ${relationshipWith("t.seller")}), '[]'::jsonb)
         as customers`,
    [sellerId, sellerId, sellerId, pattern, pattern, pattern, limit, offset]
  )
  const customers = z.array(customerRowDto).parse(row.customers)
  return { customers, count: Number(row.count), limit, offset }
}

const NOTE_JSON = `jsonb_build_object('id', n.id, 'text', n.text, 'created_at', n.at,
  'author', coalesce((select m.name from company_member m where m.actor_id = n.author_id
    and m.company_id = n.seller_id limit 1), ''))`

const TOP_PRODUCTS = `coalesce((select jsonb_agg(to_jsonb(x)) from (select l.product_id,
    max(l.title) as title, sum(coalesce(l.accepted_quantity, l.quantity)) as units,
    count(distinct o.id) as orders, sum(l.subtotal - l.discount) as amount
  from seller_order o join seller_order_line l on l.seller_order_id = o.id
  where o.seller_id = t.seller and o.buyer_id = c.id and o.deleted_at is null and ${COUNTED_SQL}
    and coalesce(l.accepted_quantity, l.quantity) > 0
  group by 1 order by 5 desc, 1 limit 10) x), '[]'::jsonb)`

/** One customer of a seller with history and notes. @throws NOT_FOUND when it is no customer */
export const customerView = async (
  container: MedusaContainer,
  sellerId: string,
  retailerId: string
): Promise<CustomerDto> => {
  const [row] = await runQuery<Json>(
    container,
    `with t as (select ?::timestamptz as now, ?::text as seller)
     select ${ROW_JSON} || jsonb_build_object('website', c.website,
       'city', (select a.city from company_location a where a.company_id = c.id
         and a.deleted_at is null order by a.is_bill_to desc, a.created_at limit 1),
       'tiers', coalesce((select jsonb_agg(pt.name order by pt.rank, pt.name)
         from price_tier_member pm join price_tier pt on pt.id = pm.tier_id
         where pm.retailer_id = c.id and pt.seller_id = t.seller and pm.deleted_at is null
           and pt.deleted_at is null), '[]'::jsonb),
       'notes', coalesce((select jsonb_agg(${NOTE_JSON} order by n.at desc, n.id)
         from customer_note n where n.seller_id = t.seller and n.retailer_id = c.id
           and n.deleted_at is null), '[]'::jsonb),
       'recent_orders', coalesce((select jsonb_agg(x.json) from (select ${CARD_JSON} as json
         ${CARD_FROM.replace("cross join t", "")} where o.seller_id = t.seller
           and o.buyer_id = c.id and o.deleted_at is null
         order by o.placed_at desc, o.id limit 10) x), '[]'::jsonb),
       'top_products', ${TOP_PRODUCTS}) as json
     ${CUSTOMER} where c.id = ? and ${IS_CUSTOMER}`,
    [clock.now(), sellerId, retailerId]
  )
  if (!row) {
    throw notFound("Customer", retailerId)
  }
  return customerDto.parse(row.json)
}

/** One note, as its author sees it right after writing. */
export const noteView = async (container: MedusaContainer, id: string) => {
  const [row] = await runQuery<Json>(
    container,
    `select ${NOTE_JSON} as json from customer_note n where n.id = ?`,
    [id]
  )
  return customerNoteDto.parse(row.json)
}
