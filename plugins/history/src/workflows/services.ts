import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { HISTORY_MODULE } from "../modules/history/name"
import type HistoryModuleService from "../modules/history/service"

/** The service of past sales in a container. */
export const historyOf = (container: MedusaContainer) =>
  container.resolve<HistoryModuleService>(HISTORY_MODULE)

/** Where uploaded files lie. */
export const filesOf = (container: MedusaContainer) =>
  container.resolve<IFileModuleService>(Modules.FILE)
