import { defineMiddlewares } from "@medusajs/framework/http"
import { routeMiddlewares } from "@wholesale/core"
import { operatorInvoiceRoutes, ownInvoiceRoutes } from "../http/routes-commission-invoices"
import { buyerMoneyRoutes, sellerMoneyRoutes } from "../http/routes-company"
import {
  buyerDisputeRoutes,
  operatorDisputeRoutes,
  sellerDisputeRoutes,
} from "../http/routes-disputes"
import { operatorMoneyRoutes } from "../http/routes-operator"
import { ownPayoutRoutes } from "../http/routes-own-payouts"
import { operatorPayoutRoutes } from "../http/routes-payouts"
import {
  cardPaymentRoutes,
  connectedAccountRoutes,
  processorRoutes,
  stripeHookRoutes,
} from "../http/routes-stripe"
import { registerEscrow } from "../register"

registerEscrow()

const tables = [
  operatorMoneyRoutes,
  sellerMoneyRoutes,
  buyerMoneyRoutes,
  buyerDisputeRoutes,
  sellerDisputeRoutes,
  operatorDisputeRoutes,
  operatorPayoutRoutes,
  ownPayoutRoutes,
  operatorInvoiceRoutes,
  ownInvoiceRoutes,
  cardPaymentRoutes,
  connectedAccountRoutes,
  processorRoutes,
  stripeHookRoutes,
]

export default defineMiddlewares({
  routes: tables.flatMap((table) => routeMiddlewares(table)),
})
