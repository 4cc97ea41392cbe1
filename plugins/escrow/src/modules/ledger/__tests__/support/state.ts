import type { Transaction } from "../model"
import { momentOf } from "./books"
import { growsByDebits, isTracked, type Account } from "./model-account"
import type { Run } from "./play"

/**
 * Everything that a run wrote, once as the database has it and once as the model says. Amounts are
 * text, as Postgres hands them out.
 */
export const bookedState = async ({ ledger, prefix, start, closed }: Run) => {
  const [{ state }] = await ledger.run<{ state: State }>(STATE, [
    ...[prefix, start, start, closed[0]?.day ?? "9999", start],
  ])
  const days = (state.days ?? []).map((day) => ({ ...day, lines: withoutZeros(day.lines) }))
  return {
    ...{ accounts: state.accounts ?? [], transactions: state.transactions ?? [], days },
    chain: state.chain[0],
  }
}

type State = {
  accounts: object[] | null
  transactions: object[] | null
  days: { lines: Sums | null }[] | null
  chain: object[]
}

type Sums = Record<string, string>

const withoutZeros = (sums: Sums | null) =>
  Object.fromEntries(Object.entries(sums ?? {}).filter(([, sum]) => sum !== "0"))

const ACCOUNTS = `select b.key, b.debits_posted::text as debits, b.credits_posted::text as credits,
    b.debits_pending::text, b.credits_pending::text, b.balance::text, b.debit_limit::text as limit,
    a.version::integer, a.debits_posted::text as row_debits, a.credits_posted::text as row_credits
  from ledger_balance b join ledger_account a on a.id = b.id
  where starts_with(b.owner_id, ?) order by b.key collate "C"`

const TRANSACTIONS = `select t.id::text, t.key, t.event, t.kind, o.key as of, t.business_ref,
    t.external_ref, t.effective_on::text as day, t.actor, (t.created_at at time zone 'UTC')::text as at,
    coalesce((select json_agg(json_build_array(a.key, e.amount::text, e.pending, e.account_version)
        order by e.seq)
      from ledger_entry e join ledger_account a on a.id = e.account_id where e.txn_id = t.id), '[]')
      as entries
  from ledger_txn t left join ledger_txn o on o.id = t.of_txn where t.id > ? order by t.id`

/** The closed days of the run; of the sums, what came since the run began. */
const DAYS = `with before as (
    select a.name || '/' || a.currency_code as line, sum(e.amount) as amount
    from ledger_entry e join ledger_account a on a.id = e.account_id
    where not e.pending and e.txn_id <= ?::bigint group by 1)
  select d.day, d.to_txn::text, d.hash = (select encode(b.hash, 'hex') from ledger_block b
      where b.to_txn <= d.to_txn order by b.id desc limit 1) as ends_with_block,
    (select json_object_agg(line, (coalesce(after.value::numeric, 0) - coalesce(amount, 0))::text)
      from jsonb_each_text(d.trial_balance) after(line, value) full join before using (line)) as lines
  from ledger_day d where d.day >= ? order by d.day`

/** What the blocks say that they cover, and how many transactions of the run those are. */
const CHAIN = `select coalesce(sum(b.txns), 0)::integer
    - (select count(*) from ledger_txn where id <= max(b.to_txn))::integer as miscounted,
    (select count(*) from ledger_txn where id > ? and id <= max(b.to_txn))::integer as sealed
  from ledger_block b`

const rows = (name: string, statement: string) =>
  `'${name}', (select json_agg(found) from (${statement}) found)`

const STATE = `select json_build_object(${[
  rows("accounts", ACCOUNTS),
  rows("transactions", TRANSACTIONS),
  rows("days", DAYS),
  rows("chain", CHAIN),
].join(", ")}) as state`

/** The state that the model says the database has. */
export const modelState = (run: Run) => {
  const { model, ids } = run
  const transactions = [...model.transactions.values()]
  const sealed = transactions.slice(0, run.sealed)
  return {
    accounts: [...model.accounts.values()]
      .sort((one, other) => (one.key < other.key ? -1 : 1))
      .map((account) => accountState(account, sealed)),
    transactions: transactions.map(({ request, entries }) => {
      const { key, event, kind, of, business_ref, external_ref, actor } = request
      return {
        ...{ id: ids.get(key), key, event, kind, of, business_ref, external_ref, actor },
        ...{ day: request.day, at: textOf(momentOf(request.day)) },
        entries: entries.map(({ account, amount, pending, version }) => [
          ...[account, String(amount), pending, version],
        ]),
      }
    }),
    days: run.closed.map(({ day, transactions: count }) => ({
      day,
      to_txn: idOfLast(run, transactions.slice(0, count)),
      ends_with_block: count > 0 || run.start !== "0" ? true : null,
      lines: withoutZeros(linesUpTo(day, transactions.slice(0, count), run.prefix)),
    })),
    chain: { miscounted: 0, sealed: run.sealed },
  }
}

/** A moment as Postgres writes it. */
const textOf = (moment: Date) => moment.toISOString().replace("T", " ").replace("Z", "")

const idOfLast = ({ ids, start }: Run, transactions: readonly Transaction[]) =>
  ids.get(transactions.at(-1)?.request.key ?? "") ?? start

const posted = (transactions: readonly Transaction[]) =>
  transactions.flatMap(({ entries }) => entries).filter(({ pending }) => !pending)

const accountState = (account: Account, sealed: readonly Transaction[]) => {
  const { key, name, debits, credits, limit, entries } = account
  const amounts = posted(sealed).flatMap((leg) => (leg.account === key ? [leg.amount] : []))
  const sum = (sign: bigint) =>
    amounts.reduce((total, amount) => (amount * sign > 0n ? total + amount * sign : total), 0n)
  const tracked = isTracked(name)
  return {
    key,
    debits: String(debits),
    credits: String(credits),
    debits_pending: String(account.debits_pending),
    credits_pending: String(account.credits_pending),
    balance: String(growsByDebits(name) ? debits - credits : credits - debits),
    limit: limit === null ? null : String(limit),
    version: tracked ? entries : 0,
    row_debits: String(tracked ? debits : sum(1n)),
    row_credits: String(tracked ? credits : sum(-1n)),
  }
}

/** Sums by account name and currency of what is effective until the end of a day. */
const linesUpTo = (day: string, transactions: readonly Transaction[], prefix: string): Sums => {
  const sums = new Map<string, bigint>()
  for (const { account, amount } of posted(
    transactions.filter(({ request }) => request.day <= day)
  )) {
    const [name, , currency] = account.replace(prefix, "").split("/")
    sums.set(`${name}/${currency}`, (sums.get(`${name}/${currency}`) ?? 0n) + amount)
  }
  return Object.fromEntries([...sums].map(([line, sum]) => [line, String(sum)]))
}
