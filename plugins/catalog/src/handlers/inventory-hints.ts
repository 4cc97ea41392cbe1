import { handler } from "@wholesale/core"
import { importRoutes } from "../http/routes-imports"
import { inventoryHints } from "../queries/inventory-hints"

export const getInventoryHints = handler(
  importRoutes.listInventoryHints,
  ({ scope, principal, query }) =>
    inventoryHints(scope, { ...query, seller_id: principal.company.id })
)
