import path from "node:path"
import { listEntries, type Entry } from "@wholesale/core/access/registry"
import { listRouteFiles } from "@wholesale/core/test-kit/list-routes"
import "@wholesale/core/api/middlewares"
import "@wholesale/notifications/api/middlewares"
import "@wholesale/companies/api/middlewares"
import "@wholesale/content/api/middlewares"
import "@wholesale/catalog/api/middlewares"
import "@wholesale/pricing/api/middlewares"
import "@wholesale/ordering/api/middlewares"
import "@wholesale/history/api/middlewares"
import "@wholesale/escrow/api/middlewares"
import "@wholesale/support/api/middlewares"

const packageFolder = (name: string) => path.dirname(require.resolve(`${name}/package.json`))

/** Every method of every route file that the server mounts: Medusa's, its plugins' and ours. */
export const mountedRoutes = () => ({
  core: [
    ...listRouteFiles(path.join(packageFolder("@medusajs/medusa"), "dist/api")),
    ...listRouteFiles(path.join(packageFolder("@medusajs/draft-order"), ".medusa/server/src/api")),
  ],
  own: [
    "core",
    "notifications",
    "companies",
    "content",
    "catalog",
    "pricing",
    "ordering",
    "history",
    "escrow",
    "support",
  ].flatMap((plugin) =>
    listRouteFiles(path.resolve(__dirname, `../../plugins/${plugin}/.medusa/server/src/api`))
  ),
})

/** The rows that the guards decide by. */
export const tableEntries = (): Entry[] => listEntries()

/** How a list of routes is written down: `METHOD /path`. */
export const routeName = ({ method, path: route }: { method: string; path: string }) =>
  `${method} ${route}`

/** Puts values into a path's parameters; `ids` by the segment before, else `fallback`. */
export const fillPath = (
  route: string,
  ids: Record<string, string>,
  fallback = "does-not-exist"
): string => {
  const segments = route.split("/")
  return segments
    .map((segment, index) =>
      segment.startsWith(":") ? (ids[segments[index - 1]] ?? fallback) : segment
    )
    .join("/")
}
