import {
  assertTransition,
  recordAudit,
  sql,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import { notify } from "@wholesale/notifications"
import { APPROVAL_MACHINE } from "../domain/approval/states"
import type { ApprovalState } from "../http/approvals"
import type { ApprovalRow } from "./request-row"

export type StateChange = {
  request: ApprovalRow
  to: ApprovalState
  by: By
  now: Date
  /** Why it failed or was rejected; the requester reads it. */
  reason?: string | null
  order_group_id?: string
}

/**
 * Moves a locked request to another state and tells whoever asked for it.
 * @throws TRANSITION_NOT_ALLOWED
 */
export const changeState = async (tx: TransactionContext, change: StateChange): Promise<void> => {
  const { request, to, by, now, reason = null, order_group_id = null } = change
  const { id, state: from, requested_by: requester } = request
  assertTransition(APPROVAL_MACHINE, from, to, `Approval ${id}`)
  await sql(
    tx,
    `update approval_request set state = ?, failure = ?, order_group_id = ?, updated_at = ?
     where id = ?`,
    [to, to === "failed" ? reason : null, order_group_id, now, id]
  )
  await recordAudit(tx, {
    by,
    action: `approval.${to}`,
    subject_type: "approval_request",
    subject_id: id,
    before: { state: from },
    after: { state: to, reason, order_group_id },
  })
  if (to === "approved" || to === "withdrawn") {
    // An approved request is placed at once; the requester hears of the order or of its failure.
    return
  }
  await notify(tx, {
    type: `approval.${to}`,
    key: id,
    to: { member_id: requester },
    data: {
      approval_id: id,
      reason,
      order_group_id,
      total: request.total,
      currency_code: request.currency_code,
    },
  })
}
