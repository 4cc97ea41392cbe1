import { Client } from "../kit/client"
import { priceTools, refusal } from "../kit/price-tools"
import { medusaPrices, pricedProduct } from "../kit/priced-products"
import { settled } from "../kit/settled"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(180_000)

const ADMIN = "/admin/wholesale/company"

let server: TestServer
let client: Client
let tools: ReturnType<typeof priceTools>
let lamp: { product_id: string; variant_id: string }
let foreign: { product_id: string; variant_id: string }

beforeAll(async () => {
  server = await startServer()
  client = new Client(server.url, server.cast, server.jwtSecret)
  await settled(server)
  const { manufacturerA, manufacturerB } = server.cast.companies
  const prices = [
    { currency_code: "eur", amount: 100 },
    { currency_code: "eur", amount: 90, min_quantity: 10 },
    { currency_code: "usd", amount: 110.5 },
  ]
  const own = { seller_id: manufacturerA.id, sku: "LAMP", prices }
  lamp = await pricedProduct(client, server, server.cast, own)
  const chair = { seller_id: manufacturerB.id, sku: "CHAIR", prices }
  foreign = await pricedProduct(client, server, server.cast, chair)
  tools = priceTools(server, client, { variant_id: lamp.variant_id })
})

afterAll(async () => {
  await server?.stop()
})

describe("base prices", () => {
  it("are Medusa's own, copied with their history by whoever writes them", async () => {
    const rows = await server.query(
      `select currency_code, min_quantity, amount::int as amount, source, target, seller_id
       from wholesale_price where variant_id = $1 order by 1, 2`,
      [lamp.variant_id]
    )
    const base = { source: "base", target: "", seller_id: tools.companies.manufacturerA.id }
    expect(rows).toEqual([
      { currency_code: "eur", min_quantity: 1, amount: 10_000, ...base },
      { currency_code: "eur", min_quantity: 10, amount: 9000, ...base },
      { currency_code: "usd", min_quantity: 1, amount: 11_050, ...base },
    ])
    const history = await client.get(`${ADMIN}/price-history?variant_id=${lamp.variant_id}`, {
      as: tools.seller,
    })
    expect(Object(history.body)).toMatchObject({
      count: 3,
      changes: [{ before: null, actor_type: "system" }, {}, {}],
    })
  })

  it("are changed in Medusa's tables by the batch, which a dry run only foretells", async () => {
    const prices = [
      tools.row({ amount: 9950 }),
      tools.row({ min_quantity: 10, amount: null }),
      tools.row({ min_quantity: 20, amount: 8800 }),
    ]
    const dry = await tools.save(prices, { dry_run: true })
    expect(dry).toMatchObject({
      status: 200,
      body: { batch: { dry_run: true, batch_id: null, added: 1, changed: 1, removed: 1 } },
    })
    expect(Object(dry.body).batch.differences).toContainEqual(
      expect.objectContaining({ kind: "changed", sku: "LAMP", before: 10_000, after: 9950 })
    )
    expect(await medusaPrices(server, lamp.variant_id)).toHaveLength(3)
    expect(await medusaPrices(server, lamp.variant_id)).toContainEqual({
      currency_code: "eur",
      amount: "100",
      min: null,
    })

    const saved = await tools.save(prices)
    expect(saved).toMatchObject({ status: 200, body: { batch: { dry_run: false } } })
    expect(await medusaPrices(server, lamp.variant_id)).toEqual([
      { currency_code: "eur", amount: "99.5", min: null },
      { currency_code: "eur", amount: "88", min: 20 },
      { currency_code: "usd", amount: "110.5", min: null },
    ])
    const history = await client.get(`${ADMIN}/price-history?q=LAMP`, { as: tools.seller })
    const { batch_id } = Object(saved.body).batch
    const changes = Object(history.body).changes.filter(
      (change: { batch_id: string }) => change.batch_id === batch_id
    )
    expect(changes).toHaveLength(3)
    expect(changes[0]).toMatchObject({ actor_type: "user", actor_id: tools.seller.actor_id })
    expect(Object((await tools.save(prices, { dry_run: true })).body).batch).toMatchObject({
      added: 0,
      changed: 0,
      removed: 0,
      unchanged: 3,
    })
  })

  it("are written as Medusa itself writes them", async () => {
    const amounts = [
      { currency_code: "eur", amount: 12.5 },
      { currency_code: "eur", amount: 11, min_quantity: 12 },
      { currency_code: "usd", amount: 14.05 },
    ]
    const seller_id = tools.companies.manufacturerA.id
    const own = { seller_id, sku: "CONTRACT-OURS", prices: [] }
    const theirs = { seller_id, sku: "CONTRACT-MEDUSA", prices: amounts }
    const ours = await pricedProduct(client, server, server.cast, own)
    const medusas = await pricedProduct(client, server, server.cast, theirs)
    await server.query(`delete from product_variant_price_set where variant_id = $1`, [
      ours.variant_id,
    ])
    const saved = await tools.save(
      amounts.map(({ amount, ...price }) =>
        tools.row({ ...price, variant_id: ours.variant_id, amount: Math.round(amount * 100) })
      )
    )
    expect(saved).toMatchObject({ status: 200, body: { batch: { added: 3 } } })
    const rowsOf = async (variantId: string) =>
      await server.query(
        `select to_jsonb(p) - '{id,price_set_id,created_at,updated_at}'::text[] as price,
           to_jsonb(s) - '{id,price_set_id,variant_id,created_at,updated_at}'::text[] as link,
           left(p.id, 6) as price_id, left(s.id, 5) as link_id, left(t.id, 5) as set_id,
           t.deleted_at
         from product_variant_price_set s join price_set t on t.id = s.price_set_id
         join price p on p.price_set_id = t.id
         where s.variant_id = $1 order by p.currency_code, p.amount`,
        [variantId]
      )
    expect(await rowsOf(ours.variant_id)).toEqual(await rowsOf(medusas.variant_id))
    for (const { product_id } of [ours, medusas]) {
      const as = server.cast.operators.admin
      expect((await client.delete(`/admin/products/${product_id}`, { as })).status).toBe(200)
    }
    const left = await server.query("select 1 from wholesale_price where variant_id = any($1)", [
      [ours.variant_id, medusas.variant_id],
    ])
    expect(left).toEqual([])
  })
})

