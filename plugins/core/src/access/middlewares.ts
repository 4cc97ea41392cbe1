import type { MiddlewareRoute } from "@medusajs/framework/http"
import type { CoreRule } from "./core-rules"
import { filterCoreList } from "./filter-core-list"
import { registerRoutes } from "./registry"
import { mount, type MountedRoute, type RouteDefinition } from "./routes"
import { receiveUpload } from "./upload"

/**
 * What a plugin's `api/middlewares.ts` exports: registers its table with the guards and returns the
 * few middlewares that have to sit on a route of their own (uploads, filtered core lists).
 */
export const routeMiddlewares = (
  routes: Record<string, RouteDefinition>,
  rules: readonly CoreRule[] = []
): MiddlewareRoute[] => {
  registerRoutes(routes, rules)
  const uploads = Object.values(routes)
    .flatMap(mount)
    .flatMap((route) => (route.upload ? [receiveUpload(route, route.upload.max_bytes)] : []))
  const raw = Object.values(routes)
    .flatMap(mount)
    .flatMap((route) => (route.raw_body ? [keepRawBody(route)] : []))
  const filters = rules.filter((rule) => rule.narrow.kind === "filter").map(filterCoreList)
  return [...uploads, ...raw, ...filters]
}

const keepRawBody = ({ full_path: matcher, method }: MountedRoute): MiddlewareRoute => ({
  matcher,
  methods: [method],
  bodyParser: { preserveRawBody: true, sizeLimit: "1mb" },
})
