import { gzipSync } from "node:zlib"
import { Client } from "../kit/client"
import { csvOf, historySteps, OWN_HISTORY, ROWS } from "../kit/past-orders"
import { settled } from "../kit/settled"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(360_000)

let server: TestServer
let client: Client
let steps: ReturnType<typeof historySteps>

beforeAll(async () => {
  server = await startServer({ env: { OUTBOX_LEASE_SECONDS: "2" } })
  client = new Client(server.url, server.cast, server.jwtSecret)
  steps = historySteps(server, client, owner())
  await settled(server)
})

afterAll(async () => {
  await server?.stop()
})

const owner = () => server.cast.companies.manufacturerA.members.owner
const stranger = () => server.cast.companies.manufacturerB.members.owner

const sales = async (query: string) =>
  Object(
    (await client.get(`${OWN_HISTORY}/past-sales?currency_code=eur&${query}`, { as: owner() })).body
  )

/** What was not zero. */
const some = (counts: Record<string, number>) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))

describe("a file of past orders", () => {
  it("is mapped, classified without keeping anything, and kept once", async () => {
    const job = await steps.upload(gzipSync(csvOf(...ROWS)))
    expect(job).toMatchObject({
      status: "uploaded",
      mapping: {
        Invoice: "number",
        StockCode: "sku",
        "Customer ID": "customer",
        Price: "unit_price",
      },
    })
    const checked = await steps.check(job)
    expect(checked).toMatchObject({ status: "checked", row_count: 11, known: 0 })
    expect(some(checked.classes)).toEqual({
      sale: 6,
      cancellation: 1,
      charge: 1,
      adjustment: 1,
      giveaway: 1,
      stock_note: 1,
    })
    expect((await sales("by=month")).totals.lines).toBe(0)

    const applied = await steps.apply(checked)
    expect(applied).toMatchObject({
      status: "applied",
      added: { lines: 11, orders: 8, customers: 2, listings: 0 },
    })
    expect(await sales("by=month")).toMatchObject({
      totals: { lines: 11, sales: 7535, cancelled: -1000, charges: 300, adjustments: -5050 },
      past_sales: [
        { key: "2010-01", lines: 4, orders: 1, total: 4125 },
        { key: "2010-02", lines: 7, orders: 7, total: -2340 },
      ],
    })
  })

  it("changes nothing the second time, and an overlapping file adds only what is new", async () => {
    const again = await steps.importAll(csvOf(...ROWS))
    expect(again).toMatchObject({ known: 11, added: { lines: 0, orders: 0, customers: 0 } })
    // The same lines with other headers, signs and order of columns, one more of a line, one new.
    const german = [
      "Kunde;Menge;Einzelpreis;Artikelnummer;Bezeichnung;Datum;Rechnungsnummer;Land",
      ...Array(3).fill("C1;6;2,50;A-1;RED MUG;04.01.2010 10:00;1001;United Kingdom"),
      "C9;1;2,50;A-1;RED MUG;13.03.2010;1009;Deutschland",
    ].join("\n")
    const more = await steps.importAll(german)
    expect(more).toMatchObject({ row_count: 4, known: 2, added: { lines: 2, orders: 1 } })
    expect((await sales("by=product&limit=1")).past_sales[0]).toMatchObject({
      key: "A-1",
      lines: 8,
    })
  })

  it("adds up by customer, country and product, and compares with the time before", async () => {
    const [customers, countries] = [await sales("by=customer"), await sales("by=country")]
    const total = (answer: { past_sales: { total: number }[] }) =>
      answer.past_sales.reduce((sum, row) => sum + row.total, 0)
    expect([total(customers), total(countries)]).toEqual([3535, 3535])
    expect(countries.past_sales.map(({ key }: { key: string }) => key)).toContain("EIRE")
    const february = await sales("by=product&from=2010-02&to=2010-02")
    const mug = february.past_sales.find(({ key }: { key: string }) => key === "A-1")
    // 27.10 after 45.00 in the month before.
    expect(mug).toMatchObject({ total: 2710, growth: -0.3978 })
  })

  it("says of every row that is no plain sale what it is", async () => {
    const wrong = csvOf(
      "2001,A-1,RED MUG,many,2010-01-04,2.5,C1,Germany",
      "2001,,RED MUG,1,2010-31-12,2.5,C1,Germany",
      "2002,A-1,RED MUG,1,2010-03-04,2.5,C1,Germany",
      "2002,A-1,RED CUP,1,2010-03-04,2.5,,Germany",
      "2003,A-1,=cmd|x,-1,2010-03-04,2.5,C1,Germany",
      "2004,A-1,RED MUG,1,2010-03-04,2.5,C1,Germany"
    )
    const checked = await steps.check(await steps.upload(wrong))
    expect(some(checked.classes)).toEqual({ sale: 3, cancellation: 1, error: 2 })
    const refused = await client.post(`${steps.path(checked)}/apply`, {}, { as: owner() })
    expect(refused).toMatchObject({ status: 409, body: { details: { errors: 2 } } })
    const report = await client.get(`${steps.path(checked)}/report`, { as: owner() })
    expect(report.headers.get("content-disposition")).toContain("attachment")
    const rows = report.text
      .trim()
      .split("\n")
      .slice(1)
      .map((row) => row.split(","))
    expect(rows.map(([row, , , , kind, , code]) => [row, kind, code])).toEqual([
      ["2", "error", "NOT_A_NUMBER"],
      ["3", "error", "NOT_A_DATE"],
      ["3", "error", "REQUIRED"],
      ["5", "sale", "NO_CUSTOMER"],
      ["5", "sale", "DESCRIPTION_DIFFERS"],
      ["6", "cancellation", "CANCELLATION"],
      ["6", "cancellation", "DESCRIPTION_DIFFERS"],
    ])
    expect(report.text).toContain("'=cmd|x")
    expect((await steps.apply(checked)).added).toMatchObject({ lines: 4 })
    expect(await steps.linesKept("2001")).toBe(0)
  })

  it("lists articles at their usual price, and finds those that are listed", async () => {
    const applied = await steps.importAll(csvOf(...ROWS), { new_listings: "draft" })
    expect(applied.added).toMatchObject({ lines: 0, listings: 2 })
    const listed = await server.query(
      `select s.sku, p.title, p.status, pr.amount::float from seller_sku s
       join product p on p.id = s.product_id
       join product_variant_price_set ps on ps.variant_id = s.variant_id
       join price pr on pr.price_set_id = ps.price_set_id and pr.currency_code = 'eur'
       where s.seller_id = $1 and s.sku_key in ('A-1', 'B-2') order by 1`,
      [server.cast.companies.manufacturerA.id]
    )
    expect(listed).toEqual([
      { sku: "A-1", title: "RED MUG", status: "draft", amount: 2.5 },
      { sku: "B-2", title: "BLUE BOWL", status: "draft", amount: 4.13 },
    ])
    const again = await steps.importAll(csvOf(...ROWS), { new_listings: "draft" })
    expect(again.added).toMatchObject({ listings: 0 })
    const prices = await client.get(`${OWN_HISTORY}/past-prices?sku=a-1`, { as: owner() })
    expect(prices.body).toMatchObject({
      past_prices: {
        description: "RED MUG",
        variant_id: expect.any(String),
        months: [
          { month: "2010-01", quantity: 18, lowest: "2.5", usual: "2.5", highest: "2.5" },
          { month: "2010-02", quantity: 15, lowest: "2.4", usual: "2.5", highest: "2.5" },
          { month: "2010-03", quantity: 4 },
        ],
      },
    })
  })

  it("has to be a table whose columns are known", async () => {
    const job = await steps.upload("a,b\n1,2\n")
    const mapping = { a: "sku" }
    const as = owner()
    const answer = await client.post(`${steps.path(job)}/mapping`, { mapping }, { as })
    expect(answer).toMatchObject({ status: 400, body: { code: "MAPPING_INCOMPLETE" } })
    const body = new FormData()
    body.set("file", new Blob([Buffer.from([0x89, 0x50, 0, 0])]), "a.png")
    body.set("currency_code", "eur")
    const picture = await client.send("POST", `${OWN_HISTORY}/history-imports`, { as, body })
    expect(picture).toMatchObject({ status: 400, body: { code: "FILE_TYPE_NOT_ALLOWED" } })
  })
})

