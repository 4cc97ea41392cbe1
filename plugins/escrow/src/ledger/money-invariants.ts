import { CARD_INVARIANTS } from "./card-invariants"
import { INVOICE_INVARIANTS } from "./invoice-invariants"
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
    key: "receipts_add_up",
    sql: `select r.reference as subject, concat_ws(' ', r.received, 'came', coalesce(c.amount, 0),
        'credit', coalesce(u.amount, 0)) as found
      from payment_request r
      left join (select request_id, sum(amount) as amount from cash_receipt group by 1) c
        on c.request_id = r.id
      left join (select request_id, sum(amount) as amount from credit_use group by 1) u
        on u.request_id = r.id
      where r.received <> coalesce(c.amount, 0) + coalesce(u.amount, 0) limit 20`,
  },
  {
    key: "open_payments_are_in_the_books",
    sql: `select r.buyer_id as subject, concat_ws(' ', r.received, 'books', coalesce(b.balance, 0))
        as found
      from (select buyer_id, currency_code, sum(received) as received from payment_request
        where state = 'awaiting' group by 1, 2) r
      left join ledger_balance b
        on b.key = 'unapplied_cash/' || r.buyer_id || '/' || r.currency_code
      where r.received > coalesce(b.balance, 0) limit 20`,
  },
  {
    key: "movements_add_up",
    sql: `select h.seller_order_id as subject, concat_ws(' ', h.funded, h.released, h.refunded,
        'movements', m.funded, m.released, m.refunded) as found
      from payment_hold h left join (
        select hold_id, coalesce(sum(amount) filter (where kind = 'funded'), 0) as funded,
          coalesce(sum(amount) filter (where kind = 'released'), 0) as released,
          coalesce(sum(amount) filter (where kind = 'refunded'), 0) as refunded,
          sum(taken_back) as taken_back
        from hold_movement group by hold_id) m on m.hold_id = h.id
      where (h.funded, h.released, h.refunded, h.taken_back) <> (coalesce(m.funded, 0),
        coalesce(m.released, 0), coalesce(m.refunded, 0), coalesce(m.taken_back, 0)) limit 20`,
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
    sql: `select coalesce(r.owner_id, b.owner_id) as subject, concat_ws(' ', r.amount, 'books',
        coalesce(b.balance, 0)) as found
      from (select coalesce(seller_order_id, buyer_id) as owner_id, currency_code,
          sum(amount) as amount
        from refund_due where state = 'due' group by 1, 2) r
      full join (select owner_id, currency_code, balance from ledger_balance
        where name = 'refund_payable' and balance <> 0) b
        on b.owner_id = r.owner_id and b.currency_code = r.currency_code
      where coalesce(r.amount, 0) <> coalesce(b.balance, 0) limit 20`,
  },
  {
    key: "disputes_freeze_their_share",
    sql: `select h.seller_order_id as subject, concat_ws(' ', h.frozen, 'of',
        coalesce(d.claimed, 0)) as found
      from payment_hold h left join (select claim.seller_order_id, sum(claim.amount) as claimed
        from (select seller_order_id, claimed as amount from dispute
            where state in ('open', 'negotiating', 'escalated')
          union all select s.seller_order_id, s.amount from chargeback_share s
          join chargeback b on b.id = s.chargeback_id and b.state = 'open') claim
        group by 1) d on d.seller_order_id = h.seller_order_id
      where h.frozen <> least(coalesce(d.claimed, 0),
        h.funded - h.released - h.refunded + h.taken_back) limit 20`,
  },
  {
    key: "disputes_are_paid",
    sql: `select d.display_id::text as subject, concat_ws(' ', d.refund, 'paid',
        coalesce(m.amount, 0), 'lines', l.refund) as found
      from dispute d join payment_hold h on h.seller_order_id = d.seller_order_id
      left join hold_movement m on m.hold_id = h.id and m.kind = 'refunded'
        and m.cause = 'dispute:' || d.id
      left join lateral (select coalesce(sum(refund), 0) as refund from dispute_line
        where dispute_id = d.id) l on true
      where d.state = 'resolved' and (d.refund <> coalesce(m.amount, 0)
        or d.refund <> l.refund + d.shipping_refund) limit 20`,
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
    // What was taken back from a seller who had been paid is a debt in the place of cash; what the
    // provider kept as its fee, or a buyer's bank took, is for the operator to put in. Money in
    // suspense is on its way between two of our accounts, or somebody's whom nobody knows.
    key: "cash_covers_what_is_owed",
    sql: `select currency_code as subject, concat_ws(' ', cash, 'for', owed) as found from (
        select currency_code,
          coalesce(sum(balance) filter (where name in ('bank', 'processor_clearing',
            'suspense', 'seller_receivable', 'chargeback_hold', 'chargeback_loss',
            'processor_fee')), 0) as cash,
          coalesce(sum(balance) filter (where name in ('escrow', 'unapplied_cash',
            'refund_payable', 'payout_in_transit')), 0) as owed
        from ledger_balance group by currency_code) sums where cash < owed`,
  },
]

