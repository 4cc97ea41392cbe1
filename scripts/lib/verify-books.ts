import type pg from "pg"
import { register } from "tsx/cjs/api"

const FACTS = `select (select count(*) from ledger_txn) as transactions,
  (select count(*) from ledger_entry) as entries, (select count(*) from ledger_account) as accounts,
  (select count(*) from ledger_block) as blocks,
  coalesce((select encode(hash, 'hex') from ledger_block order by id desc limit 1), '-') as last_hash`

const TRIAL = `select code, name, currency_code, sum(debits_posted)::text as debits,
  sum(credits_posted)::text as credits, sum(balance)::text as balance
  from ledger_balance group by code, name, currency_code order by code, currency_code`

/** What must hold, from the plugin's sources: the same code runs in the dashboard and in tests. */
async function books() {
  // The plugins are CommonJS, which the runner of commands does not translate by itself.
  register()
  const { findBrokenBlock, findViolations } =
    await import("../../plugins/escrow/src/ledger/invariants.ts")
  const { MONEY_INVARIANTS } = await import("../../plugins/escrow/src/ledger/money-invariants.ts")
  return { MONEY_INVARIANTS, findBrokenBlock, findViolations }
}

/**
 * Recomputes every balance and the chain of hashes from the entries, checks everything that must hold
 * of the money, and says what it saw.
 * @returns what is wrong, a line each
 */
export async function verifyBooks(
  client: pg.Client,
  say: (line: string) => void
): Promise<string[]> {
  const run = async <Row extends object>(sql: string): Promise<Row[]> =>
    (await client.query<Row>(sql)).rows
  const { MONEY_INVARIANTS, findBrokenBlock, findViolations } = await books()
  const [facts = {}] = await run<Record<string, string>>(FACTS)
  for (const [name, value] of Object.entries(facts)) {
    say(`${name.replace("_", " ")}: ${value}`)
  }
  for (const row of await run<Record<string, string>>(TRIAL)) {
    const { code, name, currency_code: currency, debits, credits, balance } = row
    const amounts = [debits, credits, balance].map((amount) => String(amount).padStart(16))
    say(`${code} ${String(name).padEnd(20)} ${currency}${amounts.join("")}`)
  }
  const broken = await findBrokenBlock(run)
  const violations = await findViolations(run, MONEY_INVARIANTS)
  return [
    ...(broken
      ? [`block ${broken.id} (after ${broken.from_txn}, up to ${broken.to_txn}) has another hash`]
      : []),
    ...violations.map(({ invariant, subject, found }) => `${invariant}: ${subject}: ${found}`),
  ]
}
