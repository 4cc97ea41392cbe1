import { sql, type TransactionContext } from "@wholesale/core"
import type { DocumentContent, DocumentLine } from "../../../documents/content"
import { issueDocument } from "./issue-document"
import { linesOf, type LineRow, type OrderRow } from "./lock-order"
import type { OrderFacts } from "./order-facts"

type Issue = { order: OrderRow; facts: OrderFacts; now: Date }

/** A line as it is printed, for the quantity that its amounts are for. */
export const printed = (line: LineRow, quantity: number): DocumentLine => ({
  title: line.variant_title ? `${line.title} (${line.variant_title})` : line.title,
  sku: line.sku,
  quantity,
  unit_price: line.unit_price,
  subtotal: line.subtotal,
  discount: line.discount,
  tax: line.tax,
  tax_rate: line.tax_rate,
})

/** Where the order goes, as it was said at the checkout. */
export const shipToOf = async (tx: TransactionContext, { group_id: id }: OrderRow) => {
  const [row] = await sql<{ ship_to: DocumentContent["ship_to"] }>(
    tx,
    "select ship_to from order_group where id = ?",
    [id]
  )
  return row?.ship_to ?? null
}

/** The present amounts of an order, which are those of what was accepted. */
const amountsOf = async (tx: TransactionContext, { id }: OrderRow) => {
  const [row] = await sql<{
    goods: string
    discount: string
    shipping: string
    tax: string
    total: string
  }>(
    tx,
    `select goods_amount::text as goods, discount_amount::text as discount,
       shipping_amount::text as shipping, tax_amount::text as tax, total_amount::text as total
     from seller_order where id = ?`,
    [id]
  )
  return row
}

/**
 * Issues the pro-forma invoice of an accepted order, or its invoice once all of it has left; both
 * show what was accepted.
 */
export const issueInvoice = async (
  tx: TransactionContext,
  { order, facts, now, kind }: Issue & { kind: "pro_forma" | "invoice" }
) => {
  const lines = (await linesOf(tx, order.id)).filter((line) => line.accepted_quantity)
  return await issueDocument(tx, {
    order,
    facts,
    kind,
    now,
    ship_to: await shipToOf(tx, order),
    lines: lines.map((line) => printed(line, line.accepted_quantity ?? line.quantity)),
    amounts: await amountsOf(tx, order),
    refers_to: null,
    shipment: null,
    expected_ship_on: order.expected_ship_on,
  })
}

export type SlipOf = {
  id: string
  number: number
  carrier: string
  tracking_number: string | null
  parts: { line: LineRow; quantity: number }[]
}

/** Issues the packing slip of a shipment; it carries no prices. */
export const issuePackingSlip = async (
  tx: TransactionContext,
  { order, facts, now, shipment }: Issue & { shipment: SlipOf }
) =>
  await issueDocument(tx, {
    order,
    facts,
    kind: "packing_slip",
    now,
    shipment_id: shipment.id,
    ship_to: await shipToOf(tx, order),
    lines: shipment.parts.map(({ line, quantity }) => printed(line, quantity)),
    amounts: null,
    refers_to: null,
    shipment: {
      number: shipment.number,
      carrier: shipment.carrier,
      tracking_number: shipment.tracking_number,
    },
    expected_ship_on: null,
  })

/** The number of the order's invoice, which a credit note corrects; null where there is none yet. */
export const invoiceNumber = async (
  tx: TransactionContext,
  { id }: OrderRow
): Promise<string | null> => {
  const [invoice] = await sql<{ number: string }>(
    tx,
    "select number from order_document where seller_order_id = ? and kind = 'invoice' limit 1",
    [id]
  )
  return invoice?.number ?? null
}

export type CreditOf = {
  return_id: string
  lines: { line: LineRow; quantity: number; subtotal: bigint; discount: bigint; tax: bigint }[]
}

/** Issues the credit note of a return; it refers to the order's invoice. */
export const issueCreditNote = async (
  tx: TransactionContext,
  { order, facts, now, credit }: Issue & { credit: CreditOf }
) => {
  const sum = (key: "subtotal" | "discount" | "tax") =>
    credit.lines.reduce((total, line) => total + line[key], 0n)
  const [goods, discount, tax] = [sum("subtotal"), sum("discount"), sum("tax")]
  return await issueDocument(tx, {
    order,
    facts,
    kind: "credit_note",
    now,
    return_id: credit.return_id,
    ship_to: await shipToOf(tx, order),
    lines: credit.lines.map((part) => ({
      ...printed(part.line, part.quantity),
      subtotal: String(part.subtotal),
      discount: String(part.discount),
      tax: String(part.tax),
    })),
    amounts: {
      goods: String(goods),
      discount: String(discount),
      shipping: "0",
      tax: String(tax),
      total: String(goods - discount + tax),
    },
    refers_to: await invoiceNumber(tx, order),
    shipment: null,
    expected_ship_on: null,
  })
}
