import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { TransactionContext } from "@wholesale/core"
import { NewsletterDelivery, NewsletterIssue, NewsletterSubscriber } from "./models"

/** Who gets the newsletter, what was sent and to whom. */
class NewsletterModuleService extends MedusaService({
  NewsletterDelivery,
  NewsletterIssue,
  NewsletterSubscriber,
}) {
  /** Runs one of the operations beside this file in a transaction of its own. */
  @InjectTransactionManager()
  async inTransaction<Result>(
    work: (tx: TransactionContext) => Promise<Result>,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<Result> {
    return await work(context)
  }
}

export default NewsletterModuleService
