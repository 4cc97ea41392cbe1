import fs from "node:fs"
import path from "node:path"
import { parseArgs } from "node:util"
import { register } from "tsx/cjs/api"

import { withClient } from "../lib/database.ts"
import { lockDataDir } from "../lib/lock.ts"
import { inRoot } from "../lib/paths.ts"
import { startCluster, type Cluster } from "../lib/postgres/cluster.ts"
import { Problem } from "../lib/problem.ts"
import { databaseVariables, prepareTemplate, templateVariables } from "../lib/test/database.ts"
import { verifyBooks } from "../lib/verify-books.ts"

const dataDir = inRoot(".data/faults")

const say = (line: string) => void process.stdout.write(`${line}\n`)

function optionsOf(args: string[]) {
  const whole = (value: string) => ({ type: "string", default: value }) as const
  const { values } = parseArgs({
    args,
    options: {
      kills: whole("20"),
      orders: whole("200"),
      lanes: whole("4"),
      "check-every": whole("10"),
      minutes: whole("600"),
      seed: whole(String(Date.now() % 1_000_000)),
      json: { type: "string" },
    },
  })
  const { json, ...rest } = values
  const [kills, orders, lanes, check_every, minutes, seed] = [
    ...[rest.kills, rest.orders, rest.lanes],
    ...[rest["check-every"], rest.minutes, rest.seed],
  ].map(Number)
  if (![kills, orders, lanes, check_every, minutes, seed].every((value) => value > 0)) {
    throw new Problem(
      "Kills, orders, lanes, checks, minutes and the seed are whole numbers above 0."
    )
  }
  return { json, options: { kills, orders, lanes, check_every, minutes, seed } }
}

/** What the specs' servers find their database by. */
async function prepare(cluster: Cluster): Promise<void> {
  say("Preparing a database with companies, people and products ...")
  const template = await prepareTemplate(cluster, dataDir)
  Object.assign(process.env, databaseVariables(cluster), templateVariables(template))
}

async function run(cluster: Cluster, args: ReturnType<typeof optionsOf>): Promise<number> {
  // The specs' kit is CommonJS, which the runner of commands does not translate by itself.
  register()
  const { Gate } = await import("../../integration-tests/faults/gate.ts")
  const { killPostgres } = await import("../../integration-tests/faults/postgres.ts")
  const { render } = await import("../../integration-tests/faults/report.ts")
  const { runFaults } = await import("../../integration-tests/faults/run.ts")
  const gate = new Gate()
  process.once("SIGINT", () => gate.end())
  await prepare(cluster)
  const postgres = {
    kill: () => killPostgres(cluster.clusterDir),
    start: async () => void (await startCluster(dataDir, "safe")),
    verify: (database: string) =>
      withClient(cluster.url(database), (client) => verifyBooks(client, () => undefined)),
  }
  say(`seed ${args.options.seed}`)
  const report = await runFaults(args.options, postgres, gate, say)
  render(report).forEach(say)
  if (args.json) {
    fs.writeFileSync(path.resolve(args.json), JSON.stringify(report, null, 2))
  }
  return report.wrong.length === 0 ? 0 : 1
}

/**
 * `npm run money:faults [-- --kills 20 --orders 200 --lanes 4 --check-every 10 --minutes 60 --seed 1
 * --json FILE]`:
 * kills server and database under people who trade, and looks whether anything of the money is lost,
 * there twice, or differs; then the exit code is 1. In `.data/faults`, with a PostgreSQL of its own.
 */
export async function main(args: string[]): Promise<number> {
  const parsed = optionsOf(args)
  fs.mkdirSync(dataDir, { recursive: true })
  const lock = await lockDataDir(dataDir)
  const cluster = await startCluster(dataDir, "safe")
  try {
    return await run(cluster, parsed)
  } finally {
    await cluster.stop()
    lock.release()
  }
}
