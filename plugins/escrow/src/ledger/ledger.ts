import type { MedusaContainer } from "@medusajs/framework/types"
import { LEDGER_MODULE } from "../modules/ledger/name"
import type LedgerModuleService from "../modules/ledger/service"

/** The ledger's service in a container. */
export const ledger = (container: MedusaContainer) =>
  container.resolve<LedgerModuleService>(LEDGER_MODULE)
