import { bug, type Bug } from "./planting"

const KEYS = [
  bug("forgets to compare the hash", "if v_known <> v_hash then", "if false then"),
  bug("leaves the amounts out of the hash", "p_accounts, p_amounts)::text", "p_accounts)::text"),
  bug("leaves the accounts out of the hash", "p_accounts, p_amounts)::text", "p_amounts)::text"),
  bug(
    "leaves the event out of the hash",
    "jsonb_build_array(p_event, p_kind",
    "jsonb_build_array(p_kind"
  ),
  bug("leaves the kind out of the hash", "p_event, p_kind, p_of", "p_event, p_of"),
  bug("leaves what it is of out of the hash", "p_kind, p_of, p_bus", "p_kind, p_bus"),
  bug("leaves the reference out of the hash", "p_of, p_business_ref,", "p_of,"),
  bug("leaves the external id out of the hash", "p_external_ref, p_accounts, p", "p_accounts, p"),
  bug("puts the day into the hash", "build_array(p_event", "build_array(p_effective_on, p_event"),
  bug("puts who posts into the hash", "build_array(p_event", "build_array(p_actor, p_event"),
  bug(
    "says that a replay is new",
    "return query select v_id, true",
    "return query select v_id, false"
  ),
  bug(
    "takes an external id for one in all events",
    "ledger_txn_external on ledger_txn (event, external_ref)",
    "ledger_txn_external on ledger_txn (external_ref)"
  ),
  bug(
    "takes an external id twice",
    "create unique index if not exists ledger_txn_external",
    "create index if not exists ledger_txn_external"
  ),
]

const LEGS = [
  bug("does not check the sum", "having sum(leg.amount) <> 0", "having false"),
  bug("adds up different currencies", "group by split_part(leg.key, '/', 3) having", "having"),
  bug("takes a transaction without legs", "coalesce(cardinality(p_accounts), 0) < 2", "false"),
  bug(
    "does not look whether accounts are known",
    "<> coalesce(cardinality(p_accounts), 0) then",
    "< 0 then"
  ),
  bug(
    "adds credits to debits",
    "debits_posted = a.debits_posted + greatest(leg.amount, 0)",
    "debits_posted = a.debits_posted + abs(leg.amount)"
  ),
  bug(
    "forgets the credits",
    "credits_posted = a.credits_posted + greatest(-leg.amount, 0)",
    "credits_posted = a.credits_posted"
  ),
  bug("counts no versions", "version = a.version + 1", "version = a.version"),
  bug(
    "writes the version before",
    "case when a.tracked then a.version end",
    "case when a.tracked then a.version - 1 end"
  ),
  bug(
    "updates hot accounts when posting, too",
    "from unnest(p_accounts, p_amounts) as leg(key, amount) where a.key = leg.key and a.tracked",
    "from unnest(p_accounts, p_amounts) as leg(key, amount) where a.key = leg.key"
  ),
  bug("takes an expense for income", "c.class in ('asset', 'expense')", "c.class = 'asset'"),
]

const PENDING = [
  bug("posts what is pending at once", "if p_kind = 'pending' then", "if false then"),
  bug("writes pending entries as posted", "leg.amount, p_kind = 'pending',", "leg.amount, false,"),
  bug(
    "keeps what was pending aside",
    "debits_pending = a.debits_pending - greatest(e.amount, 0)",
    "debits_pending = a.debits_pending"
  ),
  bug(
    "lets go of the pending amount twice",
    "debits_pending = a.debits_pending - greatest(e.amount, 0)",
    "debits_pending = greatest(a.debits_pending - 2 * greatest(e.amount, 0), 0)"
  ),
  bug(
    "lets go of all that is pending on an account",
    "debits_pending = a.debits_pending - greatest(e.amount, 0)",
    "debits_pending = 0"
  ),
  bug(
    "keeps aside what is voided",
    "if p_kind in ('post', 'void') then\n    update",
    "if p_kind = 'post' then\n    update"
  ),
  bug("posts more than was pending", "abs(e.amount) >= abs(leg.amount)", "true"),
  bug(
    "posts only less than was pending",
    "abs(e.amount) >= abs(leg.amount)",
    "abs(e.amount) > abs(leg.amount)"
  ),
  bug("posts the other side of what was pending", "sign(e.amount) = sign(leg.amount)", "true"),
  bug("posts to accounts where nothing was pending", "a.key = leg.key and sign", "sign"),
  bug("resolves what is not pending", "if v_of.kind <> 'pending' then", "if false then"),
  bug(
    "resolves twice",
    "create unique index if not exists ledger_txn_resolution",
    "create index if not exists ledger_txn_resolution"
  ),
  bug("voids after posting", "where kind in ('post', 'void');", "where kind = 'post';"),
]

const REVERSALS = [
  bug("reverses what is pending", "if v_of.kind = 'pending' or exists (", "if exists ("),
  bug(
    "reverses twice",
    "create unique index if not exists ledger_txn_reversal",
    "create index if not exists ledger_txn_reversal"
  ),
  bug(
    "reverses with the same signs",
    "except select a.key, -e.amount",
    "except select a.key, e.amount"
  ),
  bug(
    "lets a reversal do more",
    "(select leg.key, leg.amount from unnest(p_accounts, p_amounts) as leg(key, amount)\n       except",
    "(select leg.key, leg.amount from unnest(p_accounts, p_amounts) as leg(key, amount) where false\n       except"
  ),
  bug(
    "lets a reversal leave something out",
    "where e.txn_id = v_of.id\n       except",
    "where e.txn_id = v_of.id and false\n       except"
  ),
]

/** Bugs in what `ledger_post` does with a transaction. */
export const POSTING_BUGS: readonly Bug[] = [...KEYS, ...LEGS, ...PENDING, ...REVERSALS]
