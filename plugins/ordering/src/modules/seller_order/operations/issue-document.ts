import { generateEntityId } from "@medusajs/framework/utils"
import { dayOf, sql, type TransactionContext } from "@wholesale/core"
import type { DocumentContent, DocumentKind } from "../../../documents/content"
import { documentNumber } from "../../../domain/seller-order/document-number"
import type { OrderRow } from "./lock-order"
import type { OrderFacts } from "./order-facts"

export type NewDocument = {
  order: OrderRow
  facts: OrderFacts
  kind: DocumentKind
  now: Date
  ship_to: DocumentContent["ship_to"]
  shipment_id?: string | null
  return_id?: string | null
} & Pick<DocumentContent, "lines" | "amounts" | "refers_to" | "shipment" | "expected_ship_on">

/**
 * Issues a document with the issuer's next number. The sequence's row stays locked until the
 * caller's transaction ends: a transaction that fails gives its number back, so there are no gaps.
 * @returns the document's id and number
 */
export const issueDocument = async (
  tx: TransactionContext,
  document: NewDocument
): Promise<{ id: string; number: string }> => {
  const { order, facts, kind, now } = document
  const sequence = await nextNumber(tx, facts.seller.id, kind)
  const number = documentNumber(kind, sequence)
  const content: DocumentContent = {
    kind,
    number,
    issued_on: dayOf(now),
    locale: facts.locale,
    currency_code: order.currency_code,
    issuer: facts.seller,
    recipient: facts.buyer,
    ship_to: document.ship_to,
    order: {
      display_id: order.display_id,
      po_number: order.po_number,
      placed_on: dayOf(new Date(order.placed_at)),
    },
    refers_to: document.refers_to,
    shipment: document.shipment,
    expected_ship_on: document.expected_ship_on,
    lines: document.lines,
    amounts: document.amounts,
    tax_reason: order.tax_reason,
  }
  return { id: await insert(tx, document, content, sequence), number }
}

const nextNumber = async (tx: TransactionContext, issuer: string, kind: DocumentKind) => {
  const [{ last }] = await sql<{ last: number }>(
    tx,
    `insert into document_sequence (id, issuer_id, kind, last) values (?, ?, ?, 1)
     on conflict (id) do update set last = document_sequence.last + 1
     returning last`,
    [`${issuer}:${kind}`, issuer, kind]
  )
  return last
}

const insert = async (
  tx: TransactionContext,
  { order, facts, kind, now, shipment_id: shipment, return_id: returned }: NewDocument,
  content: DocumentContent,
  sequence: number
) => {
  const id = generateEntityId(undefined, "odoc")
  await sql(
    tx,
    `insert into order_document (id, seller_order_id, shipment_id, return_id, issuer_id, kind,
       sequence, number, locale, currency_code, total, content, issued_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)`,
    [
      id,
      order.id,
      shipment ?? null,
      returned ?? null,
      facts.seller.id,
      kind,
      sequence,
      content.number,
      facts.locale,
      order.currency_code,
      content.amounts?.total ?? "0",
      JSON.stringify(content),
      now,
    ]
  )
  return id
}
