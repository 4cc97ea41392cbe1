import { generateEntityId } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  clock,
  faultPoint,
  recordAudit,
  refuse,
  sql,
  transactionRunner,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import { movesMoney } from "../domain/payout/plan"
import { insertPayout } from "./insert-payout"
import { lockSellers } from "./lock-sellers"
import { payouts } from "./payouts"
import { planPayouts, type PlanScope, type SellerPlan } from "./seller-facts"
import { tellApprovers } from "./tell"

/** A person pays whoever has something to get; a job only those who are due by their schedule. */
export type Proposal = Pick<PlanScope, "currency_code" | "by_schedule">

/**
 * Proposes to pay everybody who is due in a currency, and sets the money aside. A seller whose debt
 * takes all, or who can't be paid yet, has a payout of nothing that settles the debt alone.
 * @returns the id of the batch
 * @throws CONFLICT while another batch of the currency waits to be approved, or with nobody to pay
 */
export const proposeBatch = async (
  container: MedusaContainer,
  proposal: Proposal,
  by: By
): Promise<string> =>
  await payouts(container).inTransaction(async (tx) => {
    const id = await propose(tx, proposal, by, clock.now())
    faultPoint("payout.before-commit")
    return id
  })

const propose = async (
  tx: TransactionContext,
  proposal: Proposal,
  by: By,
  now: Date
): Promise<string> => {
  const { currency_code } = proposal
  const batch_id = await insertBatch(tx, currency_code, by, now)
  await lockSellers(tx, currency_code)
  const all = await planPayouts(transactionRunner(tx), proposal, now)
  const paid = all.filter(({ plan }) => movesMoney(plan))
  if (paid.length === 0) {
    throw refuse("CONFLICT", `There is nobody to pay in ${currency_code.toUpperCase()} now`)
  }
  for (const seller of paid) {
    await insertPayout(tx, seller, { batch_id, currency_code, by, now })
  }
  const total = paid.reduce((sum, { plan }) => sum + plan.amount, 0n)
  await sql(tx, "update payout_batch set total = ? where id = ?", [String(total), batch_id])
  await auditProposal(tx, batch_id, paid, by)
  await tellApprovers(tx, batch_id, currency_code, total)
  return batch_id
}

/** One proposal per currency: whoever comes second waits here for the first, and is refused. */
const insertBatch = async (
  tx: TransactionContext,
  currencyCode: string,
  by: By,
  now: Date
): Promise<string> => {
  const [row] = await sql<{ id: string }>(
    tx,
    `insert into payout_batch (id, currency_code, total, created_by, created_at, updated_at)
     values (?, ?, 0, ?, ?, ?) on conflict do nothing returning id`,
    [generateEntityId(undefined, "pbat"), currencyCode, by.actor_id, now, now]
  )
  if (!row) {
    const code = currencyCode.toUpperCase()
    throw refuse("CONFLICT", `A batch in ${code} waits already: approve or cancel it first`)
  }
  return row.id
}

const auditProposal = async (
  tx: TransactionContext,
  batchId: string,
  paid: readonly SellerPlan[],
  by: By
) =>
  await recordAudit(tx, {
    by,
    action: "payout_batch.proposed",
    subject_type: "payout_batch",
    subject_id: batchId,
    after: {
      payouts: paid.map(({ seller_id, plan }) => ({ seller_id, amount: String(plan.amount) })),
    },
  })
