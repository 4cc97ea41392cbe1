import type { Invariant } from "./invariants"

/** Commission and the tax on it in some entries, as the seller owes them. */
const SUMS = `coalesce(-sum(e.amount) filter (where a.name = 'platform_fee'), 0) as net,
  coalesce(-sum(e.amount) filter (where a.name = 'tax_payable'), 0) as tax`

const ENTRIES = `ledger_entry e join ledger_account a on a.id = e.account_id
  and a.name in ('platform_fee', 'tax_payable') and not e.pending`

/** What must hold between the books and what the platform invoices. */
export const INVOICE_INVARIANTS: readonly Invariant[] = [
  {
    // Documents say what their bookings say; nothing of a month that has its document is left out; and
    // every fee is somebody's.
    key: "commission_is_invoiced",
    sql: `select i.number as subject,
        concat_ws(' ', i.net, i.tax, 'lines', l.net, l.tax, 'books', b.net, b.tax) as found
      from commission_invoice i
      cross join lateral (select ${SUMS} from commission_invoice_entry c
        join ${ENTRIES} on e.txn_id = c.txn_id and a.currency_code = i.currency_code
        where c.invoice_id = i.id) b
      cross join lateral (select sum((line->>'net')::bigint) as net,
        sum((line->>'tax')::bigint) as tax
        from jsonb_array_elements(i.content->'lines') line) l
      cross join lateral (select case i.kind when 'commission_invoice' then 1 else -1 end as sign) s
      where (i.net, i.tax) is distinct from (l.net, l.tax)
        or (i.net * s.sign, i.tax * s.sign) <> (b.net, b.tax)
      union all
      select open.order_id, concat_ws(' ', 'not invoiced for', open.month, open.net, open.tax)
      from (select t.business_ref as order_id, h.seller_id, a.currency_code,
          to_char(t.effective_on, 'YYYY-MM') as month, ${SUMS}
        from ${ENTRIES} join ledger_txn t on t.id = e.txn_id
        left join payment_hold h on h.seller_order_id = t.business_ref
        where not exists (select 1 from commission_invoice_entry c where c.txn_id = t.id)
        group by 1, 2, 3, 4) open
      where (open.net <> 0 or open.tax <> 0) and (open.seller_id is null or open.month <= (
        select max(i.month) from commission_invoice i where i.seller_id = open.seller_id
          and i.currency_code = open.currency_code))
      limit 20`,
  },
]
