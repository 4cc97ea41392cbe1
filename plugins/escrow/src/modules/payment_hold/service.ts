import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { TransactionContext } from "@wholesale/core"
import {
  BankEntry,
  CashReceipt,
  CreditUse,
  HoldHistory,
  HoldMovement,
  MoneySettings,
  PaymentHold,
  PaymentRequest,
  Refund,
} from "./models"

/** What buyers are asked for, and what is held for their orders; see `operations`. */
class PaymentHoldModuleService extends MedusaService({
  BankEntry,
  CashReceipt,
  CreditUse,
  HoldHistory,
  HoldMovement,
  MoneySettings,
  PaymentHold,
  PaymentRequest,
  Refund,
}) {
  /** Runs something in one transaction, committed when it resolves; see `src/holds`. */
  @InjectTransactionManager()
  async inTransaction<Result>(
    work: (tx: TransactionContext) => Promise<Result>,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<Result> {
    return await work(context)
  }
}

export default PaymentHoldModuleService
