import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { RunSql } from "./run-query"

/** The context that a service method with `@InjectTransactionManager()` receives. */
export type TransactionContext = Context<EntityManager>

/**
 * Runs one SQL statement inside the caller's transaction and returns its rows.
 * Parameters are written as `?`.
 * @throws UNEXPECTED_STATE outside of a transaction, since the caller relies on atomicity
 */
export const sql = async <Row extends object>(
  context: TransactionContext,
  statement: string,
  parameters: readonly unknown[] = []
): Promise<Row[]> => {
  if (!context.transactionManager) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "This must run inside a transaction: call it from a method with @InjectTransactionManager"
    )
  }
  return await context.transactionManager.execute<Row[]>(statement, [...parameters])
}

/** `sql` bound to a transaction, for queries that also run outside of one. */
export const transactionRunner =
  (context: TransactionContext): RunSql =>
  (statement, parameters) =>
    sql(context, statement, parameters)
