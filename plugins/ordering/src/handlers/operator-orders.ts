import { handler } from "@wholesale/core"
import { operatorOrderRoutes as routes } from "../http/routes-orders-operator"
import { setRegions as writeRegions } from "../modules/seller_order/operations/set-regions"
import { cancel } from "../orders/answer-order"
import { sellerOrders } from "../orders/seller-orders"
import { listOrderGroups, listOrders, orderGroupView } from "../queries/list-orders"
import { marketplaceAnalytics } from "../queries/sales-analytics"
import { orderView, sellerOrderView } from "../queries/order-view"
import { findDistributor, listRegions } from "../queries/regions"
import { sendOrderDocument, sendOrderInvoice } from "./send-order-document"
import { sendOrdersCsv } from "./send-orders-csv"

const OPERATOR = { as: "operator" } as const

export const getAllOrders = handler(routes.listAllOrders, ({ scope, query }) =>
  listOrders(scope, OPERATOR, query)
)

export const exportAllOrders = handler(routes.exportAllOrders, ({ scope, query, res }) =>
  sendOrdersCsv(scope, res, OPERATOR, query)
)

export const getAnyOrder = handler(routes.getAnyOrder, async ({ scope, params }) => ({
  order: await sellerOrderView(scope, params.id, OPERATOR),
}))

export const cancelAnyOrder = handler(
  routes.cancelAnyOrder,
  async ({ scope, params, body, by }) => {
    await cancel(scope, OPERATOR, by, { order_id: params.id, ...body })
    return { order: await sellerOrderView(scope, params.id, OPERATOR) }
  }
)

export const downloadAnyDocument = handler(routes.downloadAnyDocument, ({ scope, params, res }) =>
  sendOrderDocument(scope, res, params, OPERATOR)
)

export const downloadAnyInvoice = handler(routes.downloadAnyInvoice, ({ scope, params, res }) =>
  sendOrderInvoice(scope, res, params, OPERATOR)
)

export const getOrderGroups = handler(routes.listOrderGroups, ({ scope, query }) =>
  listOrderGroups(scope, query)
)

export const getAnyOrderGroup = handler(routes.getAnyOrderGroup, async ({ scope, params }) => ({
  order_group: await orderGroupView(scope, params.id, null),
}))

export const getMarketplaceAnalytics = handler(
  routes.getMarketplaceAnalytics,
  async ({ scope, query }) => ({ analytics: await marketplaceAnalytics(scope, query) })
)

export const getRegions = handler(routes.getRegions, async ({ scope, params }) => {
  const { id } = await findDistributor(scope, params.id)
  return { regions: await listRegions(scope, id) }
})

export const setRegions = handler(routes.setRegions, async ({ scope, params, body, by }) => {
  const { id } = await findDistributor(scope, params.id)
  const input = { company_id: id, regions: body.regions, by }
  await sellerOrders(scope).inTransaction((tx) => writeRegions(tx, input))
  return { regions: await listRegions(scope, id) }
})

export const getRegionOrders = handler(routes.listRegionOrders, ({ scope, principal, query }) =>
  listOrders(scope, { as: "region", company_id: principal.company.id }, query)
)

export const getRegionOrder = handler(
  routes.getRegionOrder,
  async ({ scope, principal, params }) => ({
    order: await orderView(scope, params.id, { as: "region", company_id: principal.company.id }),
  })
)
