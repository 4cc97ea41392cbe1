import fs from "node:fs"
import os from "node:os"
import path from "node:path"

import { Client } from "../kit/client"
import { startStatementCounter } from "../kit/statement-count"
import { startServer, type TestServer } from "../setup/server"
import {
  cloneTemplate,
  databaseUrl,
  dropDatabase,
  queryDatabase,
  required,
} from "../setup/template"
import { joinSeller, regionOf, variantsOf } from "./catalogue"
import { ours } from "./ours"
import { asJson, missedGoals, saveReport } from "./report"
import { measure, measureBulk, purchasesPerMinute, type Meter } from "./run"
import { stock } from "./stock"
import { memoryOf, startStock } from "./stock-server"
import { rowOf, timed, type Row } from "./timing"

jest.setTimeout(3_600_000)

type Counter = Awaited<ReturnType<typeof startStatementCounter>>

/** The fewest of three calls: the server's own background work adds to some of them. */
const counting =
  (counter: Counter): Meter =>
  async (name, call, { undo } = {}) => {
    const counts: number[] = []
    for (let turn = 0; turn < 3; turn += 1) {
      counts.push((await counter.during(() => call(turn))).statements.length)
      await undo?.()
    }
    return { name, p50_ms: 0, p95_ms: 0, rps: 0, sql: Math.min(...counts) }
  }

const withCounts = (rows: readonly Row[], counts: readonly Row[]): Row[] =>
  rows.map((row, index) => ({ ...row, sql: counts[index].sql }))

const through = (counter: Counter, database: string) => {
  const url = new URL(databaseUrl(database))
  url.port = String(counter.port)
  return url.toString()
}

const measureOurs = async (database: string, counter: Counter) => {
  const server = await startServer({ database, env: { OUTBOX_POLL_MS: "500" } })
  const { retailerA, manufacturerA } = server.cast.companies
  const client = new Client(server.url, server.cast, server.jwtSecret)
  const staff = manufacturerA.members.owner
  const us = ours(client, {
    buyer: retailerA.members.owner,
    location_id: retailerA.ids.locations,
    staff,
    seller_id: await joinSeller(server, staff),
    operator: server.cast.operators.admin,
  })
  const one = await variantsOf(server, 1, 50)
  const many = await variantsOf(server, 5, 200)
  const wide = await variantsOf(server, 200, 5)
  const all = async (meter: Meter) => [
    ...(await measure(us, { one, many }, meter)),
    ...(await measureBulk(us, wide, meter)),
  ]
  const rows = await all(timed)
  const per_minute = await purchasesPerMinute(us, many.slice(0, 10))
  const rss_mb = memoryOf(server.pid)
  await server.restart({ DATABASE_URL: through(counter, database) })
  const counts = await all(counting(counter))
  const alone = await searchAlone(server)
  const { jwtSecret, cast } = server
  const region = await regionOf(server)
  await server.stop()
  return {
    side: { rows: beside("search", alone, withCounts(rows, counts)), per_minute, rss_mb },
    shop: { jwtSecret, cast, region, one, many },
  }
}

const beside = (name: string, added: Row, rows: readonly Row[]): Row[] =>
  rows.flatMap((row) => (row.name === name ? [row, added] : row))

/** The search without cards and prices, measured inside the server. */
const searchAlone = async (server: TestServer): Promise<Row> => {
  const result = path.join(os.tmpdir(), `bench-search-${process.pid}.json`)
  expect(await server.runScript("./src/seed/bench-search.js", { BENCH_RESULT: result })).toBe(0)
  const durations: number[] = JSON.parse(fs.readFileSync(result, "utf8"))
  fs.rmSync(result)
  return rowOf("search alone", durations)
}

type Shop = Awaited<ReturnType<typeof measureOurs>>["shop"]

const measureStock = async (database: string, counter: Counter, shop: Shop) => {
  const { jwtSecret, cast, region, one, many } = shop
  const at = (url: string) =>
    stock(new Client(url, cast, jwtSecret), {
      buyer: cast.companies.retailerA.members.owner,
      region_id: region,
      operator: cast.operators.admin,
    })
  const server = await startStock(databaseUrl(database), jwtSecret)
  const rows = await measure(at(server.url), { one, many }, timed)
  const per_minute = await purchasesPerMinute(at(server.url), one.slice(0, 10))
  const rss_mb = server.memory()
  await server.stop()
  const counted = await startStock(through(counter, database), jwtSecret)
  const counts = await measure(at(counted.url), { one, many }, counting(counter))
  await counted.stop()
  return { rows: withCounts(rows, counts), per_minute, rss_mb }
}

it("measures this marketplace beside stock Medusa on the same data", async () => {
  const database = await cloneTemplate()
  const loader = await startServer({ database, env: { WORKER_MODE: "shared" } })
  expect(await loader.runScript("./src/seed/bench.js")).toBe(0)
  await cardsReady(database)
  await loader.stop()
  // What autovacuum does on a database that has been there for a while.
  await queryDatabase(database, "vacuum analyze")
  const stockDatabase = `${database}_stock`
  await queryDatabase("postgres", `create database ${stockDatabase} template ${database}`)

  // Only counts go through it: standing between server and database takes time.
  const counter = await startStatementCounter({
    host: required("DB_HOST"),
    port: Number(required("DB_PORT")),
  })
  const { side, shop } = await measureOurs(database, counter)
  const stockSide = await measureStock(stockDatabase, counter, shop)
  await counter.stop()
  process.stderr.write(`${saveReport(stockSide, side)}\n`)
  if (process.env.BENCH_JSON) {
    fs.writeFileSync(process.env.BENCH_JSON, asJson(stockSide, side))
  }
  await dropDatabase(stockDatabase)
  await dropDatabase(database)
  expect(missedGoals(stockSide, side)).toEqual([])
})

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
