import { defineMiddlewares } from "@medusajs/framework/http"
import { routeMiddlewares } from "@wholesale/core"
import { historyRoutes, operatorHistoryRoutes } from "../http/routes-history"
import { registerHistory } from "../register"

registerHistory()

export default defineMiddlewares({
  routes: [...routeMiddlewares(historyRoutes), ...routeMiddlewares(operatorHistoryRoutes)],
})
