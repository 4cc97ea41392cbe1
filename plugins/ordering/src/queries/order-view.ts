import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, notFound, runQuery } from "@wholesale/core"
import { actionsFor } from "../domain/seller-order/actions"
import {
  orderDto,
  sellerOrderDto,
  shipmentDto,
  type OrderDto,
  type SellerOrderDto,
  type ShipmentDto,
} from "../http/orders"
import { inScope, viewerOf, type OrderScope } from "./order-scope"
import { CARD_FROM, CARD_JSON } from "./order-sql"
import {
  DOCUMENTS_JSON,
  HISTORY_JSON,
  LINES_JSON,
  RETURNS_JSON,
  SHIPMENTS_JSON,
} from "./order-parts-sql"

type Json = { json: Record<string, unknown> & { state: OrderDto["state"] } }

const load = async (container: MedusaContainer, id: string, scope: OrderScope) => {
  const where = inScope(scope).add("o.id = ?", id)
  const [row] = await runQuery<Json>(
    container,
    `with t as (select ?::timestamptz as now, ?::text as viewer)
     select ${CARD_JSON} || jsonb_build_object('ship_to', g.ship_to, 'note', o.note,
       'tax_reason', o.tax_reason, 'reason_code', o.close_reason,
       'reason_note', (select h.note from seller_order_history h where h.seller_order_id = o.id
         and h."to" in ('rejected', 'cancelled') order by h.at desc limit 1),
       'lines', ${LINES_JSON}, 'shipments', ${SHIPMENTS_JSON}, 'documents', ${DOCUMENTS_JSON},
       'returns', ${RETURNS_JSON}, 'history', ${HISTORY_JSON}) as json
     ${CARD_FROM} join order_group g on g.id = o.group_id
     where ${where.sql}`,
    [clock.now(), viewerOf(scope), ...where.parameters]
  )
  if (!row) {
    throw notFound("Order", id)
  }
  return { ...row.json, actions: actionsFor(row.json.state, scope.as) }
}

/** One order as a buyer or a distributor sees it, in one statement. @throws NOT_FOUND */
export const orderView = async (
  container: MedusaContainer,
  id: string,
  scope: OrderScope
): Promise<OrderDto> => orderDto.parse(await load(container, id, scope))

/** One order with how its prices came about, for its seller and the operator. @throws NOT_FOUND */
export const sellerOrderView = async (
  container: MedusaContainer,
  id: string,
  scope: OrderScope
): Promise<SellerOrderDto> => sellerOrderDto.parse(await load(container, id, scope))

/** One shipment of a seller. @throws NOT_FOUND */
export const shipmentView = async (
  container: MedusaContainer,
  id: string,
  sellerId: string
): Promise<ShipmentDto> => {
  const [row] = await runQuery<{ json: unknown[] }>(
    container,
    `select ${SHIPMENTS_JSON} as json from seller_order o
     where o.seller_id = ? and o.id = (select seller_order_id from shipment where id = ?)`,
    [sellerId, id]
  )
  const found = shipmentDto
    .array()
    .parse(row?.json ?? [])
    .find((shipment) => shipment.id === id)
  if (!found) {
    throw notFound("Shipment", id)
  }
  return found
}
