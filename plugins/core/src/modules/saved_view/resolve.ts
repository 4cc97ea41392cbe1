import type { MedusaContainer } from "@medusajs/framework/types"
import { SAVED_VIEW_MODULE } from "./name"
import type SavedViewModuleService from "./service"

export const savedViews = (container: MedusaContainer) =>
  container.resolve<SavedViewModuleService>(SAVED_VIEW_MODULE)
