import { clock, onProductsCreated, onVariantsCreated } from "@wholesale/core"
import { z } from "@medusajs/framework/zod"
import { listingService } from "../shared/listing-service"

/** What comes with new products when they are a seller's; the guard sets it for sellers. */
export const productAdditionalData = { seller_id: z.string().optional() }

const ownedBy = z.object(productAdditionalData)

/**
 * Gives products to their seller in the workflow that creates them, so that they are owned before
 * anybody is answered; and has the stock of new variants counted at the seller's location.
 */
export const registerProductHooks = () => {
  onProductsCreated<string[]>({
    name: "catalog.listing",
    run: async ({ product_ids, additional_data }, { container }) => {
      const { seller_id } = ownedBy.parse(additional_data ?? {})
      if (!seller_id) {
        return {}
      }
      await listingService(container).addListings({ seller_id, product_ids, now: clock.now() })
      return { undo: product_ids }
    },
    undo: async (product_ids, { container }) => {
      await listingService(container).undoListings({ product_ids })
    },
  })
  onVariantsCreated({
    name: "catalog.stock",
    run: async ({ variant_ids }, { container }) => {
      await listingService(container).countStock({ stocked: { variant_ids }, now: clock.now() })
      return {}
    },
  })
}
