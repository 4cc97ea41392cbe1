import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { runQuery } from "@wholesale/core"
import { viewerOf } from "../cart/access"
import { customerOf, inPlaceOfCore } from "./request"

const MAX_TAKE = 100

/** `GET /store/orders`: the orders of the caller's company in Medusa's shape, newest first. */
export const listStoreOrders = inPlaceOfCore(async (req, res) => {
  const { company_id } = viewerOf(req.principal, customerOf(req))
  const { skip = 0, take = 15 } = req.queryConfig.pagination
  const { id, status } = req.filterableFields
  const limit = Math.min(Number(take), MAX_TAKE)
  const rows = await runQuery<{ order_id: string; count: string }>(
    req.scope,
    `select so.order_id, count(*) over () as count
     from seller_order so join "order" o on o.id = so.order_id
     where so.buyer_id = ? and so.deleted_at is null
       and (?::jsonb is null or so.order_id = any(array(select jsonb_array_elements_text(?::jsonb))))
       and (?::jsonb is null or o.status::text = any(array(select jsonb_array_elements_text(?::jsonb))))
     order by so.placed_at desc, so.display_id desc limit ? offset ?`,
    [company_id, listOf(id), listOf(id), listOf(status), listOf(status), limit, skip]
  )
  const ids = rows.map(({ order_id }) => order_id)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } =
    ids.length === 0
      ? { data: [] }
      : await query.graph({
          entity: "order",
          fields: [...new Set(["id", ...req.queryConfig.fields])],
          filters: { id: ids },
        })
  const byId = new Map(data.map((order) => [order.id, order]))
  res.json({
    orders: ids.flatMap((orderId) => byId.get(orderId) ?? []),
    count: Number(rows.at(0)?.count ?? 0),
    offset: skip,
    limit,
  })
})

/** One value or several as JSON; null when the filter is not given. */
const listOf = (filter: unknown): string | null =>
  filter === undefined || filter === null ? null : JSON.stringify([filter].flat().map(String))