describe("a past customer", () => {
  const customers = async (query = "") => {
    const path = `${OWN_HISTORY}/past-customers?${query}`
    return Object((await client.get(path, { as: owner() })).body).past_customers
  }
  const link = (id: string, company_id: string | null, as = owner()) =>
    client.send("PUT", `${OWN_HISTORY}/past-customers/${id}`, { as, body: { company_id } })
  const buyer = () => server.cast.companies.retailerA

  it("becomes a retailer, whose desk and insights then know what it bought", async () => {
    const as = buyer().members.owner
    const desk = async () =>
      Object((await client.get("/store/wholesale/reorder-desk", { as })).body).buy_again
    const insights = async () => {
      const path = "/store/wholesale/insights?from=2010-01-01&to=2010-12-31"
      return Object((await client.get(path, { as })).body).insights
    }
    const [before, spent] = [await desk(), await insights()]
    expect(spent).toMatchObject({ orders: 0, spend: 0 })
    const [customer] = await customers("q=C1")
    expect(customer).toMatchObject({ number: "C1", country_code: "gb", orders: 6, company: null })
    expect(await link(customer.id, buyer().id)).toMatchObject({
      status: 200,
      body: { past_customer: { company: { id: buyer().id } } },
    })
    const bought = (await desk()).filter(({ sku }: { sku: string }) => sku === "A-1")
    expect(await desk()).toHaveLength(before.length + 2)
    expect(bought).toMatchObject([
      {
        title: "RED MUG",
        times_ordered: 4,
        last_unit_price: 250,
        last_order_id: null,
        available: false,
      },
    ])
    const seller = { id: server.cast.companies.manufacturerA.id }
    expect(await insights()).toMatchObject({
      orders: 6,
      spend: 7375,
      by_month: [
        { month: "2010-01", orders: 1, amount: 5625 },
        { month: "2010-02", orders: 2, amount: 1500 },
        { month: "2010-03", orders: 3 },
      ],
      by_seller: [seller],
    })
    expect(await link(customer.id, null)).toMatchObject({ status: 200 })
    expect(await insights()).toMatchObject(spent)
  })

  it("is no company that the seller does not trade with, and no other seller's", async () => {
    const [customer] = await customers("q=C2")
    const { retailerB, manufacturerB } = server.cast.companies
    expect(await link(customer.id, retailerB.id)).toMatchObject({ status: 404 })
    expect(await link(customer.id, manufacturerB.id)).toMatchObject({ status: 404 })
    expect(await link(customer.id, null, stranger())).toMatchObject({ status: 404 })
  })
})

