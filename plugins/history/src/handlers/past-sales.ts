import { clock, handler } from "@wholesale/core"
import type { historyRoutes } from "../http/routes-history"
import { linkCustomer } from "../modules/history/operations/link-customer"
import { requireRetailer } from "../queries/linkable"
import { listPastCustomers, pastCustomerView } from "../queries/past-customers"
import { pastPrices } from "../queries/past-prices"
import { pastSales } from "../queries/past-sales"
import { historyOf } from "../workflows/services"
import { sellerOf } from "./seller"

/** What the routes for past sales and customers do, for a seller and for the operator. */
export const salesHandlers = (routes: typeof historyRoutes) => ({
  getPastSales: handler(routes.getPastSales, async (call) =>
    pastSales(call.scope, await sellerOf(call), call.query)
  ),

  getPastPrices: handler(routes.getPastPrices, async (call) => ({
    past_prices: await pastPrices(call.scope, await sellerOf(call), call.query),
  })),

  getPastCustomers: handler(routes.listPastCustomers, async (call) =>
    listPastCustomers(call.scope, await sellerOf(call), call.query)
  ),

  putPastCustomer: handler(routes.linkPastCustomer, async (call) => {
    const { scope, principal, body, by } = call
    const { company_id } = body
    const { customer_id: id } = call.params
    const seller_id = await sellerOf(call)
    await pastCustomerView(scope, seller_id, id)
    if (company_id !== null) {
      await requireRetailer(scope, { seller_id, company_id }, principal?.kind === "operator")
    }
    const link = { id, seller_id, company_id, by, now: clock.now() }
    await historyOf(scope).inTransaction((tx) => linkCustomer(tx, link))
    return { past_customer: await pastCustomerView(scope, seller_id, id) }
  }),
})
