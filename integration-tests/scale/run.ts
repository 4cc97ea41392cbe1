import { openMarket } from "../faults/people"
import { settled } from "../kit/settled"
import { startServer, type TestServer } from "../setup/server"
import { queryDatabase, required } from "../setup/template"
import { openAccounts, readBooks, stageBooks } from "./books"
import { castMarks } from "./cast-marks"
import { stageTemplates, type CopiedTable } from "./copies"
import { Loader, makeDatabase } from "./database"
import { FATES, poOf } from "./fates"
import { finishCopies } from "./finish"
import { dropIndexes } from "./indexes"
import { Phases, type Phase, type Say, type Tell } from "./phases"
import { drawCopies, type Sizes } from "./plan"
import { dealRows, NewRows } from "./rows"
import { Stage } from "./stage"
import { stageFates } from "./stage-fates"
import { replacementsOf, type Template } from "./templates"

/** Orders whose rows one transaction writes. */
const CHUNK = 5000
/** Connections that write at the same time. */
const LANES = 2

/** What was made. */
export type ScaleReport = { database: string; phases: readonly Phase[]; size: string }

/**
 * Makes a marketplace of this size in a database of its own: companies and products by the seeds, a few
 * orders by the marketplace's own requests, and all others as copies of their rows.
 * @throws for the name of a database that this did not make
 */
export const runScale = async (sizes: Sizes, name: string, say: Say): Promise<ScaleReport> => {
  const phases = new Phases(say)
  const { unfinished: database, finish } = await makeDatabase(name, required("TEST_TEMPLATE"))
  const server = await startServer({ database })
  try {
    const templates = await phases.run("Orders to copy", (tell) => trade(server, tell))
    await phases.run("Companies and products", (tell) => seed(server, sizes, tell))
    await phases.run("Product cards", (tell) => cardsReady(server, sizes, tell))
    // Whatever wrote meanwhile would come between the numbers that the copies take.
    await server.kill("SIGTERM")
    await multiply(database, sizes, templates, phases)
    await phases.run("Sealing the books", () => script(server, "scale-close"))
    await phases.run("Vacuum and statistics", (tell) =>
      withLanes(database, async (lanes) => {
        const tables = await lanes[0].query<{ name: string }>(TABLES)
        const vacuums = tables.map(({ name }) => `vacuum analyze "${name}"`)
        await runAll(lanes, vacuums, tell)
      })
    )
  } finally {
    await server.stop()
  }
  await finish()
  const [{ size }] = await queryDatabase<{ size: string }>(
    "postgres",
    "select pg_size_pretty(pg_database_size($1)) as size",
    [name]
  )
  return { database: name, phases: phases.done, size }
}

/** Lets an order of each fate be placed and go its way. */
const trade = async (server: TestServer, tell: Tell): Promise<Template[]> => {
  const people = await openMarket(server)
  await settled(server)
  const fresh = await NewRows.since(server)
  const scene = new Stage(people)
  const waiting = [...FATES]
  const live = async () => {
    for (let fate = waiting.shift(); fate; fate = waiting.shift()) {
      await fate.live(scene, await scene.place(poOf(fate), fate.quantities))
      tell(FATES.length - waiting.length, FATES.length)
    }
  }
  await Promise.all(Array.from({ length: LANES }, live))
  await settled(server)
  const cast = await castMarks(server, people.variant_ids)
  const dealt = dealRows(await fresh.read(), FATES.map(poOf))
  return FATES.map((fate, at) => ({
    fate,
    rows: dealt[at],
    replacements: replacementsOf(poOf(fate), dealt[at], cast),
  }))
}

const script = async (
  server: TestServer,
  name: string,
  env: Record<string, string> = {}
): Promise<void> => {
  const ended = await server.runScript(`./src/seed/${name}.js`, env)
  if (ended !== 0) {
    throw new Error(`${name} failed: ${server.logs().slice(-3000)}`)
  }
}

