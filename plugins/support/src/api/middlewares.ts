import { defineMiddlewares } from "@medusajs/framework/http"
import { routeMiddlewares } from "@wholesale/core"
import { operatorSupportRoutes, ownSupportRoutes } from "../http/routes-support"
import { registerSupport } from "../register"

registerSupport()

export default defineMiddlewares({
  routes: [ownSupportRoutes, operatorSupportRoutes].flatMap((table) => routeMiddlewares(table)),
})
