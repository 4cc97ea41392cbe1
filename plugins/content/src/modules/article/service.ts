import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { TransactionContext } from "@wholesale/core"
import { Article, ArticleRevision } from "./models"

/** Blog, help and pages with every version that was saved of them. */
class ArticleModuleService extends MedusaService({ Article, ArticleRevision }) {
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

export default ArticleModuleService
