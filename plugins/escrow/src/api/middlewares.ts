import { defineMiddlewares } from "@medusajs/framework/http"
import { routeMiddlewares } from "@wholesale/core"
import { buyerMoneyRoutes, sellerMoneyRoutes } from "../http/routes-company"
import {
  buyerDisputeRoutes,
  operatorDisputeRoutes,
  sellerDisputeRoutes,
} from "../http/routes-disputes"
import { operatorMoneyRoutes } from "../http/routes-operator"
import { ownPayoutRoutes } from "../http/routes-own-payouts"
import { operatorPayoutRoutes } from "../http/routes-payouts"
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
]

export default defineMiddlewares({
  routes: tables.flatMap((table) => routeMiddlewares(table)),
})
