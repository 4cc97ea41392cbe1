/**
 * The only writer of transactions and entries. Errors have the codes that `post.ts` of the
 * operations translates: LG001 the key was used for something else, LG002 does not balance, LG003 an
 * account that can't be, LG004 the day is closed, LG005 what is to be resolved or reversed can't be.
 *
 * An account is named `name/owner/currency` and made when it is first used. Rows of tracked accounts
 * are locked in the order of their ids, so two transactions never wait for each other.
 */
export const POST = `
create or replace function ledger_post(
  p_key text, p_event text, p_kind text, p_accounts text[], p_amounts bigint[], p_of text,
  p_business_ref text, p_external_ref text, p_effective_on date, p_at timestamptz, p_actor text
) returns table (txn_id bigint, replayed boolean) language plpgsql as $$
declare
  v_hash bytea := sha256(convert_to(jsonb_build_array(p_event, p_kind, p_of, p_business_ref,
    p_external_ref, p_accounts, p_amounts)::text, 'UTF8'));
  v_id bigint;
  v_known bytea;
  v_of ledger_txn;
  v_keys text[] := p_accounts;
begin
  -- Sealing relies on a transaction having its xid before it takes a number.
  perform pg_current_xact_id();
  perform set_config('ledger.writing', 'on', true);

  if p_kind not in ('single', 'pending') then
    select * into v_of from ledger_txn t where t.key = p_of;
    if v_of.id is null then
      raise exception 'There is no transaction %', p_of using errcode = 'LG005';
    end if;
  end if;

  insert into ledger_txn (key, request_hash, event, kind, of_txn, business_ref, external_ref,
    effective_on, created_at, actor)
  values (p_key, v_hash, p_event, p_kind, v_of.id, p_business_ref, p_external_ref,
    p_effective_on, p_at, p_actor)
  on conflict (key) do nothing returning id into v_id;
  if v_id is null then
    select t.id, t.request_hash into v_id, v_known from ledger_txn t where t.key = p_key;
    if v_known <> v_hash then
      raise exception 'The key % was used for another transaction', p_key using errcode = 'LG001';
    end if;
    perform set_config('ledger.writing', '', true);
    return query select v_id, true;
    return;
  end if;

  if to_char(p_effective_on, 'YYYY-MM-DD') <= (select max(day) from ledger_day) then
    raise exception 'The books are closed for %', p_effective_on using errcode = 'LG004';
  end if;
  if p_kind <> 'void' and coalesce(cardinality(p_accounts), 0) < 2
    or p_kind = 'void' and cardinality(p_accounts) > 0
    or cardinality(p_accounts) <> cardinality(p_amounts) or 0 = any(p_amounts)
    or exists (select 1 from unnest(p_accounts, p_amounts) as leg(key, amount)
      group by split_part(leg.key, '/', 3) having sum(leg.amount) <> 0) then
    raise exception 'Debits and credits of % differ', p_key using errcode = 'LG002';
  end if;
  if p_kind in ('post', 'void') then
    if v_of.kind <> 'pending' then
      raise exception '% is not pending', p_of using errcode = 'LG005';
    end if;
    if exists (select 1 from unnest(p_accounts, p_amounts) as leg(key, amount)
      where not exists (select 1 from ledger_entry e join ledger_account a on a.id = e.account_id
        where e.txn_id = v_of.id and a.key = leg.key and sign(e.amount) = sign(leg.amount)
          and abs(e.amount) >= abs(leg.amount))) then
      raise exception 'More is posted than was pending in %', p_of using errcode = 'LG005';
    end if;
    select array_agg(a.key) into v_keys
      from ledger_entry e join ledger_account a on a.id = e.account_id where e.txn_id = v_of.id;
  elsif p_kind = 'reversal' then
    if v_of.kind = 'pending' or exists (
      (select leg.key, leg.amount from unnest(p_accounts, p_amounts) as leg(key, amount)
       except select a.key, -e.amount from ledger_entry e join ledger_account a on a.id = e.account_id
         where e.txn_id = v_of.id)
      union all
      (select a.key, -e.amount from ledger_entry e join ledger_account a on a.id = e.account_id
         where e.txn_id = v_of.id
       except select leg.key, leg.amount from unnest(p_accounts, p_amounts) as leg(key, amount))) then
      raise exception 'That is not the opposite of %', p_of using errcode = 'LG005';
    end if;
  end if;

  if exists (select 1 from unnest(p_accounts) as leg(key)
    where leg.key !~ '^[a-z_]+/[^/]+/[a-z]{3}$') then
    raise exception 'Accounts of % are not named name/owner/currency', p_key using errcode = 'LG003';
  end if;
  insert into ledger_account (key, name, owner_id, currency_code, normal, no_overdraft, tracked)
  select leg.key, c.name, split_part(leg.key, '/', 2), split_part(leg.key, '/', 3),
    case when c.class in ('asset', 'expense') then 1 else -1 end, c.no_overdraft, c.tracked
  from unnest(p_accounts) as leg(key)
  join ledger_chart c on c.name = split_part(leg.key, '/', 1)
  where not exists (select 1 from ledger_account a where a.key = leg.key)
  order by leg.key
  on conflict (key) do nothing;
  if (select count(*) from ledger_account a where a.key = any(p_accounts))
    <> coalesce(cardinality(p_accounts), 0) then
    raise exception 'Accounts of % are unknown or named twice', p_key using errcode = 'LG003';
  end if;

  perform 1 from ledger_account a where a.key = any(v_keys) and a.tracked
    order by a.id for no key update;
  if p_kind in ('post', 'void') then
    update ledger_account a set
      debits_pending = a.debits_pending - greatest(e.amount, 0),
      credits_pending = a.credits_pending - greatest(-e.amount, 0)
    from ledger_entry e where e.txn_id = v_of.id and e.account_id = a.id and a.tracked;
  end if;
  if p_kind = 'pending' then
    update ledger_account a set
      debits_pending = a.debits_pending + greatest(leg.amount, 0),
      credits_pending = a.credits_pending + greatest(-leg.amount, 0),
      version = a.version + 1
    from unnest(p_accounts, p_amounts) as leg(key, amount) where a.key = leg.key and a.tracked;
  else
    update ledger_account a set
      debits_posted = a.debits_posted + greatest(leg.amount, 0),
      credits_posted = a.credits_posted + greatest(-leg.amount, 0),
      version = a.version + 1
    from unnest(p_accounts, p_amounts) as leg(key, amount) where a.key = leg.key and a.tracked;
  end if;

  insert into ledger_entry (txn_id, seq, account_id, amount, pending, account_version)
  select v_id, leg.seq, a.id, leg.amount, p_kind = 'pending',
    case when a.tracked then a.version end
  from unnest(p_accounts, p_amounts) with ordinality as leg(key, amount, seq)
  join ledger_account a on a.key = leg.key;
  perform set_config('ledger.writing', '', true);
  return query select v_id, false;
end $$;
`

/** How far an account may be in debit, e.g. a credit line; null takes the limit away. */
export const LIMIT = `
create or replace function ledger_limit(p_account text, p_limit bigint) returns void
language plpgsql as $$
begin
  perform set_config('ledger.writing', 'on', true);
  update ledger_account set debit_limit = p_limit where key = p_account and tracked;
  if not found then
    raise exception 'There is no account % that could have a limit', p_account using errcode = 'LG003';
  end if;
  perform set_config('ledger.writing', '', true);
end $$;
`
