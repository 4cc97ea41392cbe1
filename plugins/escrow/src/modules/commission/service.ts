import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { TransactionContext } from "@wholesale/core"
import { CommissionLine, CommissionRule } from "./models"

/** What the platform takes of an order: the rules, and what they came to. */
class CommissionModuleService extends MedusaService({ CommissionLine, CommissionRule }) {
  /** Runs something in one transaction, committed when it resolves; see `src/commission`. */
  @InjectTransactionManager()
  async inTransaction<Result>(
    work: (tx: TransactionContext) => Promise<Result>,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<Result> {
    return await work(context)
  }
}

export default CommissionModuleService
