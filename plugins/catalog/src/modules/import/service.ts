import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { TransactionContext } from "@wholesale/core"
import { ImportImage, ImportJob, ImportRow } from "./models"

/** Catalogue files that sellers upload. */
class ImportModuleService extends MedusaService({ ImportImage, ImportJob, ImportRow }) {
  /** Runs one of the operations beside this file in a transaction of its own. */
  @InjectTransactionManager()
  async inTransaction<Result>(
    work: (tx: TransactionContext) => Promise<Result>,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<Result> {
    return await work(context)
  }
}

export default ImportModuleService
