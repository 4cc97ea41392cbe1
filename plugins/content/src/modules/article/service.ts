import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { TransactionContext } from "@wholesale/core"
import { Article, ArticleRevision } from "./models"

/** Blog, help and pages with every version that was saved of them. */
class ArticleModuleService extends MedusaService({ Article, ArticleRevision }) {
  /** Runs one of the operations beside this file in a transaction of its own. */
  @InjectTransactionManager()
  async inTransaction<Result>(
    work: (tx: TransactionContext) => Promise<Result>,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<Result> {
    return await work(context)
  }
}

export default ArticleModuleService