/** What must hold between the books and what sellers are paid. */
const PAYOUT_INVARIANTS: readonly Invariant[] = [
  {
    key: "payouts_are_in_the_books",
    sql: `select coalesce(p.seller_id, b.owner_id) as subject, concat_ws(' ', coalesce(p.sent, 0),
        coalesce(p.proposed, 0), 'books', coalesce(b.balance, 0), coalesce(b.credits_pending, 0))
        as found
      from (select seller_id, currency_code,
          sum(amount) filter (where state in ('approved', 'sent')) as sent,
          sum(amount) filter (where state = 'proposed') as proposed
        from payout where state in ('approved', 'sent', 'proposed') group by 1, 2) p
      full join (select owner_id, currency_code, balance, credits_pending from ledger_balance
        where name = 'payout_in_transit' and (balance <> 0 or credits_pending <> 0)) b
        on b.owner_id = p.seller_id and b.currency_code = p.currency_code
      where (coalesce(p.sent, 0), coalesce(p.proposed, 0))
        <> (coalesce(b.balance, 0), coalesce(b.credits_pending, 0)) limit 20`,
  },
  {
    key: "reserves_are_in_the_books",
    sql: `select coalesce(r.seller_id, b.owner_id) as subject, concat_ws(' ',
        coalesce(r.amount, 0), 'books', coalesce(b.balance, 0)) as found
      from (select seller_id, currency_code, sum(amount) as amount from payout_reserve
        where state = 'held' group by 1, 2) r
      full join (select owner_id, currency_code, balance from ledger_balance
        where name = 'reserve' and balance <> 0) b
        on b.owner_id = r.seller_id and b.currency_code = r.currency_code
      where coalesce(r.amount, 0) <> coalesce(b.balance, 0) limit 20`,
  },
  {
    key: "paid_payouts_are_in_the_books",
    sql: `select p.id as subject, p.amount::text as found from payout p
      where p.state = 'paid' and p.amount > 0 and not exists (select 1 from ledger_txn t
        where t.key = 'payout-paid:' || p.id) limit 20`,
  },
  {
    key: "remittances_add_up",
    sql: `select p.id as subject, concat_ws(' ', p.payable - p.netted - p.reserved, 'lines',
        coalesce(o.payable - o.netted - o.reserved, 0) + l.amount) as found
      from payout p left join payout o on o.seller_id = p.seller_id
        and o.currency_code = p.currency_code and o.to_version = p.from_version
        and o.state <> 'cancelled'
      left join lateral (select coalesce(-sum(e.amount), 0) as amount from ledger_account a
        join ledger_entry e on e.account_id = a.id and not e.pending
        where a.key = 'seller_payable/' || p.seller_id || '/' || p.currency_code
          and e.account_version > p.from_version and e.account_version <= p.to_version) l on true
      where p.state <> 'cancelled' and p.payable - p.netted - p.reserved
        <> coalesce(o.payable - o.netted - o.reserved, 0) + l.amount limit 20`,
  },
]

/** Everything that must hold of the money: of the books alone, and of what they are about. */
export const MONEY_INVARIANTS: readonly Invariant[] = [
  ...LEDGER_INVARIANTS,
  ...JOINED_INVARIANTS,
  ...PAYOUT_INVARIANTS,
  ...CARD_INVARIANTS,
  ...INVOICE_INVARIANTS,
]
