import {
  clock,
  enqueue,
  refuse,
  sql,
  transactionRunner,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import { maySign, stageIsDone, type DecisionVerdict, type Member } from "../domain/approval/stages"
import { changeState } from "./change-state"
import {
  approvedBy,
  insertDecision,
  lockRequest,
  reopenCart,
  type ApprovalRow,
} from "./request-row"
import { loadTeam } from "./team"
import { tellApprovers } from "./tell-approvers"

/** The message that places an approved cart's order. */
export const PLACE_APPROVED_TOPIC = "ordering.place-approved"

export type Decide = {
  request_id: string
  company_id: string
  member_id: string
  verdict: "approve" | "reject"
  note: string | null
  by: By
}

const REFUSALS: Readonly<Record<Exclude<DecisionVerdict, "allowed">, () => Error>> = {
  not_an_approver: () =>
    refuse("PERMISSION_MISSING", "This step is decided by others; the rule names who may"),
  own_request: () =>
    refuse("OWN_APPROVAL", "You asked for this yourself: somebody else has to decide on it"),
  decided_already: () => refuse("APPROVAL_NOT_OPEN", "You have approved this step already"),
}

/**
 * One approver's decision on the present step. The last approval of the last step enqueues the order;
 * one rejection ends the request and opens the cart.
 * @throws NOT_FOUND, APPROVAL_NOT_OPEN, PERMISSION_MISSING, OWN_APPROVAL
 */
export const decideApproval = async (tx: TransactionContext, input: Decide): Promise<void> => {
  const now = clock.now()
  const request = await lockRequest(tx, input.request_id, input.company_id)
  if (request.state !== "pending" || request.expires_at <= now) {
    const state = request.state === "pending" ? "expired" : request.state
    throw refuse("APPROVAL_NOT_OPEN", `This request is ${state}; nothing is left to decide`, {
      state,
    })
  }
  const approved = await approvedBy(tx, request.id, request.tier)
  const member = await signatory(tx, request, approved, input.member_id)
  const { verdict: said, note, by } = input
  await insertDecision(tx, {
    request_id: request.id,
    tier: request.tier,
    member,
    verdict: said,
    note,
    at: now,
  })
  if (said === "reject") {
    await changeState(tx, { request, to: "rejected", by, now, reason: note })
    await reopenCart(tx, request.cart_id, now)
  } else if (stageIsDone(request.stages[request.tier - 1], [...approved, member])) {
    await finishStage(tx, request, by, now)
  }
}

/** The member who decides. @throws PERMISSION_MISSING, OWN_APPROVAL, APPROVAL_NOT_OPEN */
const signatory = async (
  tx: TransactionContext,
  request: ApprovalRow,
  approved_by: readonly Member[],
  memberId: string
): Promise<Member> => {
  const team = await loadTeam(transactionRunner(tx), request.company_id)
  const member = team.find(({ member_id: id }) => id === memberId)
  if (!member) {
    throw REFUSALS.not_an_approver()
  }
  const verdict = maySign({
    stage: request.stages[request.tier - 1],
    member,
    requested_by: request.requested_by,
    colleagues: team.filter(({ may_approve: may }) => may),
    approved_by,
  })
  if (verdict !== "allowed") {
    throw REFUSALS[verdict]()
  }
  return member
}

const finishStage = async (tx: TransactionContext, request: ApprovalRow, by: By, now: Date) => {
  if (request.tier < request.stages.length) {
    const next = { ...request, tier: request.tier + 1 }
    await sql(tx, "update approval_request set tier = ?, updated_at = ? where id = ?", [
      next.tier,
      now,
      request.id,
    ])
    await tellApprovers(tx, next)
    return
  }
  await changeState(tx, { request, to: "approved", by, now })
  await enqueue(tx, {
    topic: PLACE_APPROVED_TOPIC,
    key: request.id,
    payload: { request_id: request.id, company_id: request.company_id },
  })
}

/** Takes a request back. @throws NOT_FOUND (also for a colleague's), TRANSITION_NOT_ALLOWED */
export const withdrawApproval = async (
  tx: TransactionContext,
  input: Pick<Decide, "request_id" | "company_id" | "member_id" | "by">
): Promise<void> => {
  const now = clock.now()
  const request = await lockRequest(tx, input.request_id, input.company_id)
  if (request.requested_by !== input.member_id) {
    throw refuse("PERMISSION_MISSING", "Only who asked for an approval may take the request back")
  }
  await changeState(tx, { request, to: "withdrawn", by: input.by, now })
  await reopenCart(tx, request.cart_id, now)
}
