/**
 * What all accounts of a kind come to, for reading without each account: up to the last block as sums
 * that are kept, with what came since added. A block adds what it covers in its own transaction, so
 * postings don't wait for each other.
 */
export const TOTALS = `
create table if not exists ledger_total (
  name text not null references ledger_chart (name),
  currency_code text not null,
  accounts bigint not null,
  debits_posted bigint not null,
  credits_posted bigint not null,
  primary key (name, currency_code)
);
create or replace trigger ledger_total_guard
  before insert or update or delete or truncate on ledger_total
  for each statement execute function ledger_guard();

create or replace function ledger_moved(p_from bigint, p_to bigint) returns setof ledger_total
language sql stable as $$
  select a.name, a.currency_code,
    count(distinct e.account_id) filter (where not exists (select 1 from ledger_entry before
      where before.account_id = e.account_id and before.txn_id <= p_from)),
    coalesce(sum(greatest(e.amount, 0)) filter (where not e.pending), 0)::bigint,
    coalesce(sum(greatest(-e.amount, 0)) filter (where not e.pending), 0)::bigint
  from ledger_entry e join ledger_account a on a.id = e.account_id
  where e.txn_id > p_from and (p_to is null or e.txn_id <= p_to) group by a.name, a.currency_code
$$;

create or replace function ledger_add_block() returns trigger language plpgsql as $$
begin
  insert into ledger_total as total select * from ledger_moved(new.from_txn, new.to_txn)
  on conflict (name, currency_code) do update set
    accounts = total.accounts + excluded.accounts,
    debits_posted = total.debits_posted + excluded.debits_posted,
    credits_posted = total.credits_posted + excluded.credits_posted;
  return null;
end $$;
create or replace trigger ledger_block_total after insert on ledger_block
  for each row execute function ledger_add_block();

create or replace view ledger_trial as
select line.name, c.code, c.class, line.currency_code, sum(line.accounts)::bigint as accounts,
  sum(line.debits_posted)::bigint as debits_posted,
  sum(line.credits_posted)::bigint as credits_posted,
  (case when c.class in ('asset', 'expense') then 1 else -1 end
    * sum(line.debits_posted - line.credits_posted))::bigint as balance
from (
  select * from ledger_total
  union all
  select * from ledger_moved(coalesce((select max(to_txn) from ledger_block), 0), null)
) line join ledger_chart c on c.name = line.name
group by line.name, c.code, c.class, line.currency_code;
`

/** Sums up what was sealed before there were totals. */
export const FIRST_TOTALS = `
select pg_advisory_xact_lock(hashtextextended('ledger_seal', 0));
select set_config('ledger.writing', 'on', true);
insert into ledger_total
  select * from ledger_moved(0, coalesce((select max(to_txn) from ledger_block), 0))
on conflict do nothing;
select set_config('ledger.writing', '', true);
`
