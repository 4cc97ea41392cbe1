import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { parseArgs } from "node:util"
import { register } from "tsx/cjs/api"

import { findViolations } from "../../plugins/escrow/src/ledger/invariants.ts"
import { ledgerStatements } from "../../plugins/escrow/src/modules/ledger/__tests__/support/statements.ts"
import type { Driver } from "../lib/bench/driver.ts"
import { nodeDriver } from "../lib/bench/node-driver.ts"
import { findPgbench, pgbenchDriver } from "../lib/bench/pgbench.ts"
import { funding, postings, tpcb, type Workload } from "../lib/bench/workloads.ts"
import { withClient } from "../lib/database.ts"
import { startCluster } from "../lib/postgres/cluster.ts"
import { Problem } from "../lib/problem.ts"

const rate = 200
const mostMilliseconds = 50

interface Options {
  rounds: number
  seconds: number
  clients: number
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(Math.floor(share * sorted.length), sorted.length - 1)] ?? NaN
}

/** Makes the tables of both sides; refuses a database that forgets what it committed. */
async function prepare(url: string, driver: Driver): Promise<void> {
  // The plugins are CommonJS, which the runner of commands does not translate by itself.
  register()
  const statements = await ledgerStatements()
  await withClient(url, async (client) => {
    const { rows } = await client.query(
      "select current_setting('fsync') || current_setting('synchronous_commit') as both"
    )
    if (rows[0].both !== "onon") {
      throw new Problem("The database does not keep what it commits: fsync or commit is off.")
    }
    await client.query(statements.join("\n"))
    await client.query(funding)
  })
  await driver.initialise()
  await withClient(url, (client) => client.query("vacuum analyze"))
}

/** Measures TPC-B and the postings in turn; returns the median ratio of each posting. */
async function compare(driver: Driver, options: Options): Promise<Map<Workload, number>> {
  const ratios = new Map<Workload, number[]>(postings.map((workload) => [workload, []]))
  for (let round = 1; round <= options.rounds; round += 1) {
    const base = await driver.measure({ ...options, workload: tpcb, run: round })
    say(`round ${round}: TPC-B ${base.tps.toFixed(0)} tps`)
    for (const workload of postings) {
      const { tps } = await driver.measure({ ...options, workload, run: round })
      ratios.get(workload)?.push(tps / base.tps)
      say(`  ${workload.name}: ${tps.toFixed(0)} tps, ${(tps / base.tps).toFixed(2)} of TPC-B`)
    }
  }
  return new Map([...ratios].map(([workload, values]) => [workload, quantile(values, 0.5)]))
}

/** The invariants after everything that was posted; a broken one makes speed worthless. */
async function checkBooks(url: string): Promise<boolean> {
  return withClient(url, async (client) => {
    const violations = await findViolations(async (sql) => (await client.query(sql)).rows)
    const { rows } = await client.query("select count(*) as transactions from ledger_txn")
    say(`${rows[0].transactions} transactions, ${violations.length} broken invariants`)
    return violations.length === 0
  })
}

function judge(what: string, good: boolean): boolean {
  say(`${good ? "✓" : "✗"} ${what}`)
  return good
}

async function measureLatency(driver: Driver, workload: Workload, options: Options) {
  const { latencies } = await driver.measure({ ...options, workload, rate, run: 0 })
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => quantile(latencies, share))
  return { text: `p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)}, p99 ${p99.toFixed(1)} ms`, p99 }
}

async function measure(url: string, driver: Driver, options: Options): Promise<boolean> {
  await prepare(url, driver)
  const medians = await compare(driver, options)
  const verdicts = [...medians].map(([{ name, goal = 0 }, ratio]) =>
    judge(`${name}: ${ratio.toFixed(2)} of TPC-B, goal ${goal.toFixed(2)}`, ratio >= goal)
  )
  // How much of it is the machine's, and whatever else it does, is what TPC-B shows.
  say(`  TPC-B, ${rate} per second: ${(await measureLatency(driver, tpcb, options)).text}`)
  for (const workload of postings) {
    const { text, p99 } = await measureLatency(driver, workload, options)
    const what = `${workload.name}, ${rate} per second: ${text}, goal ${mostMilliseconds}`
    verdicts.push(judge(what, p99 < mostMilliseconds))
  }
  return (await checkBooks(url)) && verdicts.every(Boolean)
}

/**
 * `npm run ledger:bench [-- --rounds 5 --seconds 10 --clients 8 --node]`: how many transactions a
 * second the ledger posts, beside TPC-B on the same durable server, in turns; and how long one takes
 * at a fixed rate. The exit code is 1 below the goals.
 */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: "string", default: "5" },
      seconds: { type: "string", default: "10" },
      clients: { type: "string", default: "8" },
      node: { type: "boolean", default: false },
    },
  })
  const [rounds, seconds, clients] = [values.rounds, values.seconds, values.clients].map(Number)
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), "wholesale-ledger-"))
  fs.chmodSync(directory, 0o755)
  const cluster = await startCluster(directory, "safe")
  try {
    const url = cluster.url("postgres")
    const binary = values.node ? undefined : findPgbench([])
    const driver = binary ? pgbenchDriver(binary, url, directory) : nodeDriver(url)
    say(`${rounds} rounds of ${seconds} s each, ${clients} clients, driven by ${driver.name}`)
    return (await measure(url, driver, { rounds, seconds, clients })) ? 0 : 1
  } finally {
    await cluster.stop()
    fs.rmSync(directory, { recursive: true, force: true })
  }
}
