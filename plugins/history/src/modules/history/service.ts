import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { TransactionContext } from "@wholesale/core"
import { HistoryImport, PastCustomer, PastOrder, PastProduct } from "./models"

/** What sellers sold before they came. Lines are in a table that only the operations here write. */
class HistoryModuleService extends MedusaService({
  HistoryImport,
  PastCustomer,
  PastOrder,
  PastProduct,
}) {
  /** Runs one of the operations beside this file in a transaction of its own. */
  @InjectTransactionManager()
  async inTransaction<Result>(
    work: (tx: TransactionContext) => Promise<Result>,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<Result> {
    return await work(context)
  }
}

export default HistoryModuleService
