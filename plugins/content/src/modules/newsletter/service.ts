import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { TransactionContext } from "@wholesale/core"
import { NewsletterDelivery, NewsletterIssue, NewsletterSubscriber } from "./models"

/** Who gets the newsletter, what was sent and to whom. */
class NewsletterModuleService extends MedusaService({
  NewsletterDelivery,
  NewsletterIssue,
  NewsletterSubscriber,
}) {
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

export default NewsletterModuleService
