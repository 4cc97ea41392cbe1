import { generateEntityId } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  clock,
  notFound,
  recordAudit,
  refuse,
  sql,
  transactionRunner,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import { creditAskedBack } from "../domain/hold/postings"
import { accountKey } from "../domain/ledger/chart"
import { post } from "../ledger/post"
import { creditIn } from "../queries/credit"
import { settleRequest } from "./fund-request"
import { paymentHolds } from "./payment-holds"
import { lockRequest, type RequestRow } from "./requests"

/**
 * A buyer's credit: what lies on its account and is for none of its open payments, because too much
 * came in, an order became smaller, or a refund could not be paid. The account stays locked until the
 * transaction ends, so that nobody counts on the same money meanwhile.
 * @returns minor units
 */
export const lockCredit = async (
  tx: TransactionContext,
  buyerId: string,
  currency: string
): Promise<bigint> => {
  await sql(tx, "select 1 from ledger_account where key = ? for no key update", [
    accountKey("unapplied_cash", buyerId, currency),
  ])
  // A statement of its own: what another transaction has put towards a payment is only seen by what
  // begins after the lock.
  return BigInt(await creditIn(transactionRunner(tx), buyerId, currency))
}

const noCredit = (currency: string) =>
  refuse("NO_CREDIT", `There is no credit in ${currency.toUpperCase()} that could be used`)

/**
 * Puts a buyer's credit towards a payment of it: as much as there is and is still open. The money lies
 * on the buyer's account already, so nothing is posted until the payment is complete.
 * @throws NOT_FOUND, also for other buyers' payments; TRANSITION_NOT_ALLOWED for one that is not
 *   awaited any more; NO_CREDIT
 */
export const useCredit = async (
  container: MedusaContainer,
  requestId: string,
  buyerId: string,
  by: By
): Promise<void> =>
  await paymentHolds(container).inTransaction(async (tx) => {
    const request = await lockRequest(tx, { id: requestId })
    if (request.buyer_id !== buyerId) {
      throw notFound("Payment", requestId)
    }
    if (request.state !== "awaiting") {
      throw refuse("TRANSITION_NOT_ALLOWED", `This payment is ${request.state} already`, {
        from: request.state,
      })
    }
    const credit = await lockCredit(tx, buyerId, request.currency_code)
    const open = request.amount - request.received
    const amount = credit < open ? credit : open
    if (amount === 0n) {
      throw noCredit(request.currency_code)
    }
    await putTowards(tx, request, amount, by)
  })

const putTowards = async (tx: TransactionContext, request: RequestRow, amount: bigint, by: By) => {
  const now = clock.now()
  const { id, buyer_id, currency_code } = request
  const use = generateEntityId(undefined, "cuse")
  await sql(
    tx,
    `insert into credit_use (id, request_id, buyer_id, currency_code, amount, used_by, used_at,
       created_at, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [use, id, buyer_id, currency_code, String(amount), by.actor_id, now, now, now]
  )
  await recordAudit(tx, {
    by,
    action: "credit.used",
    subject_type: "payment_request",
    subject_id: id,
    after: { credit_use_id: use, amount: String(amount), currency_code },
  })
  await settleRequest(tx, { ...request, received: request.received + amount }, by, now)
}

type Asked = { buyer_id: string; currency_code: string }

/**
 * Asks for a buyer's whole credit in a currency to be paid back, by bank and to where it came from. It
 * is a refund from then on; one that fails is credit again.
 * @returns the id of the refund
 * @throws NO_CREDIT
 */
export const askCreditBack = async (
  container: MedusaContainer,
  { buyer_id, currency_code }: Asked,
  by: By
): Promise<string> =>
  await paymentHolds(container).inTransaction(async (tx) => {
    const amount = await lockCredit(tx, buyer_id, currency_code)
    if (amount === 0n) {
      throw noCredit(currency_code)
    }
    const id = generateEntityId(undefined, "rfd")
    const now = clock.now()
    await post(
      tx,
      {
        key: `credit-back:${id}`,
        event: "credit.asked_back",
        business_ref: buyer_id,
        legs: creditAskedBack(buyer_id, { amount, currency_code }),
      },
      { by, now }
    )
    await sql(
      tx,
      `insert into refund_due (id, buyer_id, reason, currency_code, amount, funding_key, asked_by,
         created_at, updated_at) values (?, ?, 'credit', ?, ?, 'bank_transfer', ?, ?, ?)`,
      [id, buyer_id, currency_code, String(amount), by.actor_id, now, now]
    )
    await recordAudit(tx, {
      by,
      action: "credit.asked_back",
      subject_type: "refund",
      subject_id: id,
      after: { buyer_id, amount: String(amount), currency_code },
    })
    return id
  })
