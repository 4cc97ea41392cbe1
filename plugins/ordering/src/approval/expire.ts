import { SYSTEM } from "@wholesale/companies"
import { clock, sql, type TransactionContext } from "@wholesale/core"
import { changeState } from "./change-state"
import { lockRequest, reopenCart } from "./request-row"

const BATCH = 100

/**
 * Ends requests that nobody decided in time and opens their carts.
 * @returns how many; call again until it is none
 */
export const expireApprovals = async (tx: TransactionContext): Promise<number> => {
  const now = clock.now()
  const due = await sql<{ id: string; company_id: string }>(
    tx,
    `select id, company_id from approval_request
     where state = 'pending' and expires_at <= ? and deleted_at is null
     order by id limit ${BATCH} for update skip locked`,
    [now]
  )
  for (const { id, company_id } of due) {
    const request = await lockRequest(tx, id, company_id)
    await changeState(tx, { request, to: "expired", by: SYSTEM, now })
    await reopenCart(tx, request.cart_id, now)
  }
  return due.length
}
