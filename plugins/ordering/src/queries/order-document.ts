import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound, runQuery } from "@wholesale/core"
import type { DocumentContent } from "../documents/content"
import { inScope, type OrderScope } from "./order-scope"

/**
 * What is printed on a document of an order.
 * @throws NOT_FOUND, also for a document of another order or of an order out of the scope
 */
export const orderDocument = async (
  container: MedusaContainer,
  { order_id: orderId, document_id: documentId }: { order_id: string; document_id: string },
  scope: OrderScope
): Promise<DocumentContent> => {
  const where = inScope(scope).add("o.id = ?", orderId).add("d.id = ?", documentId)
  const [row] = await runQuery<{ content: DocumentContent }>(
    container,
    `select d.content from order_document d join seller_order o on o.id = d.seller_order_id
     where ${where.sql}`,
    where.parameters
  )
  if (!row) {
    throw notFound("Document", documentId)
  }
  return row.content
}
