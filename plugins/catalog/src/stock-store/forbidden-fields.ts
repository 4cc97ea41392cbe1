import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import type { GuardedRequest } from "@wholesale/core/access/request"

/**
 * What no answer of Medusa's store contains, at any depth and on any route: prices as they are
 * stored (those of other buyers among them), where stock lies, and the way from a tag, type,
 * category or collection to all of its products, whoever may see them.
 */
export const FORBIDDEN_FIELDS = [
  "prices",
  "price_set",
  "price_sets",
  "price_rules",
  "inventory_items",
  "location_levels",
  "stock_locations",
  "sales_channels",
  "products",
] as const

/** Mounted without methods, so that it runs before core reads `?fields=`. */
export const forbidFields = (
  req: GuardedRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
) => {
  req.disallowed = [...FORBIDDEN_FIELDS]
  next()
}
