import type { TransactionContext } from "@wholesale/core"
import type { DocumentLine } from "../../../documents/content"
import { WORDS } from "../../../documents/words"
import { issueDocument } from "./issue-document"
import { linesOf, type OrderRow } from "./lock-order"
import { invoiceNumber, printed, shipToOf } from "./order-documents"
import type { OrderFacts } from "./order-facts"

/** What is taken off a line, or off shipping: minor units without tax, and the tax in it. */
export type Reduction = { net: bigint; tax: bigint }

export type OrderReduction = {
  /** The order, locked. */
  order: OrderRow
  facts: OrderFacts
  now: Date
  lines: readonly (Reduction & { line_id: string; quantity: number })[]
  shipping: Reduction
}

/**
 * Issues a credit note that makes an order cheaper without goods coming back; it refers to the order's
 * invoice.
 * @returns the document's id and number
 */
export const creditOrder = async (
  tx: TransactionContext,
  { order, facts, now, lines, shipping }: OrderReduction
): Promise<{ id: string; number: string }> => {
  const credited = await reducedLines(tx, order, facts, lines)
  const sum = (key: keyof Reduction) => lines.reduce((total, line) => total + line[key], 0n)
  const [goods, tax] = [sum("net"), sum("tax") + shipping.tax]
  return await issueDocument(tx, {
    order,
    facts,
    kind: "credit_note",
    now,
    ship_to: await shipToOf(tx, order),
    lines: credited,
    amounts: {
      goods: String(goods),
      discount: "0",
      shipping: String(shipping.net),
      tax: String(tax),
      total: String(goods + shipping.net + tax),
    },
    refers_to: await invoiceNumber(tx, order),
    shipment: null,
    expected_ship_on: null,
  })
}

const reducedLines = async (
  tx: TransactionContext,
  order: OrderRow,
  { locale }: OrderFacts,
  lines: OrderReduction["lines"]
): Promise<DocumentLine[]> => {
  const rows = await linesOf(tx, order.id)
  return lines.flatMap(({ line_id, quantity, net, tax }) =>
    rows
      .filter(({ id }) => id === line_id)
      .map((row) => {
        const line = printed(row, 1)
        const amount = String(net)
        return {
          ...line,
          title: WORDS[locale].reduction(line.title, quantity),
          unit_price: amount,
          subtotal: amount,
          discount: "0",
          tax: String(tax),
        }
      })
  )
}
