import { defineMiddlewares } from "@medusajs/framework/http"
import { routeMiddlewares } from "@wholesale/core"
import { priceRoutes } from "../http/routes-prices"
import { tierRoutes } from "../http/routes-tiers"
import { registerPricing } from "../register"

registerPricing()

export default defineMiddlewares({
  routes: [
    // A full batch of prices is larger than what Medusa reads by default.
    {
      matcher: "/admin/wholesale/company/prices",
      methods: ["POST"],
      bodyParser: { sizeLimit: "4mb" },
    },
    ...[tierRoutes, priceRoutes].flatMap((table) => routeMiddlewares(table)),
  ],
})
