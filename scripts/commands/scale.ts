import { parseArgs } from "node:util"
import { register } from "tsx/cjs/api"

import { withClient } from "../lib/database.ts"
import { runningCluster, type Cluster } from "../lib/postgres/cluster.ts"
import { Problem } from "../lib/problem.ts"
import {
  databaseVariables,
  prepareTemplate,
  startTestCluster,
  templateVariables,
  testDataDir,
} from "../lib/test/database.ts"
import { verifyBooks } from "../lib/verify-books.ts"

const say = (line: string) => void process.stdout.write(`${line}\n`)

function optionsOf(args: string[]) {
  const whole = (value: string) => ({ type: "string", default: value }) as const
  const { values } = parseArgs({
    args,
    options: {
      manufacturers: whole("3000"),
      retailers: whole("30000"),
      products: whole("100000"),
      orders: whole("1000000"),
      database: { type: "string" },
    },
  })
  const { database, ...texts } = values
  const [manufacturers, retailers, products, orders] = [
    ...[texts.manufacturers, texts.retailers, texts.products, texts.orders],
  ].map(Number)
  const sizes = { manufacturers, retailers, products, orders }
  if (!Object.values(sizes).every((value) => Number.isInteger(value) && value > 0)) {
    throw new Problem("Manufacturers, retailers, products and orders are whole numbers above 0.")
  }
  if (products < 2 * manufacturers) {
    throw new Problem("Every manufacturer sells at least two products.")
  }
  const name = database ?? `scale_${Object.values(sizes).join("_")}`
  // Those that begin with wos_ are the tests' own, which clean up among them.
  if (!/^(?!wos_)[a-z][a-z0-9_]{0,62}$/.test(name)) {
    throw new Problem("The database's name is small letters, digits and _, and not the tests' own.")
  }
  return { sizes, name }
}

async function check(cluster: Cluster, name: string): Promise<number> {
  const started = Date.now()
  const wrong = await withClient(cluster.url(name), (client) =>
    verifyBooks(client, () => undefined)
  )
  wrong.forEach((line) => say(`✗ ${line}`))
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  say(wrong.length === 0 ? `✓ the books are right (${seconds} s)` : `✗ ${wrong.length} differences`)
  return wrong.length === 0 ? 0 : 1
}

/**
 * `npm run scale [-- --manufacturers 3000 --retailers 30000 --products 100000 --orders 1000000
 * --database NAME]` makes a marketplace of that size in a database of its own in the PostgreSQL of the
 * tests, and says what it is called; one of that name that it made before is replaced. Ends with code 1
 * when the books of it are not right.
 */
export async function main(args: string[]): Promise<number> {
  const { sizes, name } = optionsOf(args)
  const wasRunning = runningCluster(testDataDir) !== undefined
  const cluster = await startTestCluster()
  try {
    // The specs' kit is CommonJS, which the runner of commands does not translate by itself.
    register()
    const { runScale } = await import("../../integration-tests/scale/run.ts")
    const { phaseLines } = await import("../../integration-tests/scale/phases.ts")
    const template = await prepareTemplate(cluster)
    Object.assign(process.env, databaseVariables(cluster), templateVariables(template))
    const report = await runScale(sizes, name, say)
    phaseLines(report.phases).forEach(say)
    say(`database ${name}, ${report.size}: ${cluster.url(name)} (npm run pg starts its server)`)
    return await check(cluster, name)
  } finally {
    if (!wasRunning) {
      await cluster.stop()
    }
  }
}
