import type { MedusaContainer } from "@medusajs/framework/types"
import { DISPUTE_MODULE } from "../modules/dispute/name"
import type DisputeModuleService from "../modules/dispute/service"

/** The service of disputes in a container. */
export const disputes = (container: MedusaContainer) =>
  container.resolve<DisputeModuleService>(DISPUTE_MODULE)
