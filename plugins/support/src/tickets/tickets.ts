import type { MedusaContainer } from "@medusajs/framework/types"
import type { TransactionContext } from "@wholesale/core"
import { SUPPORT_MODULE } from "../modules/support/name"
import type SupportModuleService from "../modules/support/service"

/** Does something with tickets in one transaction, committed when it resolves. */
export const inSupport = <Result>(
  container: MedusaContainer,
  work: (tx: TransactionContext) => Promise<Result>
): Promise<Result> => container.resolve<SupportModuleService>(SUPPORT_MODULE).inTransaction(work)
