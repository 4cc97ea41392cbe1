import {
  assertTransition,
  notFound,
  recordAudit,
  sql,
  type By,
  type TransactionContext,
} from "@wholesale/core"
import { BATCH_MACHINE, type BatchState, type PayoutState } from "../domain/payout/states"

/** A batch as its row says while it is locked. */
export type BatchRow = {
  id: string
  state: BatchState
  currency_code: string
  created_by: string
  approved_at: Date | null
  file: string | null
}

/** A payout as its row says while its batch is locked. */
export type PayoutRow = {
  id: string
  batch_id: string
  seller_id: string
  currency_code: string
  state: PayoutState
  netted: bigint
  reserved: bigint
  amount: bigint
  /** The seller's account with the payment provider; null for one that is paid by bank. */
  destination: string | null
}

/** Locks a batch; whoever changes one of its payouts does so first. @throws NOT_FOUND */
export const lockBatch = async (tx: TransactionContext, id: string): Promise<BatchRow> => {
  const [row] = await sql<BatchRow>(
    tx,
    `select id, state, currency_code, created_by, approved_at, file from payout_batch
     where id = ? and deleted_at is null for update`,
    [id]
  )
  if (!row) {
    throw notFound("Payout batch", id)
  }
  return row
}

/** The payouts of a locked batch. */
export const payoutsOf = async (tx: TransactionContext, batchId: string): Promise<PayoutRow[]> => {
  const rows = await sql<
    Omit<PayoutRow, "netted" | "reserved" | "amount"> &
      Record<"netted" | "reserved" | "amount", string>
  >(
    tx,
    `select id, batch_id, seller_id, currency_code, state, netted, reserved, amount, destination
     from payout where batch_id = ? and deleted_at is null order by id`,
    [batchId]
  )
  return rows.map((row) => ({
    ...row,
    netted: BigInt(row.netted),
    reserved: BigInt(row.reserved),
    amount: BigInt(row.amount),
  }))
}

/** Who changes a batch, and what is written beside the state. */
export type BatchChange = { by: By; now: Date; after?: object }

const MOMENT: Readonly<Record<Exclude<BatchState, "proposed">, string>> = {
  approved: "approved_at",
  exported: "exported_at",
  closed: "closed_at",
  cancelled: "cancelled_at",
}

/** Changes the state of a locked batch, with its moment. @throws TRANSITION_NOT_ALLOWED */
export const changeBatch = async (
  tx: TransactionContext,
  batch: BatchRow,
  to: Exclude<BatchState, "proposed">,
  { by, now, after }: BatchChange
): Promise<BatchRow> => {
  assertTransition(BATCH_MACHINE, batch.state, to, "This batch")
  await sql(
    tx,
    `update payout_batch set state = ?, ${MOMENT[to]} = ?, updated_at = ? where id = ?`,
    [to, now, now, batch.id]
  )
  await recordAudit(tx, {
    by,
    action: `payout_batch.${to}`,
    subject_type: "payout_batch",
    subject_id: batch.id,
    before: { state: batch.state },
    after: { state: to, ...after },
  })
  return { ...batch, state: to }
}

/** Closes a locked batch when none of its transfers is open any more. */
export const closeWhenSettled = async (
  tx: TransactionContext,
  batch: BatchRow,
  change: BatchChange
): Promise<void> => {
  const payouts = await payoutsOf(tx, batch.id)
  const isOpen = ({ state }: PayoutRow) => state === "approved" || state === "sent"
  if (batch.state !== "closed" && !payouts.some(isOpen)) {
    await changeBatch(tx, batch, "closed", change)
  }
}
