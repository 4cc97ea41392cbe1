import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, sql, transactionRunner, type By, type TransactionContext } from "@wholesale/core"
import { lastDayOf } from "../domain/invoice/month"
import { planInvoices } from "../domain/invoice/plan"
import { commissionInvoices } from "./commission-invoices"
import { insertInvoice } from "./insert-invoice"
import { openFees, type Invoiced } from "./open-fees"

/** Up to which month, and who asks for it. */
export type Issue = { until: string; by: By }

/**
 * Issues every document that one seller lacks, all of them or none.
 * @returns how many that were
 */
export const issueForSeller = async (
  container: MedusaContainer,
  seller: Invoiced,
  { until, by }: Issue
): Promise<number> =>
  await commissionInvoices(container).inTransaction(async (tx) => {
    // Whoever comes second waits here, and then finds the documents of the first.
    await sql(tx, "select pg_advisory_xact_lock(hashtextextended(?, 0))", [
      `commission_invoice:${seller.seller_id}:${seller.currency_code}`,
    ])
    const fees = await openFees(transactionRunner(tx), seller, lastDayOf(until))
    const plans = planInvoices(fees, await issuedMonths(tx, seller), until)
    for (const plan of plans) {
      await insertInvoice(tx, seller, plan, { by, now: clock.now() })
    }
    return plans.length
  })

const issuedMonths = async (
  tx: TransactionContext,
  { seller_id, currency_code }: Invoiced
): Promise<Set<string>> => {
  const rows = await sql<{ month: string }>(
    tx,
    "select month from commission_invoice where seller_id = ? and currency_code = ?",
    [seller_id, currency_code]
  )
  return new Set(rows.map(({ month }) => month))
}
