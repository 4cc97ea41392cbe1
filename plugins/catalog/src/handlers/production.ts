import { clock, handler } from "@wholesale/core"
import { listingRoutes as routes } from "../http/routes-listing"
import { listProductionSlots, productionSlotView } from "../queries/production-slots"
import { listingService } from "../shared/listing-service"

export const getProductionSlots = handler(
  routes.listProductionSlots,
  ({ scope, principal, query }) =>
    listProductionSlots(scope, { ...query, seller_id: principal.company.id })
)

export const postProductionSlot = handler(
  routes.addProductionSlot,
  async ({ scope, principal, body, by }) => {
    const seller_id = principal.company.id
    const now = clock.now()
    const id = await listingService(scope).addProductionSlot({ seller_id, slot: body, by, now })
    return { production_slot: await productionSlotView(scope, seller_id, id) }
  }
)

export const postProductionSlotChange = handler(
  routes.changeProductionSlot,
  async ({ scope, principal, params, body, by }) => {
    const ref = { seller_id: principal.company.id, id: params.id, by, now: clock.now() }
    await listingService(scope).changeProductionSlot({ ...ref, change: body })
    return { production_slot: await productionSlotView(scope, ref.seller_id, ref.id) }
  }
)

export const deleteProductionSlot = handler(
  routes.removeProductionSlot,
  async ({ scope, principal, params, by }) => {
    const ref = { seller_id: principal.company.id, id: params.id, by, now: clock.now() }
    await listingService(scope).removeProductionSlot(ref)
    return { id: params.id, object: "production_slot", deleted: true }
  }
)
