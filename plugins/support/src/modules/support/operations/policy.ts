import { generateEntityId } from "@medusajs/framework/utils"
import { recordAudit, sql, transactionRunner } from "@wholesale/core"
import type { By, RunSql, TransactionContext } from "@wholesale/core"
import { policyOf, type Policy, type Terms } from "../../../domain/clock"
import { PRIORITIES, type Priority } from "../../../domain/values"

/** The operator's terms as they are now. */
export const readPolicy = async (run: RunSql): Promise<Policy> =>
  policyOf(
    await run<Terms & { priority: Priority }>(
      "select priority, first_response_minutes, resolution_minutes from support_sla"
    )
  )

/** Sets other terms. Tickets keep their times until their priority changes. */
export const changePolicy = async (
  tx: TransactionContext,
  policy: Policy,
  { by, now }: { by: By; now: Date }
): Promise<void> => {
  // Two changes at once wait for each other, so that the log says what each replaced.
  await sql(tx, "select pg_advisory_xact_lock(hashtext('support_sla'))")
  const before = await readPolicy(transactionRunner(tx))
  for (const priority of PRIORITIES) {
    const { first_response_minutes, resolution_minutes } = policy[priority]
    await sql(
      tx,
      `insert into support_sla (id, priority, first_response_minutes, resolution_minutes)
       values (?, ?, ?, ?) on conflict (priority) where deleted_at is null do update set
         first_response_minutes = excluded.first_response_minutes,
         resolution_minutes = excluded.resolution_minutes, updated_at = ?`,
      [
        generateEntityId(undefined, "ssla"),
        priority,
        first_response_minutes,
        resolution_minutes,
        now,
      ]
    )
  }
  await recordAudit(tx, {
    by,
    action: "support_sla.changed",
    subject_type: "support_sla",
    subject_id: "support_sla",
    before,
    after: policy,
  })
}
