import type { RunSql } from "@wholesale/core"

/** Something that must always hold, as a statement that finds where it doesn't. */
export type Invariant = {
  key: string
  /** Finds at most 20 rows with `subject` and `found`; none when everything is right. */
  sql: string
}

/** A place where an invariant does not hold. */
export type Violation = { invariant: string; subject: string; found: string }

/** What must hold of the books alone; what joins them with orders and payments adds its own. */
export const LEDGER_INVARIANTS: readonly Invariant[] = [
  {
    key: "transactions_balance",
    sql: `select t.key as subject, a.currency_code || ' ' || sum(e.amount) as found
      from ledger_entry e join ledger_txn t on t.id = e.txn_id
      join ledger_account a on a.id = e.account_id
      group by t.key, a.currency_code having sum(e.amount) <> 0 limit 20`,
  },
  {
    key: "transactions_have_entries",
    sql: `select t.key as subject, 'no entries' as found from ledger_txn t
      where t.kind <> 'void' and not exists (select 1 from ledger_entry e where e.txn_id = t.id)
      limit 20`,
  },
  {
    key: "balances_are_sums",
    sql: `select b.key as subject, concat_ws(' ', b.debits_posted, b.credits_posted, 'entries',
        s.debits, s.credits) as found
      from ledger_balance b left join lateral (
        select coalesce(sum(greatest(e.amount, 0)), 0) as debits,
          coalesce(sum(greatest(-e.amount, 0)), 0) as credits
        from ledger_entry e where e.account_id = b.id and not e.pending) s on true
      where b.debits_posted <> s.debits or b.credits_posted <> s.credits limit 20`,
  },
  {
    key: "totals_are_sums",
    sql: `select concat_ws(' ', name, currency_code) as subject,
        concat_ws(' ', t.accounts, t.debits_posted, t.credits_posted, 'accounts', s.accounts,
          s.debits_posted, s.credits_posted) as found
      from ledger_trial t full join (
        select name, currency_code, count(*) as accounts, sum(debits_posted) as debits_posted,
          sum(credits_posted) as credits_posted
        from ledger_balance group by name, currency_code) s using (name, currency_code)
      where (t.accounts, t.debits_posted, t.credits_posted)
        is distinct from (s.accounts, s.debits_posted, s.credits_posted) limit 20`,
  },
  {
    key: "pending_are_sums",
    sql: `select a.key as subject, concat_ws(' ', a.debits_pending, a.credits_pending, 'entries',
        s.debits, s.credits) as found
      from ledger_account a left join lateral (
        select coalesce(sum(greatest(e.amount, 0)), 0) as debits,
          coalesce(sum(greatest(-e.amount, 0)), 0) as credits
        from ledger_entry e where e.account_id = a.id and e.pending and not exists (
          select 1 from ledger_txn r where r.of_txn = e.txn_id and r.kind in ('post', 'void'))) s
        on true
      where a.tracked and (a.debits_pending <> s.debits or a.credits_pending <> s.credits) limit 20`,
  },
  {
    key: "nothing_overdrawn",
    sql: `select key as subject, balance::text as found from ledger_balance
      where no_overdraft and balance - case when normal = 1 then credits_pending
        else debits_pending end < 0 limit 20`,
  },
  {
    key: "limits_kept",
    sql: `select key as subject, debit_limit::text as found from ledger_balance
      where debit_limit is not null and debits_posted - credits_posted + debits_pending > debit_limit
      limit 20`,
  },
  {
    key: "pending_posted_within",
    sql: `select t.key as subject, e.amount::text as found
      from ledger_txn t join ledger_entry e on e.txn_id = t.id
      where t.kind = 'post' and not exists (select 1 from ledger_entry o
        where o.txn_id = t.of_txn and o.account_id = e.account_id
          and sign(o.amount) = sign(e.amount) and abs(o.amount) >= abs(e.amount)) limit 20`,
  },
  {
    key: "closed_days_stay_closed",
    sql: `select t.key as subject, d.day as found
      from ledger_day d join ledger_txn t on t.effective_on <= d.day::date and t.id > d.to_txn limit 20`,
  },
  {
    key: "books_balance",
    sql: `select currency_code as subject, sum(debits_posted - credits_posted)::text as found
      from ledger_balance group by currency_code
      having sum(debits_posted - credits_posted) <> 0`,
  },
]

/** Every place where one of the invariants does not hold. */
export const findViolations = async (
  run: RunSql,
  invariants: readonly Invariant[] = LEDGER_INVARIANTS
): Promise<Violation[]> => {
  const found: Violation[] = []
  for (const { key, sql } of invariants) {
    const rows = await run<{ subject: string; found: string }>(sql)
    found.push(...rows.map((row) => ({ invariant: key, ...row })))
  }
  return found
}

/** A block whose hash is not that of what it covers. */
export type BrokenBlock = { id: string; from_txn: string; to_txn: string }

/**
 * The first block whose hash or place in the chain is not what the entries give; null when the chain
 * holds. Reads everything that was ever posted.
 */
export const findBrokenBlock = async (run: RunSql): Promise<BrokenBlock | null> => {
  const [broken] = await run<BrokenBlock>(
    `select b.id::text, b.from_txn::text, b.to_txn::text
     from ledger_block b left join ledger_block p on p.id = b.id - 1
     where b.previous_hash <> coalesce(p.hash, ''::bytea)
       or b.from_txn <> coalesce(p.to_txn, 0) or (p.id is null and b.id <> 1)
       or b.hash <> ledger_digest(b.previous_hash, b.from_txn, b.to_txn)
     order by b.id limit 1`
  )
  return broken ?? null
}
