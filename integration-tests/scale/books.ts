import { filled, idsIn, marksIn, replaced } from "./marks"
import { idOf, type Queryable } from "./rows"
import { numberOf, type Template } from "./templates"
import type { CopiedTable } from "./copies"

type Booked = {
  key: string
  event: string
  business_ref: string | null
  external_ref: string | null
  actor: string
  created_at: string
  /** What the ledger's hash of the request is made of. */
  content: string
  is_plain: boolean
  entries: { account: string; owner: string; amount: string }[]
}

/** `is_plain`: written by `ledger_post` from exactly this content, and neither pending nor reversed. */
const BOOKED = `select key, event, business_ref, external_ref, actor, created_at, entries, content,
    kind = 'single' and sha256(convert_to(content, 'UTF8')) = request_hash as is_plain
  from (select t.id, t.key, t.event, t.kind, t.business_ref, t.external_ref, t.actor,
      t.created_at::text as created_at, t.request_hash,
      jsonb_build_array(t.event, t.kind, null, t.business_ref, t.external_ref,
        array_agg(a.key order by e.seq), array_agg(e.amount order by e.seq))::text as content,
      jsonb_agg(jsonb_build_object('account', a.key, 'owner', a.owner_id, 'amount', e.amount::text)
        order by e.seq) as entries
    from ledger_txn t join ledger_entry e on e.txn_id = t.id
    join ledger_account a on a.id = e.account_id group by t.id) booked order by id`

/** Whose account an entry is on: the order's own, the seller's, the buyer's or the platform's. */
type Scope = "own" | "seller" | "buyer" | "platform"

const SHARED: Readonly<Record<string, Scope>> = {
  seller_payable: "seller",
  unapplied_cash: "buyer",
}

/** What the books have of one order: transactions, entries and the order's own accounts, from 1. */
export type Books = {
  txns: Booked[]
  entries: {
    txn: number
    seq: number
    scope: Scope
    account: string
    amount: string
    step: number
  }[]
  /** The order's own accounts. */
  accounts: string[]
  /** How often the seller's and the buyer's accounts move. */
  seller_steps: number
  buyer_steps: number
}

const scopeOf = (ids: ReadonlySet<string>, account: string, owner: string): Scope => {
  const scope = SHARED[account.split("/")[0]]
  if (ids.has(owner) || owner === "platform" || scope) {
    return ids.has(owner) ? "own" : (scope ?? "platform")
  }
  throw new Error(`An order moves money on ${account}, of which no copies are made`)
}

/**
 * Finds what was booked for each order.
 * @throws where a transaction is of a kind that can't be copied
 */
export const readBooks = async (
  database: Queryable,
  templates: readonly Template[]
): Promise<Books[]> => {
  const booked = await database.query<Booked>(BOOKED)
  const odd = booked.find(({ is_plain }) => !is_plain)
  if (odd) {
    throw new Error(`${odd.key} is no plain transaction`)
  }
  return templates.map(({ rows }) => {
    const ids = new Set(rows.flatMap(idOf))
    const own = booked.filter(({ key, business_ref }) =>
      idsIn(`${key} ${business_ref ?? ""}`).some((id) => ids.has(id))
    )
    return booksOf(own, ids)
  })
}

const booksOf = (txns: Booked[], ids: ReadonlySet<string>): Books => {
  const counts = new Map<string, number>()
  const entries = txns.flatMap((txn, at) =>
    txn.entries.map(({ account, owner, amount }, index) => {
      const step = (counts.get(account) ?? 0) + 1
      counts.set(account, step)
      const scope = scopeOf(ids, account, owner)
      return { txn: at + 1, seq: index + 1, scope, account, amount, step }
    })
  )
  const stepsOf = (scope: Scope) => entries.filter((entry) => entry.scope === scope).length
  const own = entries.filter(({ scope }) => scope === "own").map(({ account }) => account)
  return {
    txns,
    entries,
    accounts: [...new Set(own)],
    seller_steps: stepsOf("seller"),
    buyer_steps: stepsOf("buyer"),
  }
}

const TXNS = `create unlogged table scale.b_txn as select * from jsonb_to_recordset($1::jsonb)
  as x(fate int, rank int, key text, event text, business_ref text, external_ref text, actor text,
    created_at timestamptz, content text)`

const ENTRIES = `create unlogged table scale.b_entry as
  select x.*, a.id as known_account from jsonb_to_recordset($1::jsonb)
    as x(fate int, txn int, seq int, scope text, rank int, account text, amount bigint, step int)
  left join ledger_account a on a.key = x.account and x.scope = 'platform'`

/** With the balances that the order's own accounts end with, as they have no other entries. */
const ACCOUNTS = `create unlogged table scale.b_account as
  select x.fate, x.rank, x.marked as key, a.name, split_part(x.marked, '/', 2) as owner_id,
    a.currency_code, a.normal, a.no_overdraft, a.tracked, a.debits_posted, a.credits_posted, a.version
  from jsonb_to_recordset($1::jsonb) as x(fate int, rank int, account text, marked text)
  join ledger_account a on a.key = x.account`

