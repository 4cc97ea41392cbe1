import { defineMiddlewares } from "@medusajs/framework/http"
import { ownAddressOnly } from "../access/core-store"
import { freshTokensOnly } from "../access/fresh-token"
import { adminGuard, hooksGuard, storeGuard } from "../access/guard"
import { routeMiddlewares } from "../access/middlewares"
import { SHELL_RULES } from "../access/shell-rules"
import { errorHandler } from "../http/error-handler"
import { coreRoutes } from "../http/routes"

export default defineMiddlewares({
  errorHandler: errorHandler(),
  routes: [
    // Without methods, so that the guards run before every validator and handler of core.
    { matcher: "/admin", middlewares: [adminGuard] },
    { matcher: "/store", middlewares: [storeGuard] },
    { matcher: "/hooks/wholesale", middlewares: [hooksGuard] },
    { matcher: "/auth/token/refresh", methods: ["POST"], middlewares: [freshTokensOnly] },
    { matcher: "/auth/session", methods: ["POST"], middlewares: [freshTokensOnly] },
    { matcher: "/store/customers", methods: ["POST"], middlewares: [ownAddressOnly] },
    ...routeMiddlewares(coreRoutes, SHELL_RULES),
  ],
})
