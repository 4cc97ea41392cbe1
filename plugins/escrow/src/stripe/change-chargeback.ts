import { recordAudit, sql, type By, type TransactionContext } from "@wholesale/core"
import { notify } from "@wholesale/notifications"
import type { Posting } from "../domain/ledger/posting"
import { chargebackBeyond, chargebackTaken, chargebackWon } from "../domain/stripe/postings"
import { isOver } from "../domain/stripe/chargeback"
import type { ChargebackState } from "../domain/stripe/states"
import { lockCredit } from "../holds/credit"
import { settleIn } from "../holds/settle-hold"
import { post } from "../ledger/post"

/** A chargeback as its row says while its payment request is locked. Minor units. */
export type ChargebackRow = {
  id: string
  request_id: string
  buyer_id: string
  state: ChargebackState
  currency_code: string
  amount: bigint
  beyond: bigint
}

/** What the operator hears of a chargeback. */
export type ChargebackNews = {
  chargeback_id: string
  state: ChargebackState
  currency_code: string
  /** Minor units as text, since JSON has no bigint. */
  amount: string
}

/** A chargeback by the provider's id; its payment request is locked by the caller. */
export const lockChargeback = async (
  tx: TransactionContext,
  externalId: string
): Promise<ChargebackRow | undefined> => {
  const [row] = await sql<
    Omit<ChargebackRow, "amount" | "beyond"> & { amount: string; beyond: string }
  >(
    tx,
    `select id, request_id, buyer_id, state, currency_code, amount, beyond from chargeback
     where external_id = ? for update`,
    [externalId]
  )
  return row && { ...row, amount: BigInt(row.amount), beyond: BigInt(row.beyond) }
}

type Change = { by: By; now: Date }

/** Writes the next state of a chargeback with everything that it means for the money. */
export const changeChargeback = async (
  tx: TransactionContext,
  chargeback: ChargebackRow,
  to: ChargebackState,
  { by, now }: Change
): Promise<void> => {
  await sql(tx, "update chargeback set state = ?, closed_at = ?, updated_at = ? where id = ?", [
    to,
    isOver(to) ? now : null,
    now,
    chargeback.id,
  ])
  const current = to === "lost" ? await fitShares(tx, chargeback, now) : chargeback
  for (const posting of await postingsOf(tx, current, to)) {
    await post(tx, posting, { by, now })
  }
  for (const orderId of await ordersOf(tx, chargeback.id)) {
    await settleIn(tx, orderId, { by, now })
  }
  await recordAudit(tx, {
    by,
    action: `chargeback.${to}`,
    subject_type: "chargeback",
    subject_id: chargeback.id,
    before: { state: chargeback.state },
    after: { state: to },
  })
  await tellOperator(tx, chargeback, to)
}

/** What went back to the buyer in the meantime can't go there again: it is beyond the orders. */
const fitShares = async (
  tx: TransactionContext,
  chargeback: ChargebackRow,
  now: Date
): Promise<ChargebackRow> => {
  const [{ covered }] = await sql<{ covered: string }>(
    tx,
    `with fitting as (
       update chargeback_share s set amount = least(s.amount, h.funded - h.refunded), updated_at = ?
       from payment_hold h where h.seller_order_id = s.seller_order_id and s.chargeback_id = ?
       returning s.amount)
     select coalesce(sum(amount), 0)::text as covered from fitting`,
    [now, chargeback.id]
  )
  const beyond = chargeback.amount - BigInt(covered)
  await sql(tx, "update chargeback set beyond = ? where id = ?", [String(beyond), chargeback.id])
  return { ...chargeback, beyond }
}

const postingsOf = async (
  tx: TransactionContext,
  chargeback: ChargebackRow,
  to: ChargebackState
): Promise<Posting[]> => {
  const { id, request_id, buyer_id, currency_code, beyond } = chargeback
  const about = { business_ref: request_id }
  if (to === "open") {
    const legs = chargebackTaken(chargeback)
    return [{ ...about, key: `chargeback:${id}`, event: "chargeback.taken", legs }]
  }
  if (to === "won") {
    const legs = chargebackWon(chargeback)
    return [{ ...about, key: `chargeback-won:${id}`, event: "chargeback.won", legs }]
  }
  if (to === "lost" && beyond > 0n) {
    const credit = await lockCredit(tx, buyer_id, currency_code)
    const legs = chargebackBeyond(buyer_id, { amount: beyond, currency_code }, credit)
    return [{ ...about, key: `chargeback-beyond:${id}`, event: "chargeback.beyond", legs }]
  }
  return []
}

const ordersOf = async (tx: TransactionContext, id: string): Promise<string[]> => {
  const rows = await sql<{ seller_order_id: string }>(
    tx,
    "select seller_order_id from chargeback_share where chargeback_id = ? order by seller_order_id",
    [id]
  )
  return rows.map(({ seller_order_id }) => seller_order_id)
}

const tellOperator = async (
  tx: TransactionContext,
  { id, currency_code, amount }: ChargebackRow,
  state: ChargebackState
) => {
  const data: ChargebackNews = { chargeback_id: id, state, currency_code, amount: String(amount) }
  const to = { operators: "operator.finance" } as const
  await notify(tx, { type: "chargeback.changed", key: `${id}:${state}`, to, data })
}
