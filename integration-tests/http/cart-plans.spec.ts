import { Client } from "../kit/client"
import { good, seedRange, Shopper, skuOf } from "../kit/market"
import { startServer, type TestServer } from "../setup/server"
import { cloneTemplate, dropDatabase, queryDatabase } from "../setup/template"

jest.setTimeout(300_000)

/**
 * Tables that grow with orders or the catalogue. Not `seller_order`: of a few orders Postgres rather
 * reads all once than to look for some by index, for whether an order is the first with a seller.
 */
const LARGE = [
  "cart",
  "cart_line_item",
  "cart_line_item_tax_line",
  "cart_shipping_method",
  "cart_shipping_method_tax_line",
  "company_cart",
  "listing",
  "order",
  "order_group",
  "order_item",
  "order_line_item",
  "payment_hold",
  "product",
  "product_variant",
  "reservation_item",
  "seller_order_line",
  "wholesale_price",
]

let database: string
let server: TestServer
let buyer: Shopper

/**
 * Postgres reads a whole table here only where no index serves: of a few rows it would always do so.
 * It notes what a connection read when that ends.
 */
beforeAll(async () => {
  database = await cloneTemplate()
  server = await startServer({ database, env: { OUTBOX_POLL_MS: "0" } })
  await seedRange(server)
  await queryDatabase("postgres", `alter database "${database}" set enable_seqscan = off`)
  await server.restart()
  const client = new Client(server.url, server.cast, server.jwtSecret)
  buyer = new Shopper(client, server.cast.companies.retailerA.members.owner)
})

afterAll(async () => {
  await server?.stop()
  await dropDatabase(database)
})

const wholeReads = async () =>
  await queryDatabase<{ table: string; reads: string }>(
    database,
    `select relname as table, seq_scan as reads from pg_stat_user_tables
     where relname = any($1) and seq_scan > 0 order by 1`,
    [LARGE]
  )

it("takes a cart from its first line to an order without reading a whole table", async () => {
  await queryDatabase(database, "select pg_stat_reset()")
  const id = await buyer.filled([1, 2, 3].map((seller) => [skuOf(seller, 1), 24]))
  good(await buyer.lines(id, [[skuOf(1, 1), 48]], "set"))
  const { sellers } = await buyer.cart(id)
  const line_id: string = sellers[2].lines[0].id
  good(await buyer.post(`/carts/${id}/lines`, { lines: [{ line_id, quantity: 0 }] }))
  good(await buyer.checkout(id))
  await server.kill("SIGTERM")
  expect(await wholeReads()).toEqual([])
})
