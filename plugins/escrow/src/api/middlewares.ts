import { defineMiddlewares } from "@medusajs/framework/http"
import { routeMiddlewares } from "@wholesale/core"
import { buyerMoneyRoutes, sellerMoneyRoutes } from "../http/routes-company"
import { operatorMoneyRoutes } from "../http/routes-operator"
import { registerEscrow } from "../register"

registerEscrow()

const tables = [operatorMoneyRoutes, sellerMoneyRoutes, buyerMoneyRoutes]

export default defineMiddlewares({
  routes: tables.flatMap((table) => routeMiddlewares(table)),
})
