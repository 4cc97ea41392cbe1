import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { TransactionContext } from "@wholesale/core"
import { CommissionInvoice, CommissionInvoiceEntry, CommissionInvoiceSequence } from "./models"

/** What the platform invoices its sellers; see `src/invoices`. */
class CommissionInvoiceModuleService extends MedusaService({
  CommissionInvoice,
  CommissionInvoiceEntry,
  CommissionInvoiceSequence,
}) {
  /** Runs something in one transaction, committed when it resolves; see `src/invoices`. */
  @InjectTransactionManager()
  async inTransaction<Result>(
    work: (tx: TransactionContext) => Promise<Result>,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<Result> {
    return await work(context)
  }
}

export default CommissionInvoiceModuleService
