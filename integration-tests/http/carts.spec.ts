import ExcelJS from "exceljs"
import { Client } from "../kit/client"
import { good, seedRange, sellerId, Shopper, skuOf } from "../kit/market"
import { startStatementCounter, type StatementCounter } from "../kit/statement-count"
import { startServer, type TestServer } from "../setup/server"
import { cloneTemplate, databaseUrl, dropDatabase, required } from "../setup/template"

jest.setTimeout(300_000)

let database: string
let counter: StatementCounter
let server: TestServer
let client: Client
let buyer: Shopper

beforeAll(async () => {
  database = await cloneTemplate()
  counter = await startStatementCounter({
    host: required("DB_HOST"),
    port: Number(required("DB_PORT")),
  })
  const url = databaseUrl(database).replace(`:${required("DB_PORT")}/`, `:${counter.port}/`)
  server = await startServer({ database, env: { DATABASE_URL: url, OUTBOX_POLL_MS: "0" } })
  await seedRange(server)
  client = new Client(server.url, server.cast, server.jwtSecret)
  buyer = new Shopper(client, server.cast.companies.retailerA.members.owner)
})

afterAll(async () => {
  await server?.stop()
  await counter?.stop()
  await dropDatabase(database)
})

const range = (count: number, from = 1) =>
  Array.from({ length: count }, (_, index) => {
    const number = from + index
    return [skuOf((number % 5) + 1, Math.floor(number / 5) + 1), 2] as const
  })

describe("a cart", () => {
  it("is grouped by seller, with minimum, shipping, tax and ship date", async () => {
    await server.query(
      `insert into minimum_order (id, seller_id, currency_code, opening_minimum, reorder_minimum)
       values ('mino_1', $1, 'eur', 5000, 2000)`,
      [sellerId(1)]
    )
    const id = await buyer.filled([[skuOf(1, 1), 2], [skuOf(2, 1), 24]]) // prettier-ignore
    const cart = await buyer.cart(id)
    expect(cart.sellers).toMatchObject([
      {
        seller: { name: "Market 1" },
        totals: { goods: 2002, shipping: 990, tax: 568, total: 3560 },
        minimum: { amount: 5000, missing: 2998, kind: "opening" },
        orderable: false,
        tax: { rate: 19, reason: "domestic" },
        lines: [{ unit_price: 1001, next_break: { min_quantity: 24, unit_price: 920 } }],
      },
      { seller: { name: "Market 2" }, totals: { goods: 22080 }, minimum: null, orderable: true },
    ])
    expect(cart.sellers.every((part: { expected_ship_on: string }) => part.expected_ship_on)).toBe(
      true
    )
    await server.query("delete from minimum_order where id = 'mino_1'")
  })

  it("shows nothing of what the buyer may no longer see", async () => {
    const id = await buyer.filled([[skuOf(1, 2), 2], [skuOf(2, 2), 2]]) // prettier-ignore
    const hide = async (audience: string) =>
      await server.query(
        `update listing set audience = $2 where product_id =
           (select product_id from product_variant where sku = $1)`,
        [skuOf(2, 2), audience]
      )
    await hide("{comp_of_somebody}")
    const answer = await buyer.get(`/carts/${id}`)
    expect(answer.text).not.toContain("Article 2-2")
    const { cart } = good(answer)
    expect(cart.unavailable_lines).toHaveLength(1)
    const stock = await client.get(`/store/carts/${id}`, { as: buyer.as })
    expect(stock.text).not.toContain("Article 2-2")
    const refused = await buyer.lines(id, [[skuOf(2, 2), 2]])
    expect(refused).toMatchObject({ status: 404, body: { code: "NOT_FOUND" } })
    expect(await buyer.checkout(id)).toMatchObject({ body: { code: "CHECKOUT_BLOCKED" } })
    const removal = { lines: [{ line_id: cart.unavailable_lines[0].id, quantity: 0 }] }
    const after = good(await buyer.post(`/carts/${id}/lines`, removal)).cart
    expect(after.unavailable_lines).toEqual([])
    await hide("{public}")
  })
})

