import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { sendAttachment } from "@wholesale/companies/handlers/send-document"
import { renderLayout } from "@wholesale/ordering/documents/render-pdf"
import { writeUbl } from "@wholesale/ordering/domain/e-invoice/ubl"
import { commissionEInvoice } from "../invoices/e-invoice"
import { invoiceLayout } from "../invoices/invoice-layout"
import { commissionInvoiceContent, type InvoiceViewer } from "../queries/commission-invoices"

/** Sends an invoice or credit note for commission as PDF. @throws NOT_FOUND */
export const sendCommissionPdf = async (
  container: MedusaContainer,
  res: MedusaResponse,
  id: string,
  viewer: InvoiceViewer
): Promise<undefined> => {
  const content = await commissionInvoiceContent(container, id, viewer)
  const about = { file_name: `${content.number}.pdf`, mime_type: "application/pdf" }
  return sendAttachment(res, about, await renderLayout(invoiceLayout(content)))
}

/** Sends one as UBL. @throws NOT_FOUND; INVALID_INPUT when it breaks rules of EN 16931 */
export const sendCommissionXml = async (
  container: MedusaContainer,
  res: MedusaResponse,
  id: string,
  viewer: InvoiceViewer
): Promise<undefined> => {
  const content = await commissionInvoiceContent(container, id, viewer)
  const about = { file_name: `${content.number}.xml`, mime_type: "application/xml" }
  return sendAttachment(res, about, Buffer.from(writeUbl(commissionEInvoice(content))))
}
