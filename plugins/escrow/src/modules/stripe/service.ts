import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { TransactionContext } from "@wholesale/core"
import {
  CardPayment,
  Chargeback,
  ChargebackShare,
  ConnectedAccount,
  ProcessorEntry,
} from "./models"

/** What we know of the payment provider's side of our money; see `src/stripe`. */
class StripeModuleService extends MedusaService({
  CardPayment,
  Chargeback,
  ChargebackShare,
  ConnectedAccount,
  ProcessorEntry,
}) {
  /** Runs something in one transaction, committed when it resolves; see `src/stripe`. */
  @InjectTransactionManager()
  async inTransaction<Result>(
    work: (tx: TransactionContext) => Promise<Result>,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<Result> {
    return await work(context)
  }
}

export default StripeModuleService
