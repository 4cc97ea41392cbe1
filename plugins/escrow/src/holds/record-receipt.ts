import { generateEntityId } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  clock,
  faultPoint,
  recordAudit,
  refuse,
  sql,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import { cashReceived, type CashAccount } from "../domain/hold/postings"
import type { RECEIPT_SOURCES } from "../http/hold-values"
import { post } from "../ledger/post"
import { settleRequest } from "./fund-request"
import { paymentHolds } from "./payment-holds"
import { lockRequest, type RequestRow } from "./requests"

/** Money that was seen to come in for a payment request. */
export type Receipt = {
  request_id: string
  source: (typeof RECEIPT_SOURCES)[number]
  /** The bank's id of the booking; recording it again changes nothing. */
  external_id: string
  /** Minor units. */
  amount: bigint
  currency_code: string
  received_on: string
  note: string | null
  /** Where it lies, or is in the books already: `suspense` for what a statement brought before. */
  from?: CashAccount
}

/**
 * Records money that came in. With it, or together with what came before, the request may be paid;
 * what is too much stays on the buyer's account, also when there is nothing to pay for any more.
 * @throws NOT_FOUND, INVALID_INPUT for another currency, CONFLICT when the booking was recorded for
 *   something else
 */
export const recordReceipt = async (
  container: MedusaContainer,
  receipt: Receipt,
  by: By
): Promise<void> => {
  await paymentHolds(container).inTransaction(async (tx) => {
    await receive(tx, receipt, by, clock.now())
    faultPoint("receipt.before-commit")
  })
  faultPoint("receipt.recorded")
}

/** The same in the caller's transaction. @throws as `recordReceipt` */
export const receive = async (
  tx: TransactionContext,
  receipt: Receipt,
  by: By,
  now: Date
): Promise<void> => {
  const request = await lockRequest(tx, { id: receipt.request_id })
  if (receipt.currency_code !== request.currency_code) {
    throw refuse(
      "INVALID_INPUT",
      `This payment is in ${request.currency_code.toUpperCase()}, not in ${receipt.currency_code.toUpperCase()}`
    )
  }
  if (!(await insertReceipt(tx, request, receipt, by, now))) {
    return
  }
  await post(
    tx,
    {
      key: `receipt:${receipt.external_id}`,
      event: "cash.received",
      business_ref: request.id,
      external_ref: receipt.external_id,
      legs: cashReceived(receipt.from ?? "bank", request.buyer_id, receipt),
    },
    { by, now }
  )
  await recordAudit(tx, {
    by,
    action: "payment.received",
    subject_type: "payment_request",
    subject_id: request.id,
    after: { ...receipt, amount: String(receipt.amount) },
  })
  await settleRequest(tx, { ...request, received: request.received + receipt.amount }, by, now)
}

/** @returns false when the very same was recorded before */
const insertReceipt = async (
  tx: TransactionContext,
  request: RequestRow,
  receipt: Receipt,
  by: By,
  now: Date
): Promise<boolean> => {
  const inserted = await sql<{ id: string }>(
    tx,
    `insert into cash_receipt (id, request_id, buyer_id, source, external_id, currency_code, amount,
       received_on, note, recorded_by, recorded_at, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id`,
    [
      generateEntityId(undefined, "rcpt"),
      request.id,
      request.buyer_id,
      receipt.source,
      receipt.external_id,
      receipt.currency_code,
      String(receipt.amount),
      receipt.received_on,
      receipt.note,
      by.actor_id,
      now,
      now,
      now,
    ]
  )
  return inserted.length > 0 || (await assertSame(tx, request, receipt))
}

/** Repeating what was recorded is fine. @returns false: nothing is new @throws CONFLICT otherwise */
const assertSame = async (
  tx: TransactionContext,
  request: RequestRow,
  receipt: Receipt
): Promise<false> => {
  const [same] = await sql<{ id: string }>(
    tx,
    `select id from cash_receipt where external_id = ? and request_id = ? and amount = ?
       and currency_code = ?`,
    [receipt.external_id, request.id, String(receipt.amount), receipt.currency_code]
  )
  if (!same) {
    throw refuse("CONFLICT", `The booking ${receipt.external_id} was recorded for something else`)
  }
  return false
}
