import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { TransactionContext } from "../../shared/transaction"
import { SavedView } from "./models/saved-view"

/** Filters of the dashboard's lists that people keep under names. */
class SavedViewModuleService extends MedusaService({ SavedView }) {
  /** Runs one of the operations beside this file in a transaction of its own. */
  @InjectTransactionManager()
  async inTransaction<Result>(
    work: (tx: TransactionContext) => Promise<Result>,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<Result> {
    return await work(context)
  }
}

export default SavedViewModuleService
