import { clock, handler, type CompanyPrincipal } from "@wholesale/core"
import { listCarriers } from "../carriers/carrier"
import { sellerOrderRoutes as routes } from "../http/routes-orders-seller"
import { accept, cancel, reject } from "../orders/answer-order"
import { bulkAccept as acceptAll, bulkShip as shipAll } from "../orders/bulk"
import { deliver, settleReturn, ship, track } from "../orders/move-goods"
import { listOrders } from "../queries/list-orders"
import { sellerOrderView, shipmentView } from "../queries/order-view"
import { sendOrderDocument, sendOrderInvoice } from "./send-order-document"
import { sendOrdersCsv } from "./send-orders-csv"

const asSeller = ({ company }: CompanyPrincipal) =>
  ({ as: "seller", company_id: company.id }) as const

export const getOrders = handler(routes.listSellerOrders, ({ scope, principal, query }) =>
  listOrders(scope, asSeller(principal), query)
)

export const exportOrders = handler(routes.exportSellerOrders, ({ scope, principal, query, res }) =>
  sendOrdersCsv(scope, res, asSeller(principal), query)
)

export const getOrder = handler(routes.getSellerOrder, async ({ scope, principal, params }) => ({
  order: await sellerOrderView(scope, params.id, asSeller(principal)),
}))

export const acceptOrder = handler(
  routes.acceptOrder,
  async ({ scope, principal, params, body, by }) => {
    const side = asSeller(principal)
    await accept(scope, side, by, { order_id: params.id, ...body })
    return { order: await sellerOrderView(scope, params.id, side) }
  }
)

export const rejectOrder = handler(
  routes.rejectOrder,
  async ({ scope, principal, params, body, by }) => {
    const side = asSeller(principal)
    await reject(scope, side, by, { order_id: params.id, ...body })
    return { order: await sellerOrderView(scope, params.id, side) }
  }
)

export const cancelOrder = handler(
  routes.cancelSellerOrder,
  async ({ scope, principal, params, body, by }) => {
    const side = asSeller(principal)
    await cancel(scope, side, by, { order_id: params.id, ...body })
    return { order: await sellerOrderView(scope, params.id, side) }
  }
)

export const bulkAccept = handler(routes.bulkAccept, ({ scope, principal, body, by }) =>
  acceptAll(scope, asSeller(principal), by, body)
)

export const bulkShip = handler(routes.bulkShip, ({ scope, principal, body, by }) =>
  shipAll(scope, asSeller(principal), by, body)
)

export const shipOrder = handler(
  routes.shipOrder,
  async ({ scope, principal, params, body, by }) => {
    const side = asSeller(principal)
    await ship(scope, side, by, { order_id: params.id, ...body })
    return { order: await sellerOrderView(scope, params.id, side) }
  }
)

export const deliverShipment = handler(
  routes.deliverShipment,
  async ({ scope, principal, params, body, by }) => {
    const side = asSeller(principal)
    const at = body.delivered_at ? new Date(body.delivered_at) : clock.now()
    const statement = { ...body, source: "seller" as const, delivered_at: at, raw: null }
    await deliver(scope, side, by, { shipment_id: params.id, statement })
    return { shipment: await shipmentView(scope, params.id, side.company_id) }
  }
)

export const addTrackingEvent = handler(
  routes.addTrackingEvent,
  async ({ scope, principal, params, body }) => {
    const side = asSeller(principal)
    const at = body.at ? new Date(body.at) : clock.now()
    await track(scope, side, params.id, { ...body, at })
    return { shipment: await shipmentView(scope, params.id, side.company_id) }
  }
)

export const getCarriers = handler(routes.listCarriers, async () => ({
  carriers: listCarriers().map(({ key, label, trackingNumber }) => ({
    key,
    label,
    labels: trackingNumber !== undefined,
  })),
}))

export const approveReturn = handler(
  routes.approveReturn,
  async ({ scope, principal, params, body, by }) => {
    const side = asSeller(principal)
    const id = await settleReturn(scope, side, by, {
      return_id: params.id,
      to: "approved",
      ...body,
    })
    return { order: await sellerOrderView(scope, id, side) }
  }
)

export const declineReturn = handler(
  routes.declineReturn,
  async ({ scope, principal, params, body, by }) => {
    const side = asSeller(principal)
    const id = await settleReturn(scope, side, by, {
      return_id: params.id,
      to: "declined",
      ...body,
    })
    return { order: await sellerOrderView(scope, id, side) }
  }
)

export const receiveReturn = handler(
  routes.receiveReturn,
  async ({ scope, principal, params, body, by }) => {
    const side = asSeller(principal)
    const id = await settleReturn(scope, side, by, {
      return_id: params.id,
      to: "received",
      ...body,
    })
    return { order: await sellerOrderView(scope, id, side) }
  }
)

export const downloadDocument = handler(
  routes.downloadSellerDocument,
  ({ scope, principal, params, res }) => sendOrderDocument(scope, res, params, asSeller(principal))
)

export const downloadInvoice = handler(
  routes.downloadSellerInvoice,
  ({ scope, principal, params, res }) => sendOrderInvoice(scope, res, params, asSeller(principal))
)
