import type { Invariant } from "./invariants"

/** What must hold between the books and the payment provider's side of our money. */
export const CARD_INVARIANTS: readonly Invariant[] = [
  {
    key: "card_payments_are_in_the_books",
    sql: `select c.id as subject, concat_ws(' ', c.amount, 'received', r.amount) as found
      from card_payment c left join cash_receipt r on r.external_id = c.payment_intent_id
        and r.source = 'card' and r.request_id = c.request_id
      where c.state = 'paid' and c.amount is distinct from r.amount limit 20`,
  },
  {
    key: "chargebacks_are_in_the_books",
    sql: `select coalesce(c.currency_code, b.currency_code) as subject,
        concat_ws(' ', coalesce(c.amount, 0), 'books', coalesce(b.balance, 0)) as found
      from (select currency_code, sum(amount) as amount from chargeback
        where state = 'open' group by 1) c
      full join (select currency_code, balance from ledger_balance
        where name = 'chargeback_hold' and balance <> 0) b on b.currency_code = c.currency_code
      where coalesce(c.amount, 0) <> coalesce(b.balance, 0) limit 20`,
  },
  {
    key: "chargebacks_add_up",
    sql: `select b.external_id as subject, concat_ws(' ', b.amount, 'shares', s.amount, b.beyond)
        as found
      from chargeback b left join lateral (select coalesce(sum(amount), 0) as amount
        from chargeback_share where chargeback_id = b.id) s on true
      where b.amount <> s.amount + b.beyond limit 20`,
  },
  {
    // Nothing goes back to a card twice, and not more than it paid.
    key: "card_refunds_within_payments",
    sql: `select c.id as subject, concat_ws(' ', r.amount, 'of', c.amount) as found
      from card_payment c join (select card_payment_id, sum(amount) as amount from refund_due
        where state <> 'failed' and card_payment_id is not null group by 1) r
        on r.card_payment_id = c.id
      where r.amount > c.amount limit 20`,
  },
  {
    key: "processor_entries_are_in_the_books",
    sql: `select e.external_id as subject, concat_ws(' ', e.amount, e.fee) as found
      from processor_entry e
      where (e.txn_key is not null and not exists (select 1 from ledger_txn t
          where t.key = e.txn_key))
        or (e.fee <> 0 and not exists (select 1 from ledger_txn t
          where t.key = 'processor-fee:' || e.external_id)) limit 20`,
  },
]
