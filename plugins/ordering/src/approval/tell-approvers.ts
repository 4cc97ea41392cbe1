import { transactionRunner, type TransactionContext } from "@wholesale/core"
import { notify } from "@wholesale/notifications"
import { mayApprove } from "../domain/approval/stages"
import type { ApprovalRow } from "./request-row"
import { loadTeam } from "./team"

/** Asks everybody who may decide on a request's present step, except for who made it. */
export const tellApprovers = async (
  tx: TransactionContext,
  request: Pick<
    ApprovalRow,
    "id" | "company_id" | "requested_by" | "tier" | "stages" | "total" | "currency_code"
  >
): Promise<void> => {
  const stage = request.stages[request.tier - 1]
  const team = await loadTeam(transactionRunner(tx), request.company_id)
  const requester = team.find(({ member_id: id }) => id === request.requested_by)
  const approvers = team.filter(
    (member) => member !== requester && stage.some((approver) => mayApprove(approver, member))
  )
  for (const { member_id } of approvers) {
    await notify(tx, {
      type: "approval.requested",
      key: `${request.id}:${request.tier}:${member_id}`,
      to: { member_id },
      data: {
        approval_id: request.id,
        requester: requester?.name ?? "",
        total: request.total,
        currency_code: request.currency_code,
      },
    })
  }
}
