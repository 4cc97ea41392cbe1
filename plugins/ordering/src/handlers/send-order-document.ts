import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { eInvoiceOf } from "../documents/e-invoice"
import { renderPdf } from "../documents/render-pdf"
import { writeUbl } from "../domain/e-invoice/ubl"
import { orderDocument } from "../queries/order-document"
import type { OrderScope } from "../queries/order-scope"
import { sendFile } from "./send-file"

/** Sends a document of an order as PDF. @throws NOT_FOUND */
export const sendOrderDocument = async (
  container: MedusaContainer,
  res: MedusaResponse,
  params: Record<string, string>,
  scope: OrderScope
): Promise<undefined> => {
  const ids = { order_id: params.id, document_id: params.document_id }
  const { content } = await orderDocument(container, ids, scope)
  return sendFile(res, {
    name: `${content.number}.pdf`,
    type: "application/pdf",
    content: await renderPdf(content),
  })
}

/**
 * Sends an invoice or credit note of an order as UBL.
 * @throws NOT_FOUND; INVALID_INPUT for another document, or one that breaks rules of EN 16931
 */
export const sendOrderInvoice = async (
  container: MedusaContainer,
  res: MedusaResponse,
  params: Record<string, string>,
  scope: OrderScope
): Promise<undefined> => {
  const ids = { order_id: params.id, document_id: params.document_id }
  const { content, invoiced_on } = await orderDocument(container, ids, scope)
  return sendFile(res, {
    name: `${content.number}.xml`,
    type: "application/xml",
    content: Buffer.from(writeUbl(eInvoiceOf(content, invoiced_on))),
  })
}
