import { clock, handler } from "@wholesale/core"
import { sellerOrderRoutes as routes } from "../http/routes-orders-seller"
import { changeSettings } from "../modules/seller_order/operations/change-settings"
import { addCustomerNote } from "../modules/seller_order/operations/customer-notes"
import { sellerOrders } from "../orders/seller-orders"
import { customerView, listCustomers, noteView } from "../queries/customers"
import { salesAnalytics } from "../queries/sales-analytics"
import { sellingSettings } from "../queries/selling-settings"
import { todayBoard } from "../queries/today"

export const getToday = handler(routes.getToday, async ({ scope, principal }) => ({
  today: await todayBoard(scope, principal.company.id),
}))

export const getAnalytics = handler(routes.getAnalytics, async ({ scope, principal, query }) => ({
  analytics: await salesAnalytics(scope, principal.company.id, query),
}))

export const getCustomers = handler(routes.listCustomers, ({ scope, principal, query }) =>
  listCustomers(scope, principal.company.id, query)
)

export const getCustomer = handler(routes.getCustomer, async ({ scope, principal, params }) => ({
  customer: await customerView(scope, principal.company.id, params.retailer_id),
}))

export const addNote = handler(
  routes.addCustomerNote,
  async ({ scope, principal, params, body, by }) => {
    const seller = principal.company.id
    const { id: retailer } = await customerView(scope, seller, params.retailer_id)
    const note = { seller_id: seller, retailer_id: retailer, text: body.text, by, now: clock.now() }
    const id = await sellerOrders(scope).inTransaction((tx) => addCustomerNote(tx, note))
    return { note: await noteView(scope, id) }
  }
)

export const getSettings = handler(routes.getSellingSettings, async ({ scope, principal }) => ({
  settings: await sellingSettings(scope, principal.company.id),
}))

export const changeSellingSettings = handler(
  routes.changeSellingSettings,
  async ({ scope, principal, body, by }) => {
    const input = { seller_id: principal.company.id, change: body, by, now: clock.now() }
    const settings = await sellerOrders(scope).inTransaction((tx) => changeSettings(tx, input))
    return { settings }
  }
)
