import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { TransactionContext } from "@wholesale/core"
import { ApprovalDecision, ApprovalRequest, ApprovalRule, SpendingLimit } from "./models"

/** A buying company's own rules on its orders: approvals and spending limits. */
class ApprovalModuleService extends MedusaService({
  ApprovalDecision,
  ApprovalRequest,
  ApprovalRule,
  SpendingLimit,
}) {
  /** Runs something in one transaction, committed when it resolves; see `src/approval`. */
  @InjectTransactionManager()
  async inTransaction<Result>(
    work: (tx: TransactionContext) => Promise<Result>,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<Result> {
    return await work(context)
  }
}

export default ApprovalModuleService
