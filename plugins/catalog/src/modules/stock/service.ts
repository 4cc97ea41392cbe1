import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { TransactionContext } from "@wholesale/core"
import { LowStockAlert, SellerSku } from "./models"
import { noteLowStock } from "./operations"

/** Article numbers of sellers, and which of their variants run out. */
class StockModuleService extends MedusaService({ LowStockAlert, SellerSku }) {
  /** @see noteLowStock */
  @InjectManager()
  async noteLowStock(now: Date, @MedusaContext() context: TransactionContext = {}) {
    return await this.transaction_((tx) => noteLowStock(tx, now), context)
  }

  @InjectTransactionManager()
  protected async transaction_<Result>(
    work: (context: TransactionContext) => Promise<Result>,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<Result> {
    return await work(context)
  }
}

export default StockModuleService
