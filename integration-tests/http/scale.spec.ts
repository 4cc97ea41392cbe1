import { spawnSync } from "node:child_process"
import path from "node:path"
import { isReference } from "@wholesale/escrow/domain/bank/reference"
import { Client } from "../kit/client"
import { MoneyDesk } from "../kit/money-desk"
import { OrderDesk } from "../kit/order-desk"
import { lastingTables } from "../kit/own-tables"
import { Loader, makeDatabase } from "../scale/database"
import { FATES } from "../scale/fates"
import { buyerNumber, sellerNumber } from "../scale/people"
import { runScale } from "../scale/run"
import { startServer, type TestServer } from "../setup/server"
import {
  cloneTemplate,
  databaseUrl,
  dropDatabase,
  queryDatabase,
  required,
} from "../setup/template"

jest.setTimeout(300_000)

const ROOT = path.resolve(__dirname, "../..")
const ADMIN = "/admin/wholesale"
const STORE = "/store/wholesale"
/** Some of so many retailers have no order that moved money, and so no account. */
const SIZES = { manufacturers: 5, retailers: 400, products: 50, orders: 500 }
/** Named like a clone, so that what a killed run leaves is removed. */
const DATABASE = `wos_spec_${process.pid}_scale`

const [seller, buyer] = [sellerNumber(1), buyerNumber(1)]

let server: TestServer
let desk: OrderDesk
let money: MoneyDesk
/** Every order: the copies, those that were copied, and those of the cast. */
let orders: number

beforeAll(async () => {
  await runScale(SIZES, DATABASE, () => undefined)
  server = await startServer({ database: DATABASE })
  const client = new Client(server.url, server.cast, server.jwtSecret)
  desk = new OrderDesk(server, client)
  money = new MoneyDesk(server, client, desk)
  orders = await countOf("seller_order")
})

afterAll(async () => {
  await server?.stop()
  await dropDatabase(DATABASE)
})

const countOf = async (from: string, values: unknown[] = []): Promise<number> => {
  const [{ count }] = await server.query<{ count: string }>(
    `select count(*) as count from ${from}`,
    values
  )
  return Number(count)
}

it("has as much of everything as was asked for, and every fate of an order", async () => {
  expect(await countOf("company where id like 'comp_bench%'")).toBe(SIZES.manufacturers)
  expect(await countOf("company where id like 'comp_shop%'")).toBe(SIZES.retailers)
  expect(await countOf("product_card where seller_id like 'comp_bench%'")).toBe(SIZES.products)
  expect(await countOf("seller_order where seller_id like 'comp_bench%'")).toBe(SIZES.orders)
  const states = await server.query(
    `select o.state, h.state as hold from seller_order o
     join payment_hold h on h.seller_order_id = o.id
     where o.po_number = any($1) except
     select o.state, h.state from seller_order o join payment_hold h on h.seller_order_id = o.id
     where o.seller_id like 'comp_bench%'`,
    [FATES.map(({ name }) => `PO-${name}`)]
  )
  expect(states).toEqual([])
})

it("has books that are right, and are sealed", async () => {
  const { NODE_OPTIONS: _options, ...env } = process.env
  const { status, stdout } = spawnSync(process.execPath, ["scripts/run.mjs", "ledger-verify"], {
    cwd: ROOT,
    env: { ...env, DATABASE_URL: databaseUrl(DATABASE) },
    encoding: "utf8",
  })
  expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining("✓") })
  expect(await countOf("ledger_txn where id > (select max(to_txn) from ledger_block)")).toBe(0)
  expect(await money.failures()).toEqual([])
})

it("has what every foreign key refers to", async () => {
  const keys = await server.query<{ name: string; source: string; target: string; pairs: string }>(
    `select k.conname as name, k.conrelid::regclass::text as source,
       k.confrelid::regclass::text as target, (select string_agg(format('t.%I = s.%I', f.attname,
         a.attname), ' and ') from unnest(k.conkey, k.confkey) as pair(own, foreign_key)
         join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.own
         join pg_attribute f on f.attrelid = k.confrelid and f.attnum = pair.foreign_key) as pairs,
       (select string_agg(format('s.%I is not null', a.attname), ' and ') from unnest(k.conkey) own
         join pg_attribute a on a.attrelid = k.conrelid and a.attnum = own) as given
     from pg_constraint k where k.contype = 'f' and k.connamespace = 'public'::regnamespace`
  )
  expect(keys.length).toBeGreaterThan(50)
  const broken = await server.query<{ name: string }>(
    keys
      .map(
        ({ name, source, target, pairs, ...key }) => `(select '${name}' as name from ${source} s
          where ${Object(key).given} and not exists (select 1 from ${target} t where ${pairs})
          limit 1)`
      )
      .join(" union all ")
  )
  expect(broken).toEqual([])
})

it("leaves nothing that is due at once, and jobs that go on by the clock", async () => {
  expect(await countOf("payment_hold where look_again_at < now() and closed_at is null")).toBe(0)
  expect(
    await countOf("seller_order where state = 'pending_acceptance' and accept_by < now()")
  ).toBe(0)
  expect(await countOf("dispute where next_at < now()")).toBe(0)
  expect(await countOf("outbox_message where payload->>'period' = 'by hand'")).toBe(0)
})

it("has the schema of the marketplace, all indexes among it", async () => {
  const indexes = "select indexdef from pg_indexes where schemaname <> 'pg_catalog' order by 1"
  const template = await queryDatabase(required("TEST_TEMPLATE"), indexes)
  expect(await server.query(indexes)).toEqual(template)
})

