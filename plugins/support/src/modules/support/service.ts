import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { TransactionContext } from "@wholesale/core"
import {
  SupportFile,
  SupportMessage,
  SupportSla,
  SupportTicket,
  SupportTicketHistory,
} from "./models"

/** What companies ask the operator, and what came of it. */
class SupportModuleService extends MedusaService({
  SupportFile,
  SupportMessage,
  SupportSla,
  SupportTicket,
  SupportTicketHistory,
}) {
  /** Runs something in one transaction, committed when it resolves; see `operations`. */
  @InjectTransactionManager()
  async inTransaction<Result>(
    work: (tx: TransactionContext) => Promise<Result>,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<Result> {
    return await work(context)
  }
}

export default SupportModuleService
