import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { TransactionContext } from "@wholesale/core"

/**
 * Runs a statement with parameters of megabytes in the caller's transaction. `sql` writes parameters
 * into the statement's text first, which for thousands of rows takes longer than the database does.
 */
export const bulk = async (
  tx: TransactionContext,
  statement: string,
  parameters: readonly string[]
): Promise<void> => {
  const transaction = tx.transactionManager?.getTransactionContext<Knex.Transaction>()
  if (!transaction) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "This must run inside a transaction")
  }
  await transaction.raw(statement, parameters)
}
