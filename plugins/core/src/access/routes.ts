import type { z } from "@medusajs/framework/zod"
import type { Capability, CompanyPermission, OperatorPermission } from "./permissions"

export type Method = "GET" | "POST" | "PUT" | "DELETE"
/** Where a route answers; `hooks` is what other systems call, with a signature instead of a session. */
export type Surface = "admin" | "store" | "hooks"

/**
 * Who may call a route.
 * - `public`: nobody needs to be signed in (the store still asks for its publishable key)
 * - `signed_in`: anyone with an account, whether or not a company stands behind it
 * - `company`: a member whose role has the permission and whose company reached the capability
 * - `operator`: the operator's staff with the permission
 */
export type Access =
  | { for: "public" }
  | { for: "signed_in" }
  | { for: "company"; permission: CompanyPermission; needs?: Capability }
  | { for: "operator"; permission: OperatorPermission }

/** One endpoint below `/<surface>/wholesale`, or the same below several. */
export type RouteDefinition = {
  method: Method
  /** Path below `/<surface>/wholesale`, with `:name` parameters. */
  path: string
  on: readonly Surface[]
  summary: string
  access: Access
  /** Reachable while the principal is restricted (suspended company, second factor missing). */
  shell?: boolean
  body?: z.ZodType
  query?: z.ZodType
  /** The answer's shape. Whatever it does not list never leaves the server. */
  response?: z.ZodType
  /** Status of a success; 200 unless said otherwise. */
  status?: 200 | 201
  /** One file in multipart field `file`; `body` then describes the other fields. */
  upload?: { max_bytes: number }
  /** The answer is a file, not JSON. */
  download?: boolean
  /** The handler gets the very bytes of the body, as `req.rawBody`, to check a signature. */
  raw_body?: boolean
}

/** Checks a table of routes at compile time while keeping each route's own types. */
export const defineRoutes = <const Table extends Record<string, RouteDefinition>>(
  table: Table
): Table => table

/** A definition on one surface with its full path. */
export type MountedRoute = RouteDefinition & { surface: Surface; full_path: string }

/** The full paths under which a definition answers. */
export const mount = (route: RouteDefinition): MountedRoute[] =>
  route.on.map((surface) => ({
    ...route,
    surface,
    full_path: `/${surface}/wholesale${route.path}`,
  }))
