import { defineMiddlewares } from "@medusajs/framework/http"
import { routeMiddlewares } from "@wholesale/core"
import { editorRoutes, readerRoutes } from "../http/routes-content"
import { audienceRoutes, issueRoutes, subscriberRoutes } from "../http/routes-newsletter"
import { registerContent } from "../register"

registerContent()

export default defineMiddlewares({
  routes: [readerRoutes, editorRoutes, subscriberRoutes, audienceRoutes, issueRoutes].flatMap(
    (routes) => routeMiddlewares(routes)
  ),
})
