import { defineMiddlewares } from "@medusajs/framework/http"
import { routeMiddlewares } from "@wholesale/core"
import { approvalRoutes } from "../http/routes-approvals"
import { cartRoutes } from "../http/routes-cart"
import { buyerOrderRoutes } from "../http/routes-orders-buyer"
import { operatorOrderRoutes } from "../http/routes-orders-operator"
import { sellerOrderRoutes } from "../http/routes-orders-seller"
import { registerOrdering } from "../register"
import { coreOrderRules } from "../access/core-order-rules"
import { storeMiddlewares } from "../store/middlewares"

registerOrdering()

const tables = [buyerOrderRoutes, operatorOrderRoutes, cartRoutes, approvalRoutes]

export default defineMiddlewares({
  routes: [
    ...tables.flatMap((table) => routeMiddlewares(table)),
    ...routeMiddlewares(sellerOrderRoutes, coreOrderRules),
    ...storeMiddlewares,
  ],
})
