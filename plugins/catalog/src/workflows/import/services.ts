import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { IMPORT_MODULE } from "../../modules/import/name"
import type ImportModuleService from "../../modules/import/service"

/** The service of imports in a container. */
export const importsOf = (container: MedusaContainer) =>
  container.resolve<ImportModuleService>(IMPORT_MODULE)

/** Where uploaded files lie. */
export const filesOf = (container: MedusaContainer) =>
  container.resolve<IFileModuleService>(Modules.FILE)
