/** The tables of the ledger. Amounts are minor units; a positive entry is a debit. */
export const TABLES = `
create table if not exists ledger_chart (
  name text primary key,
  code smallint not null unique,
  class text not null check (class in ('asset', 'liability', 'equity', 'income', 'expense')),
  no_overdraft boolean not null,
  tracked boolean not null,
  check (tracked or not no_overdraft)
);

create table if not exists ledger_account (
  id bigint generated always as identity primary key,
  key text not null unique,
  name text not null references ledger_chart (name),
  owner_id text not null,
  currency_code text not null check (currency_code ~ '^[a-z]{3}$'),
  normal smallint not null check (normal in (1, -1)),
  no_overdraft boolean not null,
  tracked boolean not null,
  debits_posted bigint not null default 0,
  credits_posted bigint not null default 0,
  debits_pending bigint not null default 0 check (debits_pending >= 0),
  credits_pending bigint not null default 0 check (credits_pending >= 0),
  debit_limit bigint,
  version bigint not null default 0,
  constraint ledger_account_not_overdrawn check (not no_overdraft
    or (normal = -1 and credits_posted - debits_posted - debits_pending >= 0)
    or (normal = 1 and debits_posted - credits_posted - credits_pending >= 0)),
  constraint ledger_account_within_limit check (debit_limit is null
    or debits_posted - credits_posted + debits_pending <= debit_limit)
);
create index if not exists ledger_account_owner on ledger_account (owner_id);
create index if not exists ledger_account_name on ledger_account (name, currency_code);

create table if not exists ledger_txn (
  id bigint generated always as identity primary key,
  key text not null constraint ledger_txn_key unique,
  request_hash bytea not null,
  event text not null,
  kind text not null check (kind in ('single', 'pending', 'post', 'void', 'reversal')),
  of_txn bigint references ledger_txn (id),
  business_ref text,
  external_ref text,
  effective_on date not null,
  created_at timestamptz not null,
  actor text not null,
  check ((of_txn is null) = (kind in ('single', 'pending')))
);
create unique index if not exists ledger_txn_resolution on ledger_txn (of_txn)
  where kind in ('post', 'void');
create unique index if not exists ledger_txn_reversal on ledger_txn (of_txn)
  where kind = 'reversal';
create unique index if not exists ledger_txn_external on ledger_txn (event, external_ref)
  where external_ref is not null;
create index if not exists ledger_txn_business on ledger_txn (business_ref, id);
create index if not exists ledger_txn_day on ledger_txn (effective_on, id);

create table if not exists ledger_entry (
  txn_id bigint not null references ledger_txn (id),
  seq smallint not null,
  account_id bigint not null references ledger_account (id),
  amount bigint not null check (amount <> 0),
  pending boolean not null,
  account_version bigint,
  primary key (txn_id, seq)
);
create index if not exists ledger_entry_account on ledger_entry (account_id, txn_id);

create table if not exists ledger_block (
  id bigint primary key,
  from_txn bigint not null,
  to_txn bigint not null unique,
  txns integer not null,
  previous_hash bytea not null,
  hash bytea not null,
  sealed_at timestamptz not null,
  check (to_txn > from_txn)
);

`

/** Nobody writes but the functions of the ledger, and what is written stays. */
export const GUARD = `
create or replace function ledger_guard() returns trigger language plpgsql as $$
begin
  if tg_op in ('DELETE', 'TRUNCATE')
    or (tg_op = 'UPDATE' and tg_table_name not in ('ledger_account', 'ledger_total')) then
    raise exception '% is append-only: % is refused', tg_table_name, tg_op
      using errcode = 'insufficient_privilege';
  end if;
  if coalesce(current_setting('ledger.writing', true), '') <> 'on' then
    raise exception 'Only ledger_post and ledger_seal write %', tg_table_name
      using errcode = 'insufficient_privilege';
  end if;
  return null;
end $$;
${["ledger_account", "ledger_txn", "ledger_entry", "ledger_block"]
  .map(
    (table) => `
create or replace trigger ${table}_guard before insert or update or delete or truncate on ${table}
  for each statement execute function ledger_guard();`
  )
  .join("")}

create or replace function ledger_day_guard() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' or old.to_txn is not null or old.day <> new.day then
    raise exception 'A closed day stays as it is: % is refused', tg_op
      using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create or replace trigger ledger_day_guard before update or delete on ledger_day
  for each row execute function ledger_day_guard();
create or replace trigger ledger_day_truncate before truncate on ledger_day
  for each statement execute function ledger_guard();
`

/** Balances as of now: those of hot accounts are what their last block left, and what came since. */
export const BALANCES = `
create or replace view ledger_balance as
select a.id, a.key, a.name, c.code, c.class, a.owner_id, a.currency_code, a.normal, a.tracked,
  a.no_overdraft, a.debit_limit,
  a.debits_posted + coalesce(since.debits, 0) as debits_posted,
  a.credits_posted + coalesce(since.credits, 0) as credits_posted,
  a.debits_pending, a.credits_pending,
  a.normal * (a.debits_posted + coalesce(since.debits, 0)
    - a.credits_posted - coalesce(since.credits, 0)) as balance
from ledger_account a join ledger_chart c on c.name = a.name
left join lateral (
  select sum(greatest(e.amount, 0))::bigint as debits, sum(greatest(-e.amount, 0))::bigint as credits
  from ledger_entry e
  where not a.tracked and e.account_id = a.id and not e.pending
    and e.txn_id > coalesce((select max(to_txn) from ledger_block), 0)
) since on true;
`
