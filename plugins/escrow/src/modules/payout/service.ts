import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { TransactionContext } from "@wholesale/core"
import { Payout, PayoutAccount, PayoutBatch, PayoutReserve, PayoutTerms } from "./models"

/** How sellers get what they are owed; see `src/payouts`. */
class PayoutModuleService extends MedusaService({
  Payout,
  PayoutAccount,
  PayoutBatch,
  PayoutReserve,
  PayoutTerms,
}) {
  /** Runs something in one transaction, committed when it resolves; see `src/payouts`. */
  @InjectTransactionManager()
  async inTransaction<Result>(
    work: (tx: TransactionContext) => Promise<Result>,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<Result> {
    return await work(context)
  }
}

export default PayoutModuleService
