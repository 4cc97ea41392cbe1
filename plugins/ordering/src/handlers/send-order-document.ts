import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { renderPdf } from "../documents/render-pdf"
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
  const content = await orderDocument(container, ids, scope)
  return sendFile(res, {
    name: `${content.number}.pdf`,
    type: "application/pdf",
    content: await renderPdf(content),
  })
}
