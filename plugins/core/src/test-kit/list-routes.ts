import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"

/** One method of one route file. */
export type RouteFile = { method: string; path: string; file: string }

/**
 * How compiled JavaScript exports a handler: `exports.GET =` (tsc), `get GET () {` among several or
 * `defineProperty(exports, "GET"` alone (swc).
 */
const EXPORTED =
  /(?:exports\.|^\s*get |defineProperty\(exports, ")(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)(?= = | \(\)|")/gm

/** The methods that a compiled route file exports. */
export const exportedMethods = (source: string): string[] =>
  [...new Set([...source.matchAll(EXPORTED)].map(([, method]) => method))].sort()

/**
 * Every method of every route file below an `api` folder, named as Medusa names them: folders are
 * segments and `[id]` is `:id`. This is what Medusa would mount, whatever any table says. A plugin
 * without an `api` folder has no routes.
 */
export const listRouteFiles = (apiFolder: string): RouteFile[] =>
  (existsSync(apiFolder) ? readdirSync(apiFolder, { recursive: true, encoding: "utf8" }) : [])
    .filter((file) => path.basename(file) === "route.js")
    .flatMap((file) => {
      const folder = path.dirname(file)
      const route = `/${folder.replaceAll(path.sep, "/").replaceAll(/\[(\w+)\]/g, ":$1")}`
      const source = readFileSync(path.join(apiFolder, file), "utf8")
      return exportedMethods(source).map((method) => ({ method, path: route, file }))
    })
    .sort((a, b) => (`${a.path} ${a.method}` < `${b.path} ${b.method}` ? -1 : 1))
