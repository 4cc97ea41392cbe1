import type { MedusaContainer } from "@medusajs/framework/types"
import type { TransactionContext } from "@wholesale/core"
import { BUYER_CART_MODULE } from "../modules/buyer_cart/name"
import type BuyerCartModuleService from "../modules/buyer_cart/service"

/** Runs something in one transaction of the cart module, committed when it resolves. */
export const inCartTransaction = <Result>(
  container: MedusaContainer,
  work: (tx: TransactionContext) => Promise<Result>
): Promise<Result> =>
  container.resolve<BuyerCartModuleService>(BUYER_CART_MODULE).inTransaction(work)
