import { defineMiddlewares } from "@medusajs/framework/http"
import { routeMiddlewares } from "@wholesale/core"
import { coreRules } from "../http/core-rules"
import { routes } from "../http/routes"
import { register } from "../register"

register()

export default defineMiddlewares({ routes: routeMiddlewares(routes, coreRules) })
