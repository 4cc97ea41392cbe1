import { generateEntityId } from "@medusajs/framework/utils"
import type { PriceBreak } from "@wholesale/pricing"
import { notFound, sql, type TransactionContext } from "@wholesale/core"
import type { Member, Stage } from "../domain/approval/stages"
import type { ApprovalState, ApprovalDto } from "../http/approvals"
import type { CheckoutInput } from "../http/checkout"

/** A line of a request as it was approved; `price` says where the unit price came from. */
export type FrozenLine = ApprovalDto["lines"][number] & {
  variant_id: string
  price: Pick<PriceBreak, "source" | "target" | "price_id">
}

export type ApprovalRow = {
  id: string
  company_id: string
  cart_id: string
  requested_by: string
  customer_id: string
  state: ApprovalState
  tier: number
  stages: Stage[]
  lines: FrozenLine[]
  checkout: CheckoutInput
  po_number: string | null
  currency_code: string
  total: string
  expires_at: Date
}

const COLUMNS = `id, company_id, cart_id, requested_by, customer_id, state, tier, stages, lines,
  checkout, po_number, currency_code, total, expires_at`

/** A request with its row locked until the transaction ends. @throws NOT_FOUND */
export const lockRequest = async (
  tx: TransactionContext,
  id: string,
  companyId: string
): Promise<ApprovalRow> => {
  const [row] = await sql<ApprovalRow>(
    tx,
    `select ${COLUMNS} from approval_request
     where id = ? and company_id = ? and deleted_at is null for update`,
    [id, companyId]
  )
  if (!row) {
    throw notFound("Approval", id)
  }
  return row
}

/** Who approved a step so far, with the role that they had then. */
export const approvedBy = async (
  tx: TransactionContext,
  requestId: string,
  tier: number
): Promise<Member[]> =>
  await sql<Member>(
    tx,
    `select member_id, role_id from approval_decision
     where request_id = ? and tier = ? and verdict = 'approve' order by at, id`,
    [requestId, tier]
  )

export type NewDecision = {
  request_id: string
  tier: number
  member: Member
  verdict: "approve" | "reject"
  note: string | null
  at: Date
}

export const insertDecision = async (tx: TransactionContext, decision: NewDecision) => {
  const { request_id, tier, member, verdict, note, at } = decision
  await sql(
    tx,
    `insert into approval_decision (id, request_id, tier, member_id, role_id, verdict, note, at)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      generateEntityId(undefined, "adec"),
      request_id,
      tier,
      member.member_id,
      member.role_id,
      verdict,
      note,
      at,
    ]
  )
}

/** Opens a cart again whose request has ended without an order. */
export const reopenCart = async (tx: TransactionContext, cartId: string, now: Date) => {
  await sql(
    tx,
    `update company_cart set status = 'open', updated_at = ?
     where cart_id = ? and status = 'pending_approval'`,
    [now, cartId]
  )
}
