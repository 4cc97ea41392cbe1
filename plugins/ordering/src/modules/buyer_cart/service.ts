import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { TransactionContext } from "@wholesale/core"
import { CartAddition, CartSeller, CompanyCart } from "./models"

/** The carts of buying companies; what a cart holds lies in Medusa's own tables. */
class BuyerCartModuleService extends MedusaService({ CartAddition, CartSeller, CompanyCart }) {
  /**
   * Runs something in one transaction, committed when it resolves. The cart's own rows and Medusa's
   * change together, so the work is written in `src/medusa` and `src/checkout`.
   */
  @InjectTransactionManager()
  async inTransaction<Result>(
    work: (tx: TransactionContext) => Promise<Result>,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<Result> {
    return await work(context)
  }
}

export default BuyerCartModuleService