describe("a batch", () => {
  it("is refused as a whole when a break would rise, unless it is marked", async () => {
    const rising = tools.row({ min_quantity: 30, amount: 20_000 })
    const fine = tools.row({ currency_code: "usd", amount: 11_100 })
    const dry = await tools.save([fine, rising], { dry_run: true })
    expect(Object(dry.body).batch.problems).toMatchObject([{ row: 1, code: "PRICE_RISES" }])
    const refused = await tools.save([fine, rising])
    expect(refusal(refused)).toEqual([400, "PRICE_RISES"])
    expect(Object(refused.body).details.problems).toHaveLength(1)
    expect((await tools.paid(tools.buyer, 1, "usd")).price.amount).toBe(11_050)
    expect((await tools.save([{ ...rising, may_rise: true }])).status).toBe(200)
    expect((await tools.save([tools.row({ min_quantity: 30, amount: null })])).status).toBe(200)
  })

  it("knows no variant, tier or retailer that is not the seller's", async () => {
    const { manufacturerB, retailerB } = tools.companies
    const birch = await client.post(
      `${ADMIN}/price-tiers`,
      { name: "Birch's" },
      { as: manufacturerB.members.owner }
    )
    const { id } = Object(birch.body).price_tier
    const wrong = [
      tools.row({ variant_id: foreign.variant_id }),
      tools.row({ source: "tier", target: id }),
      tools.row({ source: "customer", target: retailerB.id }),
      tools.row({ source: "country", target: "xx" }),
    ]
    for (const price of wrong) {
      expect(refusal(await tools.save([price], { dry_run: true }))).toEqual([404, "NOT_FOUND"])
      expect(refusal(await tools.save([price]))).toEqual([404, "NOT_FOUND"])
    }
    const reads = [
      `${ADMIN}/prices/explain?variant_id=${foreign.variant_id}&currency_code=eur`,
      `${ADMIN}/prices/preview?currency_code=eur&retailer_id=${retailerB.id}`,
      `${ADMIN}/price-tiers/${id}/members`,
    ]
    for (const path of reads) {
      expect(refusal(await client.get(path, { as: tools.seller }))).toEqual([404, "NOT_FOUND"])
    }
    const grid = await client.get(`${ADMIN}/prices?currency_code=eur&q=Product`, {
      as: tools.seller,
    })
    expect(Object(grid.body).rows.map(({ sku }: { sku: string }) => sku)).toEqual(["LAMP"])
  })

  it("sets attributes; cost never reaches a buyer", async () => {
    const attribute = (kind: string, amount: number) => ({
      variant_id: lamp.variant_id,
      currency_code: "eur",
      kind,
      amount,
    })
    const attributes = [
      attribute("msrp", 19_900),
      attribute("map", 17_700),
      attribute("cost", 4242),
    ]
    expect(await tools.save([], { attributes })).toMatchObject({
      status: 200,
      body: { batch: { added: 3 } },
    })
    const explained = await tools.paid(tools.buyer)
    expect(explained).toMatchObject({ msrp: 19_900, map: 17_700 })
    expect(JSON.stringify(explained)).not.toContain("4242")
    const grid = await client.get(`${ADMIN}/prices?currency_code=eur&q=Product`, {
      as: tools.seller,
    })
    expect(grid.body).toMatchObject({ rows: [{ msrp: 19_900, map: 17_700, cost: 4242 }] })
  })
})