describe("the books", () => {
  it("know nothing of past orders, which are no money", async () => {
    const [{ entries }] = await server.query<{ entries: number }>(
      "select count(*)::integer as entries from ledger_entry"
    )
    expect(entries).toBe(0)
  })
})

describe("another seller", () => {
  it("finds neither the file nor its figures; the operator finds both", async () => {
    const job = await steps.upload(csvOf(...ROWS))
    const path = steps.path(job)
    const as = stranger()
    const answers = [
      await client.get(path, { as }),
      await client.get(`${path}/report`, { as }),
      await client.post(`${path}/mapping`, { mapping: job.mapping }, { as }),
      await client.post(`${path}/dry-run`, {}, { as }),
      await client.post(`${path}/apply`, {}, { as }),
      await client.post(`${path}/cancel`, {}, { as }),
      await client.get(`${OWN_HISTORY}/past-prices?sku=A-1`, { as }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404, 404])
    const own = await client.get(`${OWN_HISTORY}/past-sales?currency_code=eur`, { as })
    expect(own).toMatchObject({ body: { totals: { lines: 0 } } })
    const operator = server.cast.operators.admin
    const seller = server.cast.companies.manufacturerA.id
    const base = `/admin/wholesale/companies/${seller}`
    const theirs = await client.get(`${base}/past-sales?currency_code=eur`, { as: operator })
    expect(Object(theirs.body).totals.lines).toBeGreaterThan(0)
    const found = await client.get(`${base}/history-imports/${job.id}`, { as: operator })
    expect(found).toMatchObject({ status: 200 })
    const none = `/admin/wholesale/companies/${server.cast.companies.retailerA.id}/past-sales`
    expect(await client.get(none, { as: operator })).toMatchObject({ status: 404 })
    expect(await client.post(`${path}/cancel`, {}, { as: owner() })).toMatchObject({ status: 200 })
  })
})
