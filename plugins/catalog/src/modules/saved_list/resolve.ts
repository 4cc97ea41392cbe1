import type { MedusaContainer } from "@medusajs/framework/types"
import { SAVED_LIST_MODULE } from "./name"
import type SavedListModuleService from "./service"

/** The service of saved lists in a container. */
export const savedListService = (container: MedusaContainer) =>
  container.resolve<SavedListModuleService>(SAVED_LIST_MODULE)
