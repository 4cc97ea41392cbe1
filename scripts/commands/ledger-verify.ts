import fs from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"

import type pg from "pg"

import { compile } from "../lib/compile.ts"
import { withClient } from "../lib/database.ts"
import { loadEnvironment } from "../lib/environment.ts"
import { openDatabase } from "../lib/launch/open-database.ts"
import { inRoot } from "../lib/paths.ts"
import { runningCluster } from "../lib/postgres/cluster.ts"

/** What the compiled plugin brings along; the same code runs in the dashboard and in tests. */
interface Books {
  MONEY_INVARIANTS: readonly unknown[]
  findViolations(
    run: Run,
    invariants: readonly unknown[]
  ): Promise<{ invariant: string; subject: string; found: string }[]>
  findBrokenBlock(run: Run): Promise<{ id: string; from_txn: string; to_txn: string } | null>
}

type Run = (sql: string) => Promise<pg.QueryResultRow[]>

const FACTS = `select (select count(*) from ledger_txn) as transactions,
  (select count(*) from ledger_entry) as entries, (select count(*) from ledger_account) as accounts,
  (select count(*) from ledger_block) as blocks,
  coalesce((select encode(hash, 'hex') from ledger_block order by id desc limit 1), '-') as last_hash`

const TRIAL = `select code, name, currency_code, sum(debits_posted)::text as debits,
  sum(credits_posted)::text as credits, sum(balance)::text as balance
  from ledger_balance group by code, name, currency_code order by code, currency_code`

async function books(): Promise<Books> {
  await compile("production")
  const load = createRequire(inRoot("package.json"))
  const folder = inRoot("plugins/escrow/.medusa/server/src/ledger")
  return {
    ...load(path.join(folder, "invariants.js")),
    ...load(path.join(folder, "money-invariants.js")),
  }
}

/** Looks at everything and prints it; returns how many things are wrong. */
async function verify(client: pg.Client): Promise<number> {
  const run: Run = async (sql) => (await client.query(sql)).rows
  const { MONEY_INVARIANTS, findBrokenBlock, findViolations } = await books()
  const [facts] = await run(FACTS)
  for (const [name, value] of Object.entries(facts)) {
    process.stdout.write(`${name.replace("_", " ")}: ${value}\n`)
  }
  for (const row of await run(TRIAL)) {
    const { code, name, currency_code: currency, debits, credits, balance } = row
    const amounts = [debits, credits, balance].map((amount) => String(amount).padStart(16))
    process.stdout.write(`${code} ${String(name).padEnd(20)} ${currency}${amounts.join("")}\n`)
  }
  const broken = await findBrokenBlock(run)
  if (broken) {
    const { id, from_txn: from, to_txn: to } = broken
    process.stdout.write(`✗ block ${id} (after ${from}, up to ${to}) has another hash\n`)
  }
  const violations = await findViolations(run, MONEY_INVARIANTS)
  for (const { invariant, subject, found } of violations) {
    process.stdout.write(`✗ ${invariant}: ${subject}: ${found}\n`)
  }
  return violations.length + (broken ? 1 : 0)
}

/**
 * `npm run ledger:verify` recomputes every balance and the chain of hashes from the entries, and
 * checks everything that must hold of the money, on DATABASE_URL or the embedded database. Ends with
 * code 1 when anything differs.
 */
export async function main(): Promise<number> {
  const env = loadEnvironment()
  const wasRunning =
    env.databaseUrl !== undefined ||
    (fs.existsSync(path.join(env.dataDir, "postgres.port")) &&
      runningCluster(env.dataDir) !== undefined)
  const { url, cluster } = await openDatabase(env, (_, work) => work())
  try {
    const wrong = await withClient(url, verify)
    process.stdout.write(wrong === 0 ? "✓ the books are right\n" : `✗ ${wrong} differences\n`)
    return wrong === 0 ? 0 : 1
  } finally {
    if (!wasRunning) {
      await cluster?.stop()
    }
  }
}