describe("a quick order", () => {
  it("says of each line what it means, and puts into the cart what it can", async () => {
    await server.query("update company set status = 'suspended' where id = $1", [sellerId(5)])
    const id = await buyer.newCart()
    const text = [
      "SKU;Quantity",
      `${skuOf(1, 3)};4`,
      `${skuOf(2, 3).toLowerCase()};5`,
      "NO-SUCH;1",
      `${skuOf(5, 3)};2`,
      `${skuOf(3, 3)};many`,
      `${skuOf(4, 3)};10000`,
    ].join("\n")
    const { quick_order: seen, cart: none } = good(
      await buyer.post(`/carts/${id}/quick-order`, { text })
    )
    expect(none).toBeNull()
    expect(
      seen.lines.map((line: Record<string, unknown>) => [line.verdict, line.order_quantity])
    ).toEqual([
      ["matched", 4],
      ["rounded", 6],
      ["unknown", null],
      ["not_orderable", null],
      ["invalid", null],
      ["rounded", 500],
    ])
    const { cart } = good(await buyer.post(`/carts/${id}/quick-order`, { text, apply: true }))
    expect(cart.line_count).toBe(3)
    expect(cart.sellers.every((part: { orderable: boolean }) => part.orderable)).toBe(true)
    await server.query("update company set status = 'active' where id = $1", [sellerId(5)])
  })

  it("says for programs why a line can't be ordered, and what one costs", async () => {
    const id = await buyer.newCart()
    const rows = [{ sku: skuOf(1, 3), quantity: 4 }]
    const { quick_order: seen } = good(await buyer.post(`/carts/${id}/quick-order`, { rows }))
    expect(seen).toMatchObject({ currency_code: "eur", lines: [{ reason: null }] })
    expect(seen.lines[0].unit_price).toBeGreaterThan(0)
    await server.query(
      "update inventory_level set stocked_quantity = 0 where inventory_item_id in (select inventory_item_id from product_variant_inventory_item i join product_variant v on v.id = i.variant_id where v.sku = $1)",
      [skuOf(1, 3)]
    )
    const { quick_order: sold } = good(await buyer.post(`/carts/${id}/quick-order`, { rows }))
    expect(sold.lines).toMatchObject([{ verdict: "not_orderable", reason: "sold_out" }])
    expect(sold.lines[0].unit_price).toBeNull()
    await server.query(
      "update inventory_level set stocked_quantity = 500 where inventory_item_id in (select inventory_item_id from product_variant_inventory_item i join product_variant v on v.id = i.variant_id where v.sku = $1)",
      [skuOf(1, 3)]
    )
  })

  it("adds lines once per key, however often and into whichever cart it is asked", async () => {
    const [id, other] = [await buyer.newCart(), await buyer.newCart()]
    const rows = [{ sku: skuOf(1, 3), quantity: 4 }]
    const ask = (cart: string, body: object = {}) =>
      buyer.post(`/carts/${cart}/quick-order`, {
        rows,
        apply: true,
        idempotency_key: "key-of-one-attempt",
        ...body,
      })
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask(id)))
    for (const answer of [...answers, await ask(id), await ask(other)]) {
      expect(good(answer).quick_order).toMatchObject({
        applied: true,
        lines: [{ verdict: "matched", order_quantity: 4 }],
      })
    }
    const quantities = await server.query<{ cart_id: string; quantity: number }>(
      "select cart_id, quantity::int as quantity from cart_line_item where cart_id = any($1) and deleted_at is null",
      [[id, other]]
    )
    expect(quantities).toEqual([{ cart_id: id, quantity: 4 }])
    expect(await ask(id, { rows: [{ sku: skuOf(1, 3), quantity: 5 }] })).toMatchObject({
      status: 409,
      body: { code: "IDEMPOTENCY_KEY_USED" },
    })
    expect(good(await ask(id, { idempotency_key: "another-attempt" })).cart.line_count).toBe(1)
    expect(
      good(await ask(id, { idempotency_key: undefined })).cart.sellers[0].lines[0].quantity
    ).toBe(12)
  })

  it("reads CSV and XLSX files", async () => {
    const id = await buyer.newCart()
    const send = async (name: string, content: BlobPart) => {
      const form = new FormData()
      form.set("file", new Blob([content]), name)
      form.set("apply", "true")
      const path = `/store/wholesale/carts/${id}/quick-order/file`
      return await client.send("POST", path, { as: buyer.as, body: form })
    }
    const csv = good(await send("a.csv", `Menge,Artikel\n2,${skuOf(1, 4)}\n`))
    expect(csv.quick_order.counts).toMatchObject({ matched: 1 })
    const workbook = new ExcelJS.Workbook()
    const sheet = workbook.addWorksheet("Order")
    sheet.addRow(["SKU", "Qty"])
    sheet.addRow([skuOf(2, 4), 6])
    const xlsx = good(await send("b.xlsx", new Uint8Array(await workbook.xlsx.writeBuffer())))
    expect(xlsx.cart.line_count).toBe(2)
    const refused = await send("c.png", new Uint8Array([0x89, 0x50, 0, 1]))
    expect(refused).toMatchObject({ status: 400, body: { code: "FILE_TYPE_NOT_ALLOWED" } })
  })

  it("fills a cart from an earlier order", async () => {
    const ordered = await buyer.filled([[skuOf(1, 5), 4], [skuOf(1, 6), 2]]) // prettier-ignore
    const { order_group: group } = good(await buyer.checkout(ordered))
    const id = await buyer.newCart()
    const reorder = await buyer.post(`/carts/${id}/reorder`, { order_id: group.orders[0].id })
    expect(good(reorder).quick_order.counts).toMatchObject({ matched: 2 })
    const stranger = new Shopper(client, server.cast.companies.retailerB.members.owner)
    const own = await stranger.newCart()
    const foreign = await stranger.post(`/carts/${own}/reorder`, { order_id: group.orders[0].id })
    expect(foreign.status).toBe(404)
  })

  it("finds products while somebody types", async () => {
    const { matches } = good(await buyer.get(`/sku-search?q=${skuOf(1, 7).toLowerCase()}`))
    expect(matches[0]).toMatchObject({ sku: skuOf(1, 7), min_quantity: 2 })
  })
})

