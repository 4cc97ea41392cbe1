import type { MedusaNextFunction, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { CoreRule } from "./core-rules"
import type { GuardedRequest } from "./request"

/**
 * Middleware for the core lists that a rule filters. It is mounted with a method, because only then
 * does it run after core has built `filterableFields` from the query; there the filter is ANDed, so
 * that nothing in the query can widen it.
 */
export const filterCoreList = (rule: CoreRule): MiddlewareRoute => ({
  matcher: rule.path,
  methods: [rule.method],
  middlewares: [
    async (req: GuardedRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
      const platform =
        req.principal?.kind === "operator" && req.principal.permissions.has("operator.platform")
      if (rule.narrow.kind === "filter" && req.principal && (!platform || rule.everyone)) {
        const own = await rule.narrow.filter({
          principal: req.principal,
          params: req.params,
          scope: req.scope,
        })
        const { $and, ...asked } = req.filterableFields
        const others: unknown[] = Array.isArray($and) ? $and : []
        req.filterableFields = { ...asked, $and: [...others, defined(own)] }
      }
      next()
    },
  ],
})

/** Medusa reads an absent or null filter as "all rows"; a filter without a value is our mistake. */
const defined = (filter: Record<string, unknown>) => {
  for (const [field, value] of Object.entries(filter)) {
    if (value === undefined || value === null) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `The filter on ${field} has no value, which would open every row`
      )
    }
  }
  return filter
}
