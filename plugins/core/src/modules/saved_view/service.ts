import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { TransactionContext } from "../../shared/transaction"
import { SavedView } from "./models/saved-view"

/** Filters of the dashboard's lists that people keep under names. */
class SavedViewModuleService extends MedusaService({ SavedView }) {
  /** Runs one of the operations beside this file in a transaction of its own. */
  @InjectManager()
  async inTransaction<Result>(
    work: (context: TransactionContext) => Promise<Result>,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<Result> {
    return await this.transaction_(work, context)
  }

  @InjectTransactionManager()
  protected async transaction_<Result>(
    work: (context: TransactionContext) => Promise<Result>,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<Result> {
    return await work(context)
  }
}

export default SavedViewModuleService