describe("files and copies", () => {
  const upload = async (content: string, dryRun: boolean) => {
    const form = new FormData()
    form.append("file", new Blob([content], { type: "text/csv" }), "prices.csv")
    return await client.send("POST", `${ADMIN}/prices/import?dry_run=${dryRun}`, {
      as: tools.seller,
      body: form,
    })
  }

  it("export what the import takes again without a change", async () => {
    const gold = { source: "tier", target: (await tools.newTier("Gold")).id, amount: 8000 }
    const planned = { ...gold, amount: 7000, starts_at: "2099-01-01T00:00:00Z" }
    await tools.save([tools.row(gold), tools.row(planned)])
    const file = await client.get(`${ADMIN}/prices/export`, { as: tools.seller })
    expect(file.headers.get("content-type")).toContain("text/csv")
    const [header] = file.text.split("\n")
    expect(header).toContain("sku,product,variant,currency,source,target,min_quantity,amount")
    expect(file.text).toContain("Gold")
    expect(file.text).not.toContain("CHAIR")
    const again = await upload(file.text, true)
    expect(Object(again.body).batch).toMatchObject({
      added: 0,
      changed: 0,
      removed: 0,
      problems: [],
    })
    expect(Object(again.body).batch.unchanged).toBe(file.text.trim().split("\n").length - 1)
  })

  it("say line by line what is wrong with a file, and change nothing", async () => {
    const file = [
      "sku;currency;source;target;min_quantity;amount",
      "LAMP;EUR;base;;1;99,00",
      "NONE;EUR;base;;1;99.00",
      "CHAIR;EUR;base;;1;99.00",
      "LAMP;EUR;tier;Bronze;1;99.00",
      "LAMP;EUR;base;;1;9.999",
    ].join("\n")
    const dry = await upload(file, true)
    const { problems, changed } = Object(dry.body).batch
    expect(problems.map(({ row: line }: { row: number }) => line)).toEqual([3, 4, 5, 6])
    expect(changed).toBe(1)
    expect(refusal(await upload(file, false))).toEqual([400, "INVALID_INPUT"])
    expect((await tools.paid(tools.other)).price.amount).toBe(9950)
  })

  it("copy prices by percentage in whole numbers, halves up", async () => {
    const bronze = await tools.newTier("Bronze")
    const copy = {
      currency_code: "eur",
      from: { source: "base" },
      to: { source: "tier", target: bronze.id },
      rules: [{ basis_points: -1250, product_ids: [lamp.product_id] }],
    }
    const dry = await client.post(
      `${ADMIN}/prices/copy`,
      { ...copy, dry_run: true },
      { as: tools.seller }
    )
    expect(dry.body).toMatchObject({ batch: { added: 2, dry_run: true } })
    const done = await client.post(`${ADMIN}/prices/copy`, copy, { as: tools.seller })
    const after = Object(done.body).batch.differences.map((one: { after: number }) => one.after)
    // 9950 and 8800 less 12.5 per cent: 8706.25 and 7700.
    expect(after).toEqual([8706, 7700])
  })
})

it("keeps the history for ever, also against SQL", async () => {
  const [before] = await server.query<{ count: string }>("select count(*) from price_change")
  expect(Number(before.count)).toBeGreaterThan(10)
  for (const statement of [
    "update price_change set after = 1",
    "delete from price_change",
    "truncate price_change",
  ]) {
    const error = await server.query(statement).catch((caught: unknown) => caught)
    expect(String(error)).toContain("append-only")
  }
  expect(await server.query("select count(*) from price_change")).toEqual([before])
})
