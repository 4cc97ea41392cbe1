/**
 * The chain of hashes. A block covers every transaction up to a number; its hash is that of the one
 * before and of everything that the covered transactions say. Hot accounts, whose rows nobody
 * touches when posting, get what the block's entries sum up to.
 */
export const SEAL = `
create or replace function ledger_digest(p_previous bytea, p_from bigint, p_to bigint)
returns bytea language sql stable as $$
  select sha256(p_previous || convert_to(coalesce(string_agg(line, E'\\n' order by id), ''), 'UTF8'))
  from (
    select t.id, jsonb_build_array(t.id, t.key, encode(t.request_hash, 'hex'), t.event, t.kind,
      t.of_txn, t.business_ref, t.external_ref, to_char(t.effective_on, 'YYYY-MM-DD'),
      (extract(epoch from t.created_at) * 1000000)::bigint, t.actor,
      (select jsonb_agg(jsonb_build_array(e.seq, a.key, e.amount, e.pending) order by e.seq)
       from ledger_entry e join ledger_account a on a.id = e.account_id where e.txn_id = t.id)
    )::text as line
    from ledger_txn t where t.id > p_from and t.id <= p_to
  ) lines
$$;

create or replace function ledger_seal(p_to bigint, p_most integer, p_at timestamptz)
returns bigint language plpgsql as $$
declare
  v_last ledger_block;
  v_from bigint;
  v_to bigint;
  v_count integer;
begin
  perform pg_advisory_xact_lock(hashtextextended('ledger_seal', 0));
  perform set_config('ledger.writing', 'on', true);
  select * into v_last from ledger_block order by id desc limit 1;
  v_from := coalesce(v_last.to_txn, 0);
  select max(id), count(*) into v_to, v_count from (
    select id from ledger_txn where id > v_from and id <= p_to order by id limit p_most
  ) covered;
  if v_count > 0 then
    insert into ledger_block (id, from_txn, to_txn, txns, previous_hash, hash, sealed_at)
    values (coalesce(v_last.id, 0) + 1, v_from, v_to, v_count, coalesce(v_last.hash, ''::bytea),
      ledger_digest(coalesce(v_last.hash, ''::bytea), v_from, v_to), p_at);
    update ledger_account a set
      debits_posted = a.debits_posted + sums.debits,
      credits_posted = a.credits_posted + sums.credits
    from (
      select e.account_id, sum(greatest(e.amount, 0))::bigint as debits,
        sum(greatest(-e.amount, 0))::bigint as credits
      from ledger_entry e join ledger_account hot on hot.id = e.account_id and not hot.tracked
      where e.txn_id > v_from and e.txn_id <= v_to and not e.pending group by e.account_id
    ) sums where sums.account_id = a.id;
  end if;
  perform set_config('ledger.writing', '', true);
  return v_to;
end $$;
`