it("has indexes that serve every statement, also one that does not ask for deleted_at", async () => {
  const tables = lastingTables()
  expect(tables).toContain("seller_order")
  // New indexes of models have to go through fullIndexes in their migration.
  const partial = await server.query(
    `select tablename, indexname from pg_indexes
     where tablename = any($1) and indexdef like '%WHERE (deleted_at IS NULL)'`,
    [tables]
  )
  expect(partial).toEqual([])
})

it("leaves no mark unfilled", async () => {
  const tables = await server.query<{ name: string }>(
    "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace"
  )
  const left = await server.query(
    tables
      .map(
        ({ name }) => `(select '${name}' as name from "${name}" t where to_jsonb(t)::text ~ '[‹›]'
          limit 1)`
      )
      .join(" union all ")
  )
  expect(left).toEqual([])
})

it("numbers documents without gaps, and asks for payment by valid references", async () => {
  const gaps = await server.query(
    `select d.issuer_id, d.kind from order_document d
     left join document_sequence s on s.issuer_id = d.issuer_id and s.kind = d.kind
     group by 1, 2, s.last having count(*) <> max(d.sequence) or max(d.sequence) <> s.last`
  )
  expect(gaps).toEqual([])
  const requests = await server.query<{ reference: string }>(
    "select reference from payment_request"
  )
  expect(requests.map(({ reference }) => reference).filter((text) => !isReference(text))).toEqual(
    []
  )
})

it("answers the lists of a seller, a buyer and the operator with all that is theirs", async () => {
  const { admin } = server.cast.operators
  const { count } = await desk.get(`${ADMIN}/company/orders?limit=20`, seller)
  expect(count).toBe(await countOf("seller_order where seller_id = 'comp_bench1'"))
  const bought = await desk.get(`${STORE}/orders?limit=20`, buyer)
  expect(bought.count).toBe(await countOf("seller_order where buyer_id = 'comp_shop1'"))
  const all = await desk.get(`${ADMIN}/orders?limit=20`, admin)
  expect(all.count).toBe(orders)
  // A few are very large, and so on down.
  expect(Number(count)).toBeGreaterThan(SIZES.orders / SIZES.manufacturers)
})

it("finds orders by a number, a company, an article's number or its title", async () => {
  const as = server.cast.operators.admin
  const [one] = await server.query<Record<"id" | "number" | "seller" | "buyer" | "sku", string>>(
    `select o.id, '#' || o.display_id as number, s.trading_name as seller, l.sku,
       b.trading_name as buyer from seller_order o join seller_order_line l on l.seller_order_id = o.id
     join company s on s.id = o.seller_id join company b on b.id = o.buyer_id
     order by o.placed_at desc, o.id desc limit 1`
  )
  const found = async (q: string) => {
    const path = `${ADMIN}/orders?limit=100&q=${encodeURIComponent(q)}`
    const { orders: rows, count } = await desk.get(path, as)
    const ids = (rows as { id: string }[]).map(({ id }) => id)
    expect([q, ids.length]).toEqual([q, Math.min(Number(count), 100)])
    return ids
  }
  for (const q of [one.seller, one.buyer, one.sku]) {
    expect([q, await found(q)]).toEqual([q, expect.arrayContaining([one.id])])
  }
  expect(await found(one.number)).toEqual([one.id])
  expect(await found("nothing has this name")).toEqual([])
})

it("answers a seller's balance, reorder desk and figures with what its orders come to", async () => {
  const { balances } = await desk.get(`${ADMIN}/company/balances`, seller)
  const [sums] = await server.query<{ held: string; available: string }>(
    `select (select sum(funded - released - refunded + taken_back) from payment_hold
         where seller_id = 'comp_bench1') as held,
       (select sum(-e.amount) from ledger_entry e join ledger_account a on a.id = e.account_id
         where a.key = 'seller_payable/comp_bench1/eur') as available`
  )
  expect(balances).toMatchObject([
    { held: Number(sums.held), available: Number(sums.available), owed: 0 },
  ])
  const { buy_again } = await desk.get(`${STORE}/reorder-desk?limit=10`, buyer)
  expect(buy_again).toHaveLength(10)
  const { analytics } = await desk.get(`${ADMIN}/company/analytics`, seller)
  expect(Object(analytics).orders).toBeGreaterThan(0)
  const { insights } = await desk.get(`${STORE}/insights`, buyer)
  expect(Object(insights).spend).toBeGreaterThan(0)
})

it("shows a copied order whole, and goes on trading behind the copies", async () => {
  const [{ id }] = await server.query<{ id: string }>(
    "select id from seller_order where seller_id = 'comp_bench1' and state = 'completed' limit 1"
  )
  const order = Object((await desk.get(`${ADMIN}/company/orders/${id}`, seller)).order)
  expect(order).toMatchObject({ id, state: "completed" })
  expect(order.documents.length).toBeGreaterThan(1)
  const { timeline } = Object((await desk.get(`${ADMIN}/company/orders/${id}/money`, seller)).money)
  expect(timeline.length).toBeGreaterThan(2)
  const fresh = await money.funded("PO-AFTER")
  expect((await money.of(fresh)).state).toBe("funded")
  expect(await money.failures()).toEqual([])
})

it("writes into no database that it has not made", async () => {
  const template = required("TEST_TEMPLATE")
  await expect(Loader.open(template)).rejects.toThrow("not made by this command")
  const other = await cloneTemplate()
  await expect(makeDatabase(other, template)).rejects.toThrow("not made by this command")
  await dropDatabase(other)
})
