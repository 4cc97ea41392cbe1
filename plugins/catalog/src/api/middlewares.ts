import { defineMiddlewares } from "@medusajs/framework/http"
import { routeMiddlewares } from "@wholesale/core"
import { CATALOGUE_RULES } from "../core-access/catalogue-rules"
import { imageUploads } from "../core-access/image-uploads"
import { productAdditionalData } from "../hooks/created-products"
import { discoveryRoutes } from "../http/routes-discovery"
import { documentRoutes } from "../http/routes-documents"
import { importRoutes } from "../http/routes-imports"
import { listRoutes } from "../http/routes-lists"
import { listingRoutes } from "../http/routes-listing"
import { reviewRoutes } from "../http/routes-reviews"
import { registerCatalog } from "../register"
import { stockStoreMiddlewares } from "../stock-store/endpoints"

registerCatalog()

const tables = [discoveryRoutes, documentRoutes, reviewRoutes, listRoutes, importRoutes]

export default defineMiddlewares({
  routes: [
    ...stockStoreMiddlewares,
    {
      matcher: "/admin/products",
      methods: ["POST"],
      additionalDataValidator: productAdditionalData,
    },
    ...imageUploads,
    ...routeMiddlewares(listingRoutes, CATALOGUE_RULES),
    ...tables.flatMap((table) => routeMiddlewares(table)),
  ],
})
