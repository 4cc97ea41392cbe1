import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_MODULE } from "../modules/listing/name"
import type ListingModuleService from "../modules/listing/service"

/** The service of listings in a container. */
export const listingService = (container: MedusaContainer) =>
  container.resolve<ListingModuleService>(LISTING_MODULE)
