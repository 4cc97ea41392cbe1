import { sql, texts, TEXTS, transactionRunner, type TransactionContext } from "@wholesale/core"
import { toLocale } from "@wholesale/notifications"
import type { Party } from "@wholesale/ordering/modules/seller_order/operations/order-facts"
import { PARTY } from "@wholesale/ordering/queries/order-facts"
import type { CommissionInvoiceContent } from "../domain/invoice/content"
import { readSettings } from "../settings/money-settings"

type Facts = Pick<CommissionInvoiceContent, "issuer" | "recipient" | "locale" | "refers_to">

/**
 * Who invoices whom in which language, as it is now, and which invoices are corrected.
 * @param given_back the orders of which more came back than was charged
 */
export const invoiceFacts = async (
  tx: TransactionContext,
  sellerId: string,
  given_back: readonly string[]
): Promise<Facts> => {
  const { platform } = await readSettings(transactionRunner(tx))
  const [seller] = await sql<{ recipient: Party; locale: string | null }>(
    tx,
    `select ${PARTY("c")} as recipient, (select m.locale from company_member m
       where m.company_id = c.id and m.status = 'active' order by m.created_at, m.id limit 1)
       as locale
     from company c where c.id = ?`,
    [sellerId]
  )
  const { legal_name, street, postal_code, city, country_code, tax_id } = platform
  return {
    issuer: { legal_name, street, postal_code, city, country_code, tax_id },
    recipient: seller.recipient,
    locale: toLocale(seller.locale ?? undefined),
    refers_to: await invoicesOf(tx, sellerId, given_back),
  }
}

/** The invoices in which the commission of some orders was charged. */
const invoicesOf = async (
  tx: TransactionContext,
  sellerId: string,
  orderIds: readonly string[]
): Promise<Facts["refers_to"]> =>
  await sql(
    tx,
    `select distinct i.number, i.content->>'issued_on' as issued_on from ledger_txn t
     join commission_invoice_entry e on e.txn_id = t.id
     join commission_invoice i on i.id = e.invoice_id and i.kind = 'commission_invoice'
     where t.business_ref = any(${TEXTS}) and i.seller_id = ? order by i.number`,
    [texts(orderIds), sellerId]
  )