const seed = async (server: TestServer, sizes: Sizes, tell: Tell): Promise<void> => {
  const timer = setInterval(() => {
    const count = "select count(*)::int as done from listing where seller_id like 'comp_bench%'"
    server.query<{ done: number }>(count).then(
      ([{ done }]) => tell(done, sizes.products),
      () => undefined
    )
  }, 1000)
  try {
    await script(server, "scale", {
      SCALE_MANUFACTURERS: String(sizes.manufacturers),
      SCALE_RETAILERS: String(sizes.retailers),
      SCALE_PRODUCTS: String(sizes.products),
    })
  } finally {
    clearInterval(timer)
  }
}

/** Waits until the server has made the cards of all products. */
const cardsReady = async (server: TestServer, { products }: Sizes, tell: Tell): Promise<void> => {
  for (;;) {
    const [{ waiting }] = await server.query<{ waiting: number }>(
      "select count(distinct product_id)::int as waiting from card_refresh"
    )
    if (waiting === 0) {
      return
    }
    tell(products - waiting, products)
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

/** The largest first, so that the last one does not keep everybody waiting. */
const TABLES = `select relname as name from pg_class
  where relkind = 'r' and relnamespace = 'public'::regnamespace
  order by pg_total_relation_size(oid) desc, 1`

/** Opens the connections that write at the same time, and closes them after the work. */
const withLanes = async (
  database: string,
  work: (lanes: readonly Loader[]) => Promise<void>
): Promise<void> => {
  const lanes = await Promise.all(Array.from({ length: LANES }, () => Loader.open(database)))
  try {
    await work(lanes)
  } finally {
    await Promise.all(lanes.map((lane) => lane.close()))
  }
}

const multiply = async (
  database: string,
  sizes: Sizes,
  templates: readonly Template[],
  phases: Phases
): Promise<void> =>
  await withLanes(database, async (lanes) => {
    const [first] = lanes
    const tables = await phases.run("Who orders what, when", () => stage(first, templates, sizes))
    const names = tables.map(({ table }) => table)
    const indexes = await dropIndexes(first, names)
    await phases.count("Orders", (tell) => writeCopies(lanes, tables, sizes.orders, tell))
    await phases.run("Indexes", (tell) => runAll(lanes, indexes, tell))
    await phases.run("Sums over all orders", () => finishCopies(first))
  })

/** Draws all copies, and puts what they are copied from beside them. @returns what copies the rows */
const stage = async (
  database: Loader,
  templates: readonly Template[],
  sizes: Sizes
): Promise<CopiedTable[]> => {
  await database.query("create schema scale")
  const books = await readBooks(database, templates)
  const tables = await stageTemplates(database, templates)
  tables.push(...(await stageBooks(database, templates, books)))
  await stageFates(database, templates, books)
  await drawCopies(database, sizes, () => openAccounts(database))
  return tables
}

/** Writes all rows of a chunk of orders, then those of the next. @returns how many rows */
const writeCopies = async (
  lanes: readonly Loader[],
  tables: readonly CopiedTable[],
  orders: number,
  tell: Tell
): Promise<number> => {
  let [begun, done, rows] = [0, 0, 0]
  const work = async (lane: Loader) => {
    while (begun < orders) {
      const [from, to] = [begun, Math.min(begun + CHUNK, orders)]
      begun = to
      await lane.query("begin")
      for (const { statement } of tables) {
        const written = await lane.write(statement, [from, to])
        rows += written
      }
      await lane.query("commit")
      done += to - from
      tell(done, orders)
    }
  }
  await Promise.all(lanes.map(work))
  return rows
}

/** Runs statements, as many at once as there are connections. */
const runAll = async (
  lanes: readonly Loader[],
  statements: readonly string[],
  tell: Tell
): Promise<void> => {
  const waiting = [...statements]
  const work = async (lane: Loader) => {
    for (let statement = waiting.shift(); statement; statement = waiting.shift()) {
      await lane.query(statement)
      tell(statements.length - waiting.length, statements.length)
    }
  }
  await Promise.all(lanes.map(work))
}
