import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, dayOf, recordAudit, runQuery, sql, type TransactionContext } from "@wholesale/core"
import { SYSTEM } from "@wholesale/companies"
import { reserveGivenBack } from "../domain/payout/postings"
import { post } from "../ledger/post"
import { payouts } from "./payouts"

const PER_RUN = 500

/**
 * Gives back what was kept back for long enough; the next payout has it. What belongs to a batch that
 * is not approved yet waits for that, as it may still be cancelled.
 */
export const releaseReserves = async (container: MedusaContainer): Promise<void> => {
  const now = clock.now()
  const rows = await runQuery<{ id: string }>(
    container,
    `select r.id from payout_reserve r join payout p on p.id = r.payout_id
     where r.state = 'held' and r.release_on <= ? and p.state <> 'proposed'
       and r.deleted_at is null order by r.release_on, r.id limit ?`,
    [dayOf(now), PER_RUN]
  )
  for (const { id } of rows) {
    await payouts(container).inTransaction((tx) => release(tx, id, now))
  }
}

type Row = { payout_id: string; seller_id: string; currency_code: string; amount: string }

const release = async (tx: TransactionContext, id: string, now: Date) => {
  const [row] = await sql<Row>(
    tx,
    `update payout_reserve set state = 'released', ended_at = ?, updated_at = ?
     where id = ? and state = 'held' returning payout_id, seller_id, currency_code, amount`,
    [now, now, id]
  )
  if (!row) {
    return
  }
  await post(
    tx,
    {
      key: `reserve-release:${row.payout_id}`,
      event: "reserve.released",
      business_ref: row.payout_id,
      legs: reserveGivenBack({ ...row, amount: BigInt(row.amount) }),
    },
    { by: SYSTEM, now }
  )
  await recordAudit(tx, {
    by: SYSTEM,
    action: "reserve.released",
    subject_type: "payout",
    subject_id: row.payout_id,
    company_id: row.seller_id,
    after: { amount: row.amount },
  })
}
