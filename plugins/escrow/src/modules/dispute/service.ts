import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { TransactionContext } from "@wholesale/core"
import { Dispute, DisputeEntry, DisputeFile, DisputeLine } from "./models"

/** What buyers and sellers disagree about, and how it ended. */
class DisputeModuleService extends MedusaService({
  Dispute,
  DisputeEntry,
  DisputeFile,
  DisputeLine,
}) {
  /** Runs something in one transaction, committed when it resolves; see `src/disputes`. */
  @InjectTransactionManager()
  async inTransaction<Result>(
    work: (tx: TransactionContext) => Promise<Result>,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<Result> {
    return await work(context)
  }
}

export default DisputeModuleService
