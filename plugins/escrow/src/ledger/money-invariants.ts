import { LEDGER_INVARIANTS, type Invariant } from "./invariants"

/** What must hold between the books and what they are about. */
const JOINED_INVARIANTS: readonly Invariant[] = [
  {
    key: "holds_are_in_the_books",
    sql: `select h.seller_order_id as subject, concat_ws(' ',
        h.funded - h.released - h.refunded + h.taken_back, 'books', coalesce(b.balance, 0)) as found
      from payment_hold h left join ledger_balance b
        on b.key = 'escrow/' || h.seller_order_id || '/' || h.currency_code
      where h.funded - h.released - h.refunded + h.taken_back <> coalesce(b.balance, 0) limit 20`,
  },
  {
    key: "requests_add_up",
    sql: `select r.reference as subject, concat_ws(' ', r.amount, 'holds', sum(h.amount)) as found
      from payment_request r join payment_hold h on h.request_id = r.id and h.state = 'pending'
      where r.state = 'awaiting' group by r.id having r.amount <> sum(h.amount) limit 20`,
  },
  {
    key: "movements_add_up",
    sql: `select h.seller_order_id as subject, concat_ws(' ', h.funded, h.released, h.refunded,
        'movements', m.funded, m.released, m.refunded) as found
      from payment_hold h left join lateral (
        select coalesce(sum(amount) filter (where kind = 'funded'), 0) as funded,
          coalesce(sum(amount) filter (where kind = 'released'), 0) as released,
          coalesce(sum(amount) filter (where kind = 'refunded'), 0) as refunded,
          coalesce(sum(taken_back), 0) as taken_back
        from hold_movement where hold_id = h.id) m on true
      where (h.funded, h.released, h.refunded, h.taken_back)
        <> (m.funded, m.released, m.refunded, m.taken_back) limit 20`,
  },
  {
    key: "releases_have_evidence",
    sql: `select h.seller_order_id as subject, m.reason as found
      from hold_movement m join payment_hold h on h.id = m.hold_id
      join seller_order o on o.id = h.seller_order_id
      where m.kind = 'released' and m.reason in ('received', 'inspection_over')
        and not exists (select 1 from shipment s join delivery_evidence e on e.shipment_id = s.id
          where s.seller_order_id = o.id) limit 20`,
  },
  {
    key: "refunds_are_in_the_books",
    sql: `select r.seller_order_id as subject, concat_ws(' ', r.amount, 'books',
        coalesce(b.balance, 0)) as found
      from (select seller_order_id, currency_code, sum(amount) as amount from refund_due
        where state = 'due' group by 1, 2) r
      full join (select owner_id, currency_code, balance from ledger_balance
        where name = 'refund_payable' and balance <> 0) b
        on b.owner_id = r.seller_order_id and b.currency_code = r.currency_code
      where coalesce(r.amount, 0) <> coalesce(b.balance, 0) limit 20`,
  },
  {
    key: "refunds_within_payments",
    sql: `select seller_order_id as subject, concat_ws(' ', refunded, 'of', funded) as found
      from payment_hold where refunded > funded limit 20`,
  },
  {
    key: "receipts_are_in_the_books",
    sql: `select r.external_id as subject, r.amount::text as found
      from cash_receipt r where not exists (select 1 from ledger_txn t
        where t.event = 'cash.received' and t.external_ref = r.external_id) limit 20`,
  },
  {
    key: "cash_covers_what_is_owed",
    sql: `select currency_code as subject, concat_ws(' ', cash, 'for', owed) as found from (
        select currency_code,
          coalesce(sum(balance) filter (where name in ('bank', 'processor_clearing')), 0) as cash,
          coalesce(sum(balance) filter (where name in ('escrow', 'unapplied_cash',
            'refund_payable', 'payout_in_transit')), 0) as owed
        from ledger_balance group by currency_code) sums where cash < owed`,
  },
]

/** Everything that must hold of the money: of the books alone, and of what they are about. */
export const MONEY_INVARIANTS: readonly Invariant[] = [...LEDGER_INVARIANTS, ...JOINED_INVARIANTS]
