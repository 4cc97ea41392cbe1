import fc from "fast-check"

import { Client } from "../kit/client"
import { addGoods } from "../kit/goods"
import { openShop, type Shop } from "../kit/shop"
import { startStatementCounter } from "../kit/statement-count"
import { startServer, type TestServer } from "../setup/server"
import { cloneTemplate, databaseUrl, dropDatabase, required } from "../setup/template"

jest.setTimeout(240_000)

const W = "/store/wholesale"

let server: TestServer
let shop: Shop
const body: Shop["body"] = (path, as) => shop.body(path, as)

beforeAll(async () => {
  server = await startServer()
  shop = await openShop(server)
})

afterAll(async () => {
  await server?.stop()
})

describe("product cards", () => {
  it("equal their source after changes of every kind", async () => {
    const changes = [
      "update product set title = title || ' II', subtitle = 'second' where id = 'prod_open'",
      "update inventory_level set stocked_quantity = 7, reserved_quantity = 3 where id = 'ilev_plain'",
      'update price set amount = 19.5, raw_amount = \'{"value":"19.5","precision":20}\' where id = \'price_plain\'',
      "delete from product_category_product where product_id = 'prod_guarded'",
      "update product_category set name = 'Bowls and dishes' where id = 'pcat_bowls'",
      "update order_rule set min_quantity = 24 where variant_id = 'variant_many'",
      "update company set trading_name = trading_name || ' & Sons' where handle = 'birch'",
      "update product_variant set sku = 'SKU-renamed' where id = 'variant_many'",
      "update product set deleted_at = now() where id = 'prod_draft'",
    ]
    for (const change of changes) {
      await server.query(change)
    }
    expect(await shop.swept()).toMatchObject({ equal: true, different: [] })
    expect((await body(`${W}/products?q=SKU-renamed`)).products[0]).toMatchObject({
      id: "prod_many",
      min_quantity: 24,
      seller: { name: expect.stringContaining("& Sons") },
    })
    expect((await body(`${W}/products/plain`)).product).toMatchObject({ available: 4, reasons: [] })
  })

  it("equal their source after random changes, some at the same time", async () => {
    const key = fc.constantFrom("open", "guarded", "secret", "plain", "many")
    const number = fc.integer({ min: 0, max: 50 })
    const change = fc.oneof(
      fc.tuple(key, number).map(
        ([k, n]) => `update inventory_level
        set stocked_quantity = ${n} where id = 'ilev_${k}'`
      ),
      fc.tuple(key, number).map(
        ([k, n]) => `update price
        set amount = ${n + 1}, raw_amount = '{"value":"${n + 1}","precision":20}'
        where id = 'price_${k}'`
      ),
      fc.tuple(key, number).map(
        ([k, n]) => `update order_rule
        set min_quantity = ${n + 1}, backorder_limit = ${n % 3} where id = 'orule_${k}'`
      ),
      fc.tuple(key, number).map(
        ([k, n]) => `update product
        set title = 'Title ${n}', status = '${n % 5 ? "published" : "draft"}'
        where id = 'prod_${k}'`
      ),
      fc.tuple(key, number).map(
        ([k, n]) => `update listing
        set lead_time_days = ${n}, supply = '${n % 2 ? "stock" : "made_to_order"}',
          audience = '{${n % 4 ? "public" : "verified"}}' where product_id = 'prod_${k}'`
      ),
      fc.tuple(key, fc.boolean()).map(
        ([k, gone]) => `update product_variant
        set deleted_at = ${gone ? "now()" : "null"} where id = 'variant_${k}'`
      ),
      key.map((k) => `delete from product_category_product where product_id = 'prod_${k}'`),
      key.map(
        (k) => `insert into product_category_product (product_id, product_category_id)
        values ('prod_${k}', 'pcat_kitchen') on conflict do nothing`
      ),
      number.map(
        (n) => `update company set trading_name = 'Maker ${n}',
        verification_level = ${n % 3} where handle = 'alder'`
      )
    )
    const changes = fc.sample(change, { numRuns: 80, seed: 20_261_122 })
    while (changes.length > 0) {
      await Promise.all(changes.splice(0, 4).map((statement) => server.query(statement)))
    }
    expect(await shop.swept()).toMatchObject({ equal: true, different: [] })
    await server.query("update company set verification_level = 2 where handle = 'alder'")
    await server.query("update product set status = 'published' where status = 'draft'")
    await server.query("update listing set audience = '{public}'")
    await server.query("update product_variant set deleted_at = null where id like 'variant_%'")
    await shop.swept()
  })

  it("don't make a change of who may see products wait crosswise for a sweep", async () => {
    const cards = await server.query<{ product_id: string }>(
      "select product_id from product_card where seller_handle = 'alder' order by product_id"
    )
    // A row that changes moves to the end of its table, and is found last from then on.
    for (const { product_id } of [...cards].reverse()) {
      await server.query(`update listing set lead_time_days = 9 where product_id = '${product_id}'`)
    }
    for (const { product_id } of cards) {
      await server.query(`update product set title = title || '.' where id = '${product_id}'`)
    }
    let level = 1
    for (const { product_id } of cards) {
      level = 1 - level
      await server.query("update product set title = title || '.' where id like 'prod_%'")
      // Both take what they can until they come to this card, and go on at the same moment.
      await Promise.all([
        server.query(`begin; select 1 from product_card where product_id = '${product_id}' for update;
          select pg_sleep(0.3); commit`),
        server.query(`select pg_sleep(0.1);
          update company set verification_level = ${level} where handle = 'alder'`),
        server.query(`select pg_sleep(0.1);
          select refresh_product_cards(array(select product_id from product_card))`),
      ])
    }
    await server.query("update company set verification_level = 2 where handle = 'alder'")
    expect(await shop.swept()).toMatchObject({ equal: true })
  })

  it("are found out when somebody changes them by hand", async () => {
    await server.query("update product_card set title = 'Forged' where product_id = 'prod_open'")
    const check = await body("/admin/wholesale/card-check", shop.people.operator)
    expect(check).toMatchObject({
      equal: false,
      different: [{ product_id: "prod_open", columns: ["title"] }],
    })
    await server.query("insert into card_refresh (id, product_id) values ('cref_t', 'prod_open')")
    expect(await shop.swept()).toMatchObject({ equal: true })
  })

  it("of a suspended seller are out of sight in the same moment", async () => {
    await server.query("update company set status = 'suspended' where handle = 'birch'")
    expect((await shop.get(`${W}/products/plain`)).status).toBe(404)
    expect((await shop.get("/store/products/prod_plain")).status).toBe(404)
    await server.query("update company set status = 'active' where handle = 'birch'")
    expect((await shop.get(`${W}/products/plain`)).status).toBe(200)
    await shop.swept()
  })
})

