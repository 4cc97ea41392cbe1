import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound, runQuery } from "@wholesale/core"
import type { DocumentContent } from "../documents/content"
import { inScope, type OrderScope } from "./order-scope"

/** What is printed on a document, and when the invoice was issued that it corrects, if it does. */
export type IssuedDocument = { content: DocumentContent; invoiced_on: string | null }

/**
 * A document of an order.
 * @throws NOT_FOUND, also for a document of another order or of an order out of the scope
 */
export const orderDocument = async (
  container: MedusaContainer,
  { order_id: orderId, document_id: documentId }: { order_id: string; document_id: string },
  scope: OrderScope
): Promise<IssuedDocument> => {
  const where = inScope(scope).add("o.id = ?", orderId).add("d.id = ?", documentId)
  const [row] = await runQuery<IssuedDocument>(
    container,
    `select d.content, i.content->>'issued_on' as invoiced_on
     from order_document d join seller_order o on o.id = d.seller_order_id
     left join order_document i on i.seller_order_id = o.id and i.kind = 'invoice'
       and i.number = d.content->>'refers_to'
     where ${where.sql}`,
    where.parameters
  )
  if (!row) {
    throw notFound("Document", documentId)
  }
  return row
}
