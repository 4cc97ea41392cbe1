import { bug, type Bug } from "./planting"

const LIMITS = [
  bug(
    "does not count what is pending as taken",
    "(normal = -1 and credits_posted - debits_posted - debits_pending >= 0)",
    "(normal = -1 and credits_posted - debits_posted >= 0)"
  ),
  bug(
    "counts what may come as there",
    "(normal = -1 and credits_posted - debits_posted - debits_pending >= 0)",
    "(normal = -1 and credits_posted + credits_pending - debits_posted - debits_pending >= 0)"
  ),
  bug(
    "does not count what is pending as collected",
    "debits_posted - credits_posted - credits_pending >= 0",
    "debits_posted - credits_posted >= 0"
  ),
  bug(
    "overdraws by one cent",
    "(normal = -1 and credits_posted - debits_posted - debits_pending >= 0)",
    "(normal = -1 and credits_posted - debits_posted - debits_pending >= -1)"
  ),
  bug(
    "keeps the last cent",
    "(normal = 1 and debits_posted - credits_posted - credits_pending >= 0)",
    "(normal = 1 and debits_posted = 0 or debits_posted - credits_posted - credits_pending > 0)"
  ),
  bug(
    "does not count what is pending against the limit",
    "debits_posted - credits_posted + debits_pending <= debit_limit",
    "debits_posted - credits_posted <= debit_limit"
  ),
  bug(
    "stops one cent before the limit",
    "debits_posted - credits_posted + debits_pending <= debit_limit",
    "debits_posted - credits_posted + debits_pending < debit_limit"
  ),
  bug(
    "does not take a limit away",
    "set debit_limit = p_limit",
    "set debit_limit = coalesce(p_limit, debit_limit)"
  ),
  bug("sets limits of accounts that are not there", "if not found then", "if false then"),
]

const DAYS = [
  bug(
    "closes the days before only",
    "to_char(p_effective_on, 'YYYY-MM-DD') <= (",
    "to_char(p_effective_on, 'YYYY-MM-DD') < ("
  ),
  bug(
    "closes one day only",
    "<= (select max(day) from ledger_day)",
    "= (select max(day) from ledger_day)"
  ),
  bug("lets a closed day be changed", "or old.to_txn is not null or", "or"),
]

const CHAIN = [
  bug(
    "sums up the first transaction of a block twice",
    "e.txn_id > v_from and",
    "e.txn_id >= v_from and"
  ),
  bug(
    "leaves the last transaction of a block out",
    "e.txn_id <= v_to and not",
    "e.txn_id < v_to and not"
  ),
  bug("sums up what is pending on hot accounts", "<= v_to and not e.pending", "<= v_to"),
  bug("shows what is pending as posted", "a.id and not e.pending", "a.id"),
  bug(
    "shows the sealed transactions twice",
    "and e.txn_id > coalesce((select max(to_txn) from ledger_block), 0)",
    ""
  ),
  bug(
    "does not chain the blocks",
    "ledger_digest(coalesce(v_last.hash, ''::bytea), v_from",
    "ledger_digest(''::bytea, v_from"
  ),
  bug("starts a block too late", "where t.id > p_from and", "where t.id > p_from + 1 and"),
  ...["encode(t.request_hash, 'hex')", "t.event", "t.kind", "t.business_ref"].map((field) =>
    bug(`leaves ${field} out of the chain`, `, ${field},`, ",")
  ),
  bug("leaves what it is of out of the chain", "t.of_txn, t.business_ref", "t.business_ref"),
  bug(
    "leaves the external id out of the chain",
    "t.business_ref, t.external_ref,",
    "t.business_ref,"
  ),
  bug("leaves the day out of the chain", "to_char(t.effective_on, 'YYYY-MM-DD'),", ""),
  bug(
    "leaves the moment out of the chain",
    "(extract(epoch from t.created_at) * 1000000)::bigint, ",
    ""
  ),
  bug("leaves the actor out of the chain", "::bigint, t.actor,", "::bigint,"),
  bug("leaves the amounts out of the chain", "a.key, e.amount, e.pending)", "a.key, e.pending)"),
  bug("leaves the accounts out of the chain", "e.seq, a.key, e.amount", "e.seq, e.amount"),
  bug(
    "leaves the entries out of the chain",
    "e.txn_id = t.id)\n    )",
    "e.txn_id = t.id and false)\n    )"
  ),
]

const TOTALS = [
  bug(
    "counts a block's first transaction in the totals again",
    "e.txn_id > p_from and (",
    "e.txn_id >= p_from and ("
  ),
  bug(
    "leaves what came since the last block out of the totals",
    "select * from ledger_moved(coal",
    "select * from ledger_total where false and 0 < (coal"
  ),
  bug("sums up what is pending in the totals", ") filter (where not e.pending), 0)", "), 0)"),
  bug("counts accounts with each block", "before.txn_id <= p_from)", "before.txn_id < 0)"),
  bug(
    "begins the totals anew with each block",
    "debits_posted = total.debits_posted + excluded",
    "debits_posted = excluded"
  ),
]

const GUARDS = [
  bug(
    "lets everybody write",
    "if coalesce(current_setting('ledger.writing', true), '') <> 'on' then",
    "if false then"
  ),
  bug(
    "lets an open ledger be changed",
    "(tg_op = 'UPDATE' and tg_table_name not in ('ledger_account', 'ledger_total'))",
    "false"
  ),
  bug("lets an open ledger be emptied", "tg_op in ('DELETE', 'TRUNCATE')", "tg_op = 'DELETE'"),
  bug(
    "leaves the ledger open after posting",
    "perform set_config('ledger.writing', '', true);\n  return query select v_id, false",
    "return query select v_id, false"
  ),
  bug(
    "leaves the ledger open after a replay",
    "perform set_config('ledger.writing', '', true);\n    return query",
    "return query"
  ),
  bug(
    "leaves the ledger open after sealing",
    "perform set_config('ledger.writing', '', true);\n  return v_to",
    "return v_to"
  ),
]

/** Bugs in what the books keep of accounts, days and the chain, and in their guards. */
export const BOOK_BUGS: readonly Bug[] = [...LIMITS, ...DAYS, ...CHAIN, ...TOTALS, ...GUARDS]
