import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type { CompanyPermission } from "./permissions"
import type { CompanyPrincipal, Principal } from "./principal"
import type { Method } from "./routes"

/** What a narrowing may look at. */
export type NarrowingCall<P extends Principal = CompanyPrincipal> = {
  principal: P
  params: Record<string, string>
  scope: MedusaContainer
}

/**
 * How one of Medusa's own admin endpoints is cut down to the caller's company.
 * - `answer`: answered here instead of by core
 * - `filter`: core's list, with a filter that the caller can't widen
 * - `own`: core's single record, after proof that it is the caller's; anything else is a 404
 */
export type Narrowing =
  | { kind: "answer"; answer: (call: NarrowingCall<Principal>) => Promise<object> | object }
  | {
      kind: "filter"
      filter: (
        call: NarrowingCall<Principal>
      ) => Promise<Record<string, unknown>> | Record<string, unknown>
    }
  | {
      kind: "own"
      owns: (call: NarrowingCall<Principal>) => Promise<boolean> | boolean
      /** The only body that gets through; unknown fields are refused. */
      body?: z.ZodType
      /**
       * Looks at the body, e.g. at every id in it, and returns the one that core gets; throws when it
       * names what is not the caller's.
       */
      admit?: (call: NarrowingCall<Principal>, body: unknown) => Promise<unknown> | unknown
    }

/** One of Medusa's admin endpoints that others than the operator may reach. */
export type CoreRule = {
  method: Method
  /** Full path, e.g. `/admin/users/me`. */
  path: string
  /** Needed by members of a company; left out for the shell, which every principal needs. */
  permission?: CompanyPermission
  /** Reachable while the principal is restricted. */
  shell?: boolean
  /** Applies to operators with `operator.platform` too, instead of core's own answer. */
  everyone?: boolean
  /** The only fields that leave, whatever `?fields=` asks for (see platform notes on `req.allowed`). */
  fields?: readonly string[]
  narrow: Narrowing
}
