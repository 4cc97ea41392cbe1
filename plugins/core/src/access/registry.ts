import { compilePath, normalisePath, type Matcher } from "./match"
import { mount, type MountedRoute, type RouteDefinition } from "./routes"
import type { CoreRule } from "./core-rules"

/** What the table says about a request: one of our routes, or a narrowed route of core. */
export type Entry =
  | { type: "own"; method: string; path: string; route: MountedRoute }
  | { type: "core"; method: string; path: string; rule: CoreRule }

export type Match = { entry: Entry; params: Record<string, string> }

type Compiled = Entry & { match: Matcher; parameters: number }

const entries = new Map<string, Compiled>()
let ordered: Compiled[] = []

/** Adds a plugin's routes and core rules to the one table that the guards read. */
export const registerRoutes = (
  routes: Record<string, RouteDefinition>,
  rules: readonly CoreRule[] = []
) => {
  for (const route of Object.values(routes).flatMap(mount)) {
    add({ type: "own", method: route.method, path: route.full_path, route })
  }
  for (const rule of rules) {
    add({ type: "core", method: rule.method, path: rule.path, rule })
  }
  // Literal segments win over parameters, as in Medusa's own router.
  ordered = [...entries.values()].sort((a, b) => a.parameters - b.parameters)
}

const add = (entry: Entry) => {
  entries.set(`${entry.method} ${entry.path}`, {
    ...entry,
    match: compilePath(entry.path),
    parameters: entry.path.split("/:").length - 1,
  })
}

/** Finds the table's row for a request, or null: what has no row is closed. */
export const findEntry = (method: string, path: string): Match | null => {
  const normalised = normalisePath(path)
  if (!normalised) {
    return null
  }
  // Express answers HEAD with the GET handler.
  const verb = method === "HEAD" ? "GET" : method
  for (const entry of ordered) {
    const params = entry.method === verb ? entry.match(normalised) : null
    if (params) {
      return { entry, params }
    }
  }
  return null
}

/** Every row, for the OpenAPI document and the access matrix. */
export const listEntries = (): Entry[] =>
  ordered.map((entry) =>
    entry.type === "own"
      ? { type: "own", method: entry.method, path: entry.path, route: entry.route }
      : { type: "core", method: entry.method, path: entry.path, rule: entry.rule }
  )
