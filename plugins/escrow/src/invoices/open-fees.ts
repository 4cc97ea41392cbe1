import type { RunSql } from "@wholesale/core"
import type { ChargedFee } from "../domain/invoice/plan"

/** Whose commission it is, in which currency. */
export type Invoiced = { seller_id: string; currency_code: string }

type Row = Omit<ChargedFee, "net" | "tax"> & Record<"net" | "tax", string>

/** Every booking of commission that no document covers; the ledger alone says what there is. */
const OPEN = `from ledger_account a join ledger_entry e on e.account_id = a.id and not e.pending
  join ledger_txn t on t.id = e.txn_id
  join payment_hold h on h.seller_order_id = t.business_ref
  where a.name in ('platform_fee', 'tax_payable') and t.effective_on <= ?::date
    and not exists (select 1 from commission_invoice_entry c where c.txn_id = t.id)`

/** Who has commission that is not invoiced, up to a day. */
export const sellersToInvoice = async (run: RunSql, until: string): Promise<Invoiced[]> =>
  await run<Invoiced>(
    `select distinct h.seller_id, a.currency_code ${OPEN} order by h.seller_id, a.currency_code`,
    [until]
  )

/** What of it one seller was charged, and how that was taxed when its orders were placed. */
export const openFees = async (
  run: RunSql,
  { seller_id, currency_code }: Invoiced,
  until: string
): Promise<ChargedFee[]> => {
  const rows = await run<Row>(
    `select f.*, o.display_id, x.tax_rate, x.tax_reason from (
       select t.id::text as txn_id, to_char(t.effective_on, 'YYYY-MM') as month,
         t.business_ref as seller_order_id,
         coalesce(-sum(e.amount) filter (where a.name = 'platform_fee'), 0)::text as net,
         coalesce(-sum(e.amount) filter (where a.name = 'tax_payable'), 0)::text as tax
       ${OPEN} and h.seller_id = ? and a.currency_code = ? group by t.id) f
     join seller_order o on o.id = f.seller_order_id
     join lateral (select l.explanation->>'tax_rate' as tax_rate,
         l.explanation->>'tax_reason' as tax_reason
       from commission_line l where l.seller_order_id = o.id and l.payee = 'platform' limit 1) x
       on true
     order by f.txn_id::bigint`,
    [until, seller_id, currency_code]
  )
  return rows.map(({ net, tax, ...row }) => ({ ...row, net: BigInt(net), tax: BigInt(tax) }))
}
