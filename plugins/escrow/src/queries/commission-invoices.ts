import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import { Conditions, countForPage, notFound, runQuery } from "@wholesale/core"
import type { CommissionInvoiceContent } from "../domain/invoice/content"
import { commissionInvoiceDto, type commissionInvoiceQuery } from "../http/commission-invoices"

/** The operator sees every document, a seller its own. */
export type InvoiceViewer = { seller_id: string } | { as: "operator" }

const FROM = "from commission_invoice i join company s on s.id = i.seller_id"

const visibleTo = (viewer: InvoiceViewer): Conditions => {
  const where = new Conditions()
  return "as" in viewer ? where : where.add("i.seller_id = ?", viewer.seller_id)
}

/** Invoices and credit notes for commission, newest first. */
export const listCommissionInvoices = async (
  container: MedusaContainer,
  viewer: InvoiceViewer,
  query: z.output<typeof commissionInvoiceQuery>
) => {
  const { month, seller_id, limit, offset } = query
  const where = visibleTo(viewer).when(month, "i.month = ?").when(seller_id, "i.seller_id = ?")
  const [rows, count] = await Promise.all([
    runQuery<{ json: object }>(
      container,
      `select jsonb_build_object('id', i.id, 'kind', i.kind, 'number', i.number, 'month', i.month,
         'issued_on', i.content->>'issued_on', 'currency_code', i.currency_code, 'net', i.net,
         'tax', i.tax, 'total', i.total,
         'seller', jsonb_build_object('id', s.id, 'name', s.trading_name)) as json
       ${FROM} where ${where.sql} order by i.month desc, i.number desc limit ? offset ?`,
      [...where.parameters, limit, offset]
    ),
    countForPage(container, `${FROM} where ${where.sql}`, where.parameters, { limit, offset }),
  ])
  const invoices = rows.map(({ json }) => commissionInvoiceDto.parse(json))
  return { invoices, count, limit, offset }
}

/** Everything that a document says. @throws NOT_FOUND, also for another seller's */
export const commissionInvoiceContent = async (
  container: MedusaContainer,
  id: string,
  viewer: InvoiceViewer
): Promise<CommissionInvoiceContent> => {
  const where = visibleTo(viewer).add("i.id = ?", id)
  const [row] = await runQuery<{ content: CommissionInvoiceContent }>(
    container,
    `select i.content ${FROM} where ${where.sql}`,
    where.parameters
  )
  if (!row) {
    throw notFound("Commission invoice", id)
  }
  return row.content
}
