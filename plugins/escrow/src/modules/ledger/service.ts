import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { TransactionContext } from "@wholesale/core"
import { LedgerDay } from "./models"

/** The books: only functions of the database write them, see `sql`. */
class LedgerModuleService extends MedusaService({ LedgerDay }) {
  /** Runs something in one transaction, committed when it resolves; see `src/ledger`. */
  @InjectTransactionManager()
  async inTransaction<Result>(
    work: (tx: TransactionContext) => Promise<Result>,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<Result> {
    return await work(context)
  }
}

export default LedgerModuleService
