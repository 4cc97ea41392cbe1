import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { TransactionContext } from "@wholesale/core"
import { startSweep, type Sweep } from "../../cards/sweep"
import { CardRefresh, ProductCard, SearchRefresh, SearchWord } from "./models"

/** The cards of products and the two queues that keep them and the search index true. */
class CardModuleService extends MedusaService({
  CardRefresh,
  ProductCard,
  SearchRefresh,
  SearchWord,
}) {
  private sweep: Sweep | undefined

  readonly __hooks = {
    onApplicationStart: async () => {
      this.sweep ??= startSweep(this)
    },
    onApplicationPrepareShutdown: async () => {
      await this.sweep?.stop()
      this.sweep = undefined
    },
  }

  /** Runs work in a transaction of this module's database. */
  @InjectTransactionManager()
  async inTransaction<Result>(
    work: (tx: TransactionContext) => Promise<Result>,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<Result> {
    return await work(context)
  }
}

export default CardModuleService