describe("statements per request", () => {
  it("stay within a budget, however many products and sellers are on the page", async () => {
    const database = await cloneTemplate()
    const counter = await startStatementCounter({
      host: required("DB_HOST"),
      port: Number(required("DB_PORT")),
    })
    const url = databaseUrl(database).replace(`:${required("DB_PORT")}/`, `:${counter.port}/`)
    const counted = await startServer({ database, env: { DATABASE_URL: url, OUTBOX_POLL_MS: "0" } })
    try {
      const { manufacturerA, manufacturerB, retailerA } = counted.cast.companies
      const asked = new Client(counted.url, counted.cast, counted.jwtSecret)
      const statements = async (path: string) => {
        await asked.get(path, { as: retailerA.members.buyer })
        const { result, statements: sent } = await counter.during(() =>
          asked.get(path, { as: retailerA.members.buyer })
        )
        expect([path, result.status]).toEqual([path, 200])
        return sent.length
      }
      const add = async (from: number, to: number) => {
        const goods = Array.from({ length: to - from }, (_, index) => ({
          key: `g${from + index}`,
          seller_id: index % 2 ? manufacturerA.id : manufacturerB.id,
          title: `Board ${from + index}`,
          amount: 1000 + index,
        }))
        await addGoods(counted, goods)
        await counted.query("select refresh_product_cards(array(select product_id from listing))")
      }
      await add(0, 2)
      const budgets = {
        [`${W}/products?limit=50`]: 7,
        [`${W}/products?limit=50&facets=true`]: 7,
        [`${W}/products/g1`]: 8,
        [`${W}/products/compare?ids=prod_g0,prod_g1`]: 8,
        [`${W}/products/suggest?q=bo`]: 11,
        [`${W}/categories`]: 6,
        [`${W}/sitemap/products`]: 6,
        [`${W}/sitemap/products/pages`]: 6,
        [`${W}/sitemap/manufacturers`]: 6,
        "/store/products?limit=50&fields=id,*variants": 10,
      }
      const few = new Map<string, number>()
      for (const path of Object.keys(budgets)) {
        few.set(path, await statements(path))
      }
      await add(2, 50)
      for (const [path, budget] of Object.entries(budgets)) {
        const many = await statements(path)
        expect([path, many]).toEqual([path, few.get(path)])
        expect([path, many <= budget]).toEqual([path, true])
      }
      await copyCards(counted, 12_000)
      await expectWholeSitemap(counted, asked)
    } finally {
      await counted.stop()
      await counter.stop()
      await dropDatabase(database)
    }
  })
})

/** Copies one card many times; every third copy is for some companies or for checked ones only. */
const copyCards = async (database: TestServer, count: number) => {
  const columns = await database.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_name = 'product_card'
     and column_name not in ('product_id', 'handle', 'audience')`
  )
  const names = columns.map(({ name }) => name).join(", ")
  await database.query(
    `insert into product_card (product_id, handle, audience, ${names})
     select 'prod_copy_' || n, 'copy-' || n,
       case when n % 3 > 0 then '{public}' when n % 2 > 0 then '{verified}' else '{comp_x}' end::text[],
       ${names} from product_card, generate_series(1, $1::int) n where product_id = 'prod_g0'`,
    [count]
  )
}

/** The pages of the sitemap hold every public product once and no other, also for who sees more. */
const expectWholeSitemap = async ({ query, cast }: TestServer, asked: Client) => {
  const as = cast.companies.retailerA.members.buyer
  const shown = await query<{ handle: string }>(
    "select handle from product_card where audience = '{public}' order by handle"
  )
  const { starts } = Object((await asked.get(`${W}/sitemap/products/pages`, { as })).body)
  expect(starts).toHaveLength(2)
  const handles: string[] = []
  for (const after of starts) {
    const path = `${W}/sitemap/products${after ? `?after=${after}` : ""}`
    const { entries } = Object((await asked.get(path, { as })).body)
    expect(entries.length).toBeLessThanOrEqual(5000)
    handles.push(...entries.map(({ handle }: { handle: string }) => handle))
  }
  expect(handles.sort()).toEqual(shown.map(({ handle }) => handle).sort())
}
