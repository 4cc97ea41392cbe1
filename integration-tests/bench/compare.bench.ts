import { Client } from "../kit/client"
import { startStatementCounter } from "../kit/statement-count"
import { startServer } from "../setup/server"
import {
  cloneTemplate,
  databaseUrl,
  dropDatabase,
  queryDatabase,
  required,
} from "../setup/template"
import { regionOf, variantsOf } from "./catalogue"
import { ours } from "./ours"
import { measure, purchasesPerMinute, type CountStatements } from "./run"
import { missedGoals, render, saveReport, type Side } from "./report"
import { stock } from "./stock"
import { memoryOf, startStock } from "./stock-server"
import { timed, type Row } from "./timing"

jest.setTimeout(3_600_000)

/** The fewest of three calls: the server's own background work adds to some of them. */
const counterFor =
  (counter: Awaited<ReturnType<typeof startStatementCounter>>) =>
  async (work: () => Promise<void>): Promise<number> => {
    const counts: number[] = []
    for (let turn = 0; turn < 3; turn += 1) {
      counts.push((await counter.during(work)).statements.length)
    }
    return Math.min(...counts)
  }

it("measures this marketplace beside stock Medusa on the same data", async () => {
  const database = await cloneTemplate()
  const target = { host: required("DB_HOST"), port: Number(required("DB_PORT")) }
  const counter = await startStatementCounter(target)
  const through = (name: string) => {
    const url = new URL(databaseUrl(name))
    url.port = String(counter.port)
    return url.toString()
  }
  const loader = await startServer({ database, env: { WORKER_MODE: "shared" } })
  expect(await loader.runScript("./src/seed/bench.js")).toBe(0)
  await cardsReady(database)
  await loader.stop()

  const stockDatabase = `${database}_stock`
  await queryDatabase("postgres", `create database ${stockDatabase} template ${database}`)
  const server = await startServer({
    database,
    env: { DATABASE_URL: through(database), OUTBOX_POLL_MS: "500" },
  })
  const { cast } = server
  const buyer = cast.companies.retailerA
  const client = new Client(server.url, cast, server.jwtSecret)
  const one = await variantsOf(server, 1, 50)
  const many = await variantsOf(server, 5, 200)
  const us = ours(client, buyer.members.owner, buyer.ids.locations)
  const rows = await measure(us, { one, many }, counterFor(counter))
  const bulk = await bulkRows(us, await variantsOf(server, 200, 5), counterFor(counter))
  const ourSide: Side = {
    rows: [...rows, ...bulk],
    per_minute: await purchasesPerMinute(us, many.slice(0, 10)),
    rss_mb: memoryOf(server.pid),
  }
  const region = await regionOf(server)
  await server.stop()

  const other = await startStock(stockDatabase, {
    jwtSecret: server.jwtSecret,
    databasePort: counter.port,
  })
  const shopper = new Client(other.url, cast, server.jwtSecret)
  const them = stock(shopper, buyer.members.owner, region)
  const stockSide: Side = {
    rows: await measure(them, { one, many }, counterFor(counter)),
    per_minute: await purchasesPerMinute(them, one.slice(0, 10)),
    rss_mb: other.memory(),
  }
  await other.stop()
  await counter.stop()
  const report = render(stockSide, ourSide)
  saveReport(report)
  process.stderr.write(report)
  await dropDatabase(stockDatabase)
  await dropDatabase(database)
  expect(missedGoals(stockSide, ourSide)).toEqual([])
})

const bulkRows = async (
  us: ReturnType<typeof ours>,
  variants: Awaited<ReturnType<typeof variantsOf>>,
  count: CountStatements
): Promise<Row[]> => {
  const rows: Row[] = []
  for (const size of [100, 1000]) {
    const add = async () => await us.addLines(await us.createCart(), variants.slice(0, size))
    const row = await timed(`cart and ${size} lines at once`, add, { times: 5, warm: 1 })
    rows.push({ ...row, sql: count && (await count(add)) })
  }
  return rows
}

const cardsReady = async (database: string) => {
  const deadline = Date.now() + 300_000
  while (Date.now() < deadline) {
    const [{ waiting }] = await queryDatabase<{ waiting: string }>(
      database,
      "select count(*) as waiting from card_refresh"
    )
    if (waiting === "0") {
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error("The product cards were not ready in time")
}
