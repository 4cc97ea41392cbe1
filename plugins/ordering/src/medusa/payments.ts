import { toDecimal, type TransactionContext } from "@wholesale/core"
import { insertRows } from "./insert-rows"
import { rawValue, rowId } from "./row-ids"

/** An order's payment, authorised and not captured. */
export type NewPayment = {
  order_id: string
  collection_id: string
  session_id: string
  currency_code: string
  /** Minor units. */
  amount: bigint
  provider_id: string
  data: Record<string, unknown>
}

/** The ids that an order's payment will have. */
export const paymentIds = () => ({
  collection_id: rowId("pay_col"),
  session_id: rowId("payses"),
})

const times = { created_at: "timestamptz", updated_at: "timestamptz" } as const
const money = { amount: "numeric", raw_amount: "jsonb", currency_code: "text" } as const

const COLLECTION = {
  id: "text",
  ...money,
  status: "text",
  authorized_amount: "numeric",
  raw_authorized_amount: "jsonb",
  captured_amount: "numeric",
  raw_captured_amount: "jsonb",
  refunded_amount: "numeric",
  raw_refunded_amount: "jsonb",
  ...times,
} as const

const SESSION = {
  id: "text",
  ...money,
  provider_id: "text",
  data: "jsonb",
  context: "jsonb",
  status: "text",
  authorized_at: "timestamptz",
  payment_collection_id: "text",
  ...times,
} as const

const PAYMENT = {
  id: "text",
  ...money,
  provider_id: "text",
  data: "jsonb",
  payment_collection_id: "text",
  payment_session_id: "text",
  ...times,
} as const

const LINK = { id: "text", order_id: "text", payment_collection_id: "text", ...times } as const

/**
 * Writes one payment collection per order with one authorised session and payment, as Medusa's
 * payment module leaves them after `authorizePaymentSession`, so that capture and refund work on
 * them natively.
 */
export const insertPayments = async (
  tx: TransactionContext,
  payments: readonly NewPayment[],
  now: Date
): Promise<void> => {
  const rows = payments.map((payment) => rowsOf(payment, now))
  await insertRows(
    tx,
    "payment_collection",
    COLLECTION,
    rows.map(({ collection }) => collection)
  )
  await insertRows(
    tx,
    "payment_session",
    SESSION,
    rows.map(({ session }) => session)
  )
  await insertRows(
    tx,
    "payment",
    PAYMENT,
    rows.map(({ payment }) => payment)
  )
  await insertRows(
    tx,
    "order_payment_collection",
    LINK,
    rows.map(({ link }) => link)
  )
}

const NOTHING_MOVED = {
  captured_amount: "0",
  raw_captured_amount: rawValue("0"),
  refunded_amount: "0",
  raw_refunded_amount: rawValue("0"),
}

/** The four rows of one order's payment. */
const rowsOf = (order: NewPayment, now: Date) => {
  const shared = { ...moneyOf(order), created_at: now, updated_at: now }
  const { collection_id, session_id, provider_id, data } = order
  return {
    collection: {
      ...shared,
      ...NOTHING_MOVED,
      id: collection_id,
      status: "authorized",
      authorized_amount: shared.amount,
      raw_authorized_amount: shared.raw_amount,
    },
    session: {
      ...shared,
      id: session_id,
      provider_id,
      data,
      context: {},
      status: "authorized",
      authorized_at: now,
      payment_collection_id: collection_id,
    },
    payment: {
      ...shared,
      id: rowId("pay"),
      provider_id,
      data,
      payment_collection_id: collection_id,
      payment_session_id: session_id,
    },
    link: {
      id: rowId("ordpay"),
      order_id: order.order_id,
      payment_collection_id: collection_id,
      created_at: now,
      updated_at: now,
    },
  }
}

const moneyOf = ({ amount, currency_code }: NewPayment) => {
  const decimal = plain(toDecimal(amount, currency_code))
  return { amount: decimal, raw_amount: rawValue(decimal), currency_code }
}

/** A decimal without zeros at its end, as Medusa writes it: "12.30" -> "12.3". */
export const plain = (decimal: string) =>
  decimal.includes(".") ? decimal.replace(/\.?0+$/, "") : decimal
