import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { clock, Conditions, countForPage, notFound, runQuery } from "@wholesale/core"
import {
  orderCardDto,
  orderGroupDto,
  type OrderCardDto,
  type OrderFilters,
  type OrderGroupDto,
} from "../http/orders"
import { orderFilter } from "./order-filters"
import type { OrderScope } from "./order-scope"
import { searchGroups } from "./order-search"
import { CARD_JOINS, CARD_JSON, GROUP_JSON, WITH_NOW } from "./order-sql"

type Json = { json: unknown }
type Paging = { limit: number; offset: number }

const cards = z.array(orderCardDto)

/** Orders of a scope, one page of them, in two statements. */
export const listOrders = async (
  container: MedusaContainer,
  scope: OrderScope,
  { limit, offset, ...filters }: OrderFilters & Paging
): Promise<{ orders: OrderCardDto[]; count: number } & Paging> => {
  const now = clock.now()
  const { orders, parameters } = orderFilter(scope, filters, now)
  const [page, count] = await Promise.all([
    orderBatch(container, scope, filters, { limit, offset }),
    countForPage(container, orders, parameters, { limit, offset }),
  ])
  return { orders: page, count, limit, offset }
}

/** The orders of a filter from an offset on. */
export const orderBatch = async (
  container: MedusaContainer,
  scope: OrderScope,
  filters: OrderFilters,
  { limit, offset }: Paging
): Promise<OrderCardDto[]> => {
  const now = clock.now()
  const { orders, parameters, order_by: orderBy } = orderFilter(scope, filters, now)
  const rows = await runQuery<Json>(
    container,
    `${WITH_NOW} select ${CARD_JSON} as json ${orders} ${CARD_JOINS}
     order by ${orderBy} limit ? offset ?`,
    [now, ...parameters, limit, offset]
  )
  return cards.parse(rows.map(({ json }) => json))
}

const GROUP_ORDERS = `coalesce((select jsonb_agg(${CARD_JSON} order by o.display_id, o.id)
  from seller_order o join company s on s.id = o.seller_id
  where o.group_id = g.id and o.deleted_at is null), '[]'::jsonb)`

const GROUP_SELECT = `${WITH_NOW} select ${GROUP_JSON} ||
    jsonb_build_object('orders', ${GROUP_ORDERS}) as json
  from order_group g join company b on b.id = g.buyer_id cross join t`

/** One checkout with its orders. @throws NOT_FOUND, also for other buyers' */
export const orderGroupView = async (
  container: MedusaContainer,
  id: string,
  buyerId: string | null
): Promise<OrderGroupDto> => {
  const [row] = await runQuery<Json>(
    container,
    `${GROUP_SELECT} where g.id = ? and g.deleted_at is null and (?::text is null or g.buyer_id = ?)`,
    [clock.now(), id, buyerId, buyerId]
  )
  if (!row) {
    throw notFound("Order group", id)
  }
  return orderGroupDto.parse(row.json)
}

/** Checkouts, newest first, for the operator. */
export const listOrderGroups = async (
  container: MedusaContainer,
  { q, limit, offset }: { q?: string } & Paging
): Promise<{ order_groups: OrderGroupDto[]; count: number } & Paging> => {
  const where = searchGroups(new Conditions().add("true"), q)
  const [rows, count] = await Promise.all([
    runQuery<Json>(
      container,
      `${GROUP_SELECT} where ${where.sql} order by g.placed_at desc, g.id desc limit ? offset ?`,
      [clock.now(), ...where.parameters, limit, offset]
    ),
    countForPage(container, `from order_group g where ${where.sql}`, where.parameters, {
      limit,
      offset,
    }),
  ])
  const groups = z.array(orderGroupDto).parse(rows.map(({ json }) => json))
  return { order_groups: groups, count, limit, offset }
}