describe("many lines", () => {
  const timed = async <Result>(work: () => Promise<Result>) => {
    const started = Date.now()
    return { result: await work(), ms: Date.now() - started }
  }

  it("go in at once: 100 in 1.5 s, 1,000 in 10 s", async () => {
    const hundred = await timed(async () =>
      good(await buyer.lines(await buyer.newCart(), range(100)))
    )
    expect(hundred.result.cart.line_count).toBe(100)
    const thousand = await timed(async () =>
      good(await buyer.lines(await buyer.newCart(), range(1000)))
    )
    expect(thousand.result.cart.line_count).toBe(1000)
    expect(hundred.ms).toBeLessThan(1500)
    expect(thousand.ms).toBeLessThan(10_000)
  })

  it("cost as many statements as few", async () => {
    const statements = async (count: number) => {
      const id = await buyer.filled(range(count))
      const read = await counter.during(() => buyer.cart(id))
      const add = await counter.during(() => buyer.lines(id, [[skuOf(1, 200), 2]]))
      const bulk = await counter.during(async () =>
        good(await buyer.lines(await buyer.newCart(), range(count)))
      )
      const quick = await counter.during(() =>
        buyer.post(`/carts/${id}/quick-order`, { text: `${skuOf(1, 1)} 2\n${skuOf(2, 1)} 2` })
      )
      const place = await counter.during(async () => good(await buyer.checkout(id)))
      return {
        read: read.statements.length,
        add: add.statements.length,
        bulk: bulk.statements.length,
        quick: quick.statements.length,
        place: place.statements.length,
      }
    }
    const few = await statements(5)
    const many = await statements(50)
    // Outbox messages are one statement per seller order; both carts have five.
    expect(many).toEqual(few)
    // Of these, five are the publishable key, the login, the principal and the buyer.
    expect(few.read).toBeLessThanOrEqual(8)
    expect(few.add).toBeLessThanOrEqual(15)
    expect(few.quick).toBeLessThanOrEqual(13)
    // Eight of these ask for the money: settings, rules, commission, the request and its holds.
    expect(few.place).toBeLessThanOrEqual(54)
  })
})
