/** Ways to write past the ledger's functions; all are refused, whoever is connected. */
export const TAMPERINGS: readonly string[] = [
  ...["account", "txn", "entry", "block", "total"].flatMap((table) => [
    `delete from ledger_${table}`,
    `truncate ledger_${table} cascade`,
    `select set_config('ledger.writing', 'on', true); delete from ledger_${table}`,
    `select set_config('ledger.writing', 'on', true); truncate ledger_${table} cascade`,
  ]),
  "update ledger_account set credits_posted = 0",
  "update ledger_total set credits_posted = 0",
  "update ledger_txn set event = 'x'",
  "update ledger_entry set amount = amount + 1",
  "update ledger_block set hash = ''",
  "select set_config('ledger.writing', 'on', true); update ledger_txn set event = 'x'",
  "select set_config('ledger.writing', 'on', true); update ledger_entry set amount = amount + 1",
  "select set_config('ledger.writing', 'on', true); update ledger_block set hash = ''",
  "insert into ledger_entry (txn_id, seq, account_id, amount, pending) values (1, 9, 1, 1, false)",
  `insert into ledger_txn (key, request_hash, event, kind, effective_on, created_at, actor)
    values ('x', '', 'x', 'single', '2100-01-01', now(), 'x')`,
  // A row of a day that is long closed; without one there is nothing to be refused.
  ...["delete from ledger_day", "update ledger_day set to_txn = 0"].map(
    (change) => `do $$ begin
      if not exists (select 1 from ledger_day) then
        raise exception 'There is no closed day' using errcode = '42501';
      end if;
    end $$; ${change}`
  ),
  // What a function of the ledger opened, it has shut again.
  ...[
    `ledger_post('x', 'x', 'single', '{bank/x/eur,escrow/x/eur}', '{1,-1}', null, null, null,
      '2100-01-01', now(), 'x')`,
    `ledger_post('x', 'x', 'single', '{bank/x/eur,escrow/x/eur}', '{1,-1}', null, null, null,
      '2100-01-01', now(), 'x'), ledger_post('x', 'x', 'single', '{bank/x/eur,escrow/x/eur}',
      '{1,-1}', null, null, null, '2100-01-01', now(), 'x') replay`,
    "(select count(ledger_limit(key, null)) from ledger_account where key like 'escrow/%') done",
    "ledger_seal((select max(id) from ledger_txn), 1, now())",
  ].map((call) => `select 1 from ${call}; update ledger_account set credits_posted = 0`),
]

/** Ways to change what a transaction says when the guards are out of the way; the chain shows each. */
export const FORGERIES: readonly string[] = [
  "update ledger_txn set key = key || 'x' where id = $1",
  "update ledger_txn set request_hash = '' where id = $1",
  "update ledger_txn set event = 'forged' where id = $1",
  `update ledger_txn set kind = case kind when 'single' then 'pending' when 'pending' then 'single'
    when 'post' then 'void' else 'post' end where id = $1`,
  "update ledger_txn set of_txn = of_txn + 1000000 where id = $1 and of_txn is not null",
  "update ledger_txn set business_ref = 'forged' where id = $1",
  "update ledger_txn set external_ref = 'forged' where id = $1",
  "update ledger_txn set effective_on = effective_on + 1 where id = $1",
  "update ledger_txn set created_at = created_at + interval '1 millisecond' where id = $1",
  "update ledger_txn set actor = 'forged' where id = $1",
  "update ledger_entry set amount = amount + sign(amount)::bigint where txn_id = $1 and seq = 1",
  "update ledger_entry set pending = not pending where txn_id = $1 and seq = 1",
  "update ledger_entry set seq = seq + 10 where txn_id = $1 and seq = 1",
  `update ledger_entry e set account_id = (select id from ledger_account where id <> e.account_id
    limit 1) where txn_id = $1 and seq = 1`,
  "delete from ledger_entry where txn_id = $1 and seq = 1",
  "delete from ledger_txn where id = $1",
]
