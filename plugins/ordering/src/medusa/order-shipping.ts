import type { TransactionContext } from "@wholesale/core"
import type { QuotedPart, QuotedShipping } from "../domain/quote/types"
import { insertRows } from "./insert-rows"
import { decimalOf, stamp, taxLineOf, type NewOrder, type OrderFrame } from "./order-rows"
import { rowId } from "./row-ids"

const times = { created_at: "timestamptz", updated_at: "timestamptz" } as const

const METHOD = {
  id: "text",
  name: "text",
  amount: "numeric",
  raw_amount: "jsonb",
  is_tax_inclusive: "boolean",
  is_custom_amount: "boolean",
  shipping_option_id: "text",
  data: "jsonb",
  ...times,
} as const

const TAX_LINE = {
  id: "text",
  shipping_method_id: "text",
  description: "text",
  tax_rate_id: "text",
  code: "text",
  rate: "numeric",
  raw_rate: "jsonb",
  provider_id: "text",
  ...times,
} as const

const LINK = {
  id: "text",
  order_id: "text",
  version: "integer",
  shipping_method_id: "text",
  ...times,
} as const

/** Writes how each order is shipped, with the tax on it. */
export const insertOrderShipping = async (
  tx: TransactionContext,
  frame: OrderFrame,
  orders: readonly NewOrder[]
): Promise<void> => {
  const rows = orders.flatMap(({ id, part }) =>
    part.shipping ? [rowsOf(frame, id, part, part.shipping)] : []
  )
  await insertRows(
    tx,
    "order_shipping_method",
    METHOD,
    rows.map(({ method }) => method)
  )
  await insertRows(
    tx,
    "order_shipping",
    LINK,
    rows.map(({ link }) => link)
  )
  await insertRows(
    tx,
    "order_shipping_method_tax_line",
    TAX_LINE,
    rows.map(({ taxLine }) => taxLine)
  )
}

/** The three rows of one order's shipping. */
const rowsOf = (frame: OrderFrame, orderId: string, part: QuotedPart, shipping: QuotedShipping) => {
  const id = rowId("ordsm")
  const { amount, raw } = decimalOf(shipping.amount, frame.currency_code)
  return {
    method: {
      id,
      name: shipping.name,
      amount,
      raw_amount: raw,
      is_tax_inclusive: false,
      is_custom_amount: false,
      shipping_option_id: shipping.id,
      data: {},
      ...stamp(frame),
    },
    link: {
      id: rowId("ordspmv"),
      order_id: orderId,
      version: 1,
      shipping_method_id: id,
      ...stamp(frame),
    },
    taxLine: {
      id: rowId("ordsmtxl"),
      shipping_method_id: id,
      ...taxLineOf(part.shipping_rate),
      ...stamp(frame),
    },
  }
}