/** Puts what was booked into tables of the schema `scale`. @returns what copies it, as for other rows */
export const stageBooks = async (
  database: Queryable,
  templates: readonly Template[],
  books: readonly Books[]
): Promise<CopiedTable[]> => {
  const staged = templates.map((template, at) => stagedBooks(template, books[at]))
  const txns = staged.flatMap((order) => order.txns)
  const accounts = staged.flatMap((order) => order.accounts)
  const entries = staged.flatMap((order) => order.entries)
  await database.query(TXNS, [JSON.stringify(txns)])
  await database.query(ENTRIES, [JSON.stringify(entries)])
  await database.query(ACCOUNTS, [JSON.stringify(accounts)])
  return bookCopies(marksIn(JSON.stringify([txns, accounts])))
}

const stagedBooks = (template: Template, { txns, accounts, entries }: Books) => {
  const fate = numberOf(template.fate)
  const marked = (text: string | null) => text && replaced(text, template.replacements)
  return {
    txns: txns.map((txn, index) => ({
      fate,
      rank: index + 1,
      event: txn.event,
      created_at: txn.created_at,
      key: marked(txn.key),
      business_ref: marked(txn.business_ref),
      external_ref: marked(txn.external_ref),
      actor: marked(txn.actor),
      content: marked(txn.content),
    })),
    accounts: accounts.map((account, index) => ({
      fate,
      rank: index + 1,
      account,
      marked: marked(account),
    })),
    entries: entries.map((entry) => ({
      ...entry,
      fate,
      rank: accounts.indexOf(entry.account) + 1,
    })),
  }
}

const bookCopies = (marks: readonly string[]): CopiedTable[] => {
  const of = (name: string) => filled(`t.${name}`, marks)
  const from = (table: string) => `from scale.copy c join scale.${table} t on t.fate = c.fate
    where c.place_in_time > $1 and c.place_in_time <= $2`
  return [
    {
      table: "ledger_account",
      statement: `insert into ledger_account (id, key, name, owner_id, currency_code, normal,
          no_overdraft, tracked, debits_posted, credits_posted, version) overriding system value
        select c.account_base + t.rank, ${of("key")}, t.name, ${of("owner_id")}, t.currency_code,
          t.normal, t.no_overdraft, t.tracked, t.debits_posted, t.credits_posted, t.version
        ${from("b_account")}`,
    },
    {
      table: "ledger_txn",
      statement: `insert into ledger_txn (id, key, request_hash, event, kind, business_ref,
          external_ref, effective_on, created_at, actor) overriding system value
        select c.txn_base + t.rank, ${of("key")},
          sha256(convert_to(${of("content")}, 'UTF8')), t.event, 'single', ${of("business_ref")},
          ${of("external_ref")}, ((t.created_at + c.shift) at time zone 'utc')::date,
          t.created_at + c.shift, ${of("actor")} ${from("b_txn")}`,
    },
    {
      table: "ledger_entry",
      statement: `insert into ledger_entry (txn_id, seq, account_id, amount, pending, account_version)
        select c.txn_base + t.txn, t.seq, case t.scope when 'own' then c.account_base + t.rank
            when 'seller' then c.seller_account when 'buyer' then c.buyer_account
            else t.known_account end, t.amount, false,
          case t.scope when 'own' then t.step when 'seller' then c.seller_steps + t.step
            when 'buyer' then c.buyer_steps + t.step end ${from("b_entry")}`,
    },
  ]
}

const OPEN = (name: string, owner: string, of: "seller" | "buyer") => `
  insert into ledger_account (key, name, owner_id, currency_code, normal, no_overdraft, tracked)
  select a.name || '/${owner}' || o.n || '/' || a.currency_code, a.name, '${owner}' || o.n,
    a.currency_code, a.normal, a.no_overdraft, a.tracked
  from (select distinct d.${of} as n from scale.drawn d
    join scale.fate f on f.number = d.fate and f.${of}_steps > 0) o
  cross join (select * from ledger_account where name = '${name}' limit 1) a
  on conflict (key) do nothing`

/** Opens the accounts that all orders of a seller or a buyer share, where one of them moves money. */
export const openAccounts = async (database: Queryable): Promise<void> => {
  await database.query(OPEN("seller_payable", "comp_bench", "seller"))
  await database.query(OPEN("unapplied_cash", "comp_shop", "buyer"))
}

/** Gives the shared accounts what their entries sum up to. */
const BALANCES = `update ledger_account a set debits_posted = sums.debits,
    credits_posted = sums.credits, version = sums.steps
  from (select e.account_id, sum(greatest(e.amount, 0)) as debits,
      sum(greatest(-e.amount, 0)) as credits, count(*) as steps
    from ledger_entry e join ledger_account own on own.id = e.account_id
      and (own.key like 'seller\\_payable/comp\\_bench%' or own.key like 'unapplied\\_cash/comp\\_shop%')
    group by 1) sums
  where a.id = sums.account_id`

/** The day was closed while nothing had been booked yet; the product closes it again, with everything. */
const REOPEN = "delete from ledger_day"

const NUMBERS = `select setval(pg_get_serial_sequence(name, 'id'), last)
  from (select 'ledger_txn' as name, max(id) as last from ledger_txn
    union all select 'ledger_account', max(id) from ledger_account) sequences`

/** What the books need once all copies are there. */
export const finishBooks = async (database: Queryable): Promise<void> => {
  await database.query(BALANCES)
  await database.query(REOPEN)
  await database.query(NUMBERS)
}
