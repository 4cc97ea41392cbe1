import { generateEntityId } from "@medusajs/framework/utils"
import { dayOf, recordAudit, sql, type By, type TransactionContext } from "@wholesale/core"
import {
  commissionAmounts,
  commissionNumber,
  type CommissionDocument,
  type CommissionInvoiceContent,
} from "../domain/invoice/content"
import type { PlannedInvoice } from "../domain/invoice/plan"
import { invoiceFacts } from "./invoice-facts"
import type { Invoiced } from "./open-fees"

type Issued = { by: By; now: Date }

/**
 * Issues one document with the next number of its kind and year. The sequence's row stays locked until the
 * caller's transaction ends: a transaction that fails gives its number back, so there are no gaps.
 */
export const insertInvoice = async (
  tx: TransactionContext,
  seller: Invoiced,
  { month, fees }: PlannedInvoice,
  { by, now }: Issued
): Promise<void> => {
  const { given_back, ...amounts } = commissionAmounts(fees)
  const facts = await invoiceFacts(tx, seller.seller_id, given_back)
  const issued_on = dayOf(now)
  const year = issued_on.slice(0, 4)
  const sequence = await nextNumber(tx, amounts.kind, year)
  const content: CommissionInvoiceContent = {
    number: commissionNumber(amounts.kind, year, sequence),
    issued_on,
    month,
    currency_code: seller.currency_code,
    ...facts,
    ...amounts,
  }
  const id = await insert(tx, seller, content, { year, sequence, now })
  await sql(
    tx,
    `insert into commission_invoice_entry (txn_id, invoice_id, created_at, updated_at)
     select txn_id, ?, ?, ? from unnest(?::bigint[]) as row(txn_id)`,
    [id, now, now, `{${fees.map(({ txn_id }) => txn_id).join(",")}}`]
  )
  const { kind, number, totals } = content
  await recordAudit(tx, {
    by,
    action: "commission_invoice.issued",
    subject_type: "commission_invoice",
    subject_id: id,
    company_id: seller.seller_id,
    after: { kind, number, month, total: totals.gross },
  })
}

const nextNumber = async (
  tx: TransactionContext,
  kind: CommissionDocument,
  year: string
): Promise<number> => {
  const [{ last }] = await sql<{ last: number }>(
    tx,
    `insert into commission_invoice_sequence (id, kind, year, last) values (?, ?, ?, 1)
     on conflict (id) do update set last = commission_invoice_sequence.last + 1
     returning last`,
    [`${kind}:${year}`, kind, year]
  )
  return last
}

const insert = async (
  tx: TransactionContext,
  { seller_id, currency_code }: Invoiced,
  content: CommissionInvoiceContent,
  { year, sequence, now }: { year: string; sequence: number; now: Date }
): Promise<string> => {
  const id = generateEntityId(undefined, "cinv")
  const { month, kind, number, totals } = content
  await sql(
    tx,
    `insert into commission_invoice (id, seller_id, currency_code, month, kind, year, sequence,
       number, net, tax, total, content, issued_at, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)`,
    [
      id,
      seller_id,
      currency_code,
      month,
      kind,
      year,
      sequence,
      number,
      totals.net,
      totals.tax,
      totals.gross,
      JSON.stringify(content),
      now,
      now,
      now,
    ]
  )
  return id
}
