import { notFound, sql, type RunSql, type TransactionContext } from "@wholesale/core"
import type { HoldState } from "../../../domain/hold/states"

/** A hold as its row says while it is locked. */
export type HoldRow = {
  id: string
  seller_order_id: string
  request_id: string
  seller_id: string
  buyer_id: string
  state: HoldState
  currency_code: string
  amount: bigint
  funded: bigint
  released: bigint
  refunded: bigint
  taken_back: bigint
  frozen: bigint
  fee: bigint
  fee_tax: bigint
  fee_charged: bigint
  fee_tax_charged: bigint
  inspection_days: number
  unconfirmed_days: number
  /** Causes of the refunds that happened. */
  refunded_for: ReadonlySet<string>
  funding_key: string
}

type Stored = { [Key in keyof HoldRow]: HoldRow[Key] extends bigint ? string : HoldRow[Key] }

type Row = Omit<Stored, "refunded_for"> & { causes: string[] }

const SELECT = `select h.id, h.seller_order_id, h.request_id, h.seller_id, h.buyer_id, h.state,
    h.currency_code, h.amount, h.funded, h.released, h.refunded, h.taken_back, h.frozen,
    h.fee, h.fee_tax, h.fee_charged, h.fee_tax_charged, h.inspection_days, h.unconfirmed_days,
    (select funding_key from payment_request r where r.id = h.request_id) as funding_key,
    coalesce((select jsonb_agg(m.cause) from hold_movement m
      where m.hold_id = h.id and m.kind = 'refunded'), '[]'::jsonb) as causes
  from payment_hold h where h.seller_order_id = ? and h.deleted_at is null`

/** Locks the hold of a seller order. @throws NOT_FOUND */
export const lockHold = async (tx: TransactionContext, sellerOrderId: string): Promise<HoldRow> => {
  const [row] = await sql<Row>(tx, `${SELECT} for update of h`, [sellerOrderId])
  if (!row) {
    throw notFound("Payment hold of order", sellerOrderId)
  }
  return holdOf(row)
}

/** The hold of a seller order as it is just now; undefined for an order without one. */
export const findHold = async (
  run: RunSql,
  sellerOrderId: string
): Promise<HoldRow | undefined> => {
  const [row] = await run<Row>(SELECT, [sellerOrderId])
  return row && holdOf(row)
}

const holdOf = ({ causes, ...row }: Row): HoldRow => ({
  ...row,
  amount: BigInt(row.amount),
  funded: BigInt(row.funded),
  released: BigInt(row.released),
  refunded: BigInt(row.refunded),
  taken_back: BigInt(row.taken_back),
  frozen: BigInt(row.frozen),
  fee: BigInt(row.fee),
  fee_tax: BigInt(row.fee_tax),
  fee_charged: BigInt(row.fee_charged),
  fee_tax_charged: BigInt(row.fee_tax_charged),
  refunded_for: new Set(causes),
})
