import { clock, handler, type CompanyPrincipal } from "@wholesale/core"
import { buyerOrderRoutes as routes } from "../http/routes-orders-buyer"
import { cancel } from "../orders/answer-order"
import { askForReturn, receive } from "../orders/move-goods"
import { insights } from "../queries/insights"
import { listOrders, orderGroupView } from "../queries/list-orders"
import { orderView } from "../queries/order-view"
import { reorderDesk } from "../queries/reorder-desk"
import { sendOrderDocument, sendOrderInvoice } from "./send-order-document"
import { sendOrdersCsv } from "./send-orders-csv"

const asBuyer = ({ company }: CompanyPrincipal) =>
  ({ as: "buyer", company_id: company.id }) as const

export const getOrders = handler(routes.listOrders, ({ scope, principal, query }) =>
  listOrders(scope, asBuyer(principal), query)
)

export const exportOrders = handler(routes.exportOrders, ({ scope, principal, query, res }) =>
  sendOrdersCsv(scope, res, asBuyer(principal), query)
)

export const getOrder = handler(routes.getOrder, async ({ scope, principal, params }) => ({
  order: await orderView(scope, params.id, asBuyer(principal)),
}))

export const getOrderGroup = handler(
  routes.getOrderGroup,
  async ({ scope, principal, params }) => ({
    order_group: await orderGroupView(scope, params.id, principal.company.id),
  })
)

export const cancelOrder = handler(
  routes.cancelOrder,
  async ({ scope, principal, params, body, by }) => {
    const side = asBuyer(principal)
    await cancel(scope, side, by, { order_id: params.id, ...body })
    return { order: await orderView(scope, params.id, side) }
  }
)

export const receiveOrder = handler(
  routes.receiveOrder,
  async ({ scope, principal, params, body, by }) => {
    const side = asBuyer(principal)
    const statement = {
      ...body,
      delivered_at: body.delivered_at ? new Date(body.delivered_at) : clock.now(),
    }
    await receive(scope, side, by, { order_id: params.id, statement })
    return { order: await orderView(scope, params.id, side) }
  }
)

export const requestReturn = handler(
  routes.requestReturn,
  async ({ scope, principal, params, body, by }) => {
    const side = asBuyer(principal)
    await askForReturn(scope, side, by, { order_id: params.id, ...body })
    return { order: await orderView(scope, params.id, side) }
  }
)

export const downloadDocument = handler(
  routes.downloadDocument,
  ({ scope, principal, params, res }) => sendOrderDocument(scope, res, params, asBuyer(principal))
)

export const downloadInvoice = handler(
  routes.downloadInvoice,
  ({ scope, principal, params, res }) => sendOrderInvoice(scope, res, params, asBuyer(principal))
)

export const getInsights = handler(routes.getInsights, async ({ scope, principal, query }) => ({
  insights: await insights(scope, principal.company.id, query),
}))

export const getReorderDesk = handler(routes.getReorderDesk, ({ scope, principal, query }) =>
  reorderDesk(scope, principal.company.id, query)
)
