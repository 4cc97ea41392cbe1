import type { RunSql } from "@wholesale/core"
import type { ProductToWrite } from "@wholesale/catalog"
import { writeProducts } from "@wholesale/catalog/medusa/write-products"
import { Client } from "pg"
import { Client as Api } from "../kit/client"
import { lamp as lampOf } from "../kit/lamp"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(240_000)

let server: TestServer
let api: Api
let database: Client
let statements = 0

beforeAll(async () => {
  server = await startServer()
  api = new Api(server.url, server.cast, server.jwtSecret)
  database = new Client({ connectionString: server.databaseUrl })
  await database.connect()
})

afterAll(async () => {
  await database?.end()
  await server?.stop()
})

const run: RunSql = async <Row extends object>(
  statement: string,
  parameters: readonly unknown[] = []
) => {
  statements += 1
  let place = 0
  const numbered = statement.replace(/\?/g, () => `$${(place += 1)}`)
  return (await database.query<Row>(numbered, [...parameters])).rows
}

/** Writes in one transaction, as every caller does. */
const write = async (products: ProductToWrite[]) => {
  await database.query("begin")
  try {
    const written = await writeProducts(run, products, { now: new Date() })
    await database.query("commit")
    return written
  } catch (error) {
    await database.query("rollback")
    throw error
  }
}

const seller = () => server.cast.companies.manufacturerA.id
const lamp = (sku: string, category: string) => lampOf(seller(), sku, category)
const operator = () => ({ as: server.cast.operators.admin })

/** What Medusa's own endpoint is given for the same product. */
const asMedusa = (product: ProductToWrite, channel: string, profile: string) => ({
  ...{ title: product.title, subtitle: product.subtitle, description: product.description },
  handle: "as-medusa",
  status: product.status,
  origin_country: product.origin_country,
  hs_code: product.hs_code,
  thumbnail: product.images?.[0].url,
  images: product.images,
  categories: product.category_ids?.map((id) => ({ id })),
  options: product.options,
  sales_channels: [{ id: channel }],
  shipping_profile_id: profile,
  variants: product.variants.map(({ title, sku, gtin, options }, index) => ({
    title,
    sku,
    ean: gtin,
    options,
    manage_inventory: true,
    prices:
      index === 0
        ? [
            { amount: 10, currency_code: "eur", max_quantity: 9 },
            { amount: 9.5, currency_code: "eur", min_quantity: 10, max_quantity: 49 },
            { amount: 8.99, currency_code: "eur", min_quantity: 50 },
            { amount: 12.34, currency_code: "usd" },
          ]
        : [{ amount: 11, currency_code: "eur" }],
  })),
})

const VARIANTS = "select id from product_variant where product_id = $1"
const OF_VARIANTS: Record<string, string> = {
  product_variant_price_set: `variant_id in (${VARIANTS})`,
  price: `price_set_id in (select price_set_id from product_variant_price_set
    where variant_id in (${VARIANTS}))`,
  price_set: `id in (select price_set_id from product_variant_price_set
    where variant_id in (${VARIANTS}))`,
  product_variant_inventory_item: `variant_id in (${VARIANTS})`,
  inventory_item: `id in (select inventory_item_id from product_variant_inventory_item
    where variant_id in (${VARIANTS}))`,
  inventory_level: `inventory_item_id in (select inventory_item_id
    from product_variant_inventory_item where variant_id in (${VARIANTS}))`,
  product_variant_option: `variant_id in (${VARIANTS})`,
}
const OF_OPTIONS = "select product_option_id from product_product_option where product_id = $1"
const TABLES: Record<string, string> = {
  product: "id = $1",
  product_option: `id in (${OF_OPTIONS})`,
  product_option_value: `option_id in (${OF_OPTIONS})`,
  product_product_option: "product_id = $1",
  product_product_option_value: `product_product_option_id in
    (select id from product_product_option where product_id = $1)`,
  image: "product_id = $1",
  product_category_product: "product_id = $1",
  product_sales_channel: "product_id = $1",
  product_shipping_profile: "product_id = $1",
  product_variant: "product_id = $1",
  ...OF_VARIANTS,
}

const TIMES = ["created_at", "updated_at"]
// Ids differ, SKUs and handles have to; which row points where is compared by reading back.
const NAMES = ["handle", "title", "sku", "description"]

/** Every row of a product, without what has to differ. */
const rowsOf = async (productId: string) => {
  const found: Record<string, string[]> = {}
  for (const [table, where] of Object.entries(TABLES)) {
    const { rows } = await database.query<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) as row from "${table}" t where ${where}`,
      [productId]
    )
    found[table] = rows
      .map(({ row }) =>
        JSON.stringify(
          Object.entries(row)
            .filter(([column]) => !TIMES.includes(column) && !NAMES.includes(column))
            .map(([column, value]) => [
              column,
              typeof value === "string" ? value.replace(/_[0-9A-Z]{26}$/, "_id") : value,
            ])
        )
      )
      .sort()
  }
  return found
}

const idOf = async (statement: string) => {
  const [{ id }] = await server.query<{ id: string }>(statement)
  return id
}

const places = async () => ({
  channel: await idOf("select default_sales_channel_id as id from store limit 1"),
  profile: await idOf("select id from shipping_profile where deleted_at is null limit 1"),
})

const createCategory = async (name: string) => {
  const body = { name, is_active: true }
  const answer = await api.post("/admin/product-categories", body, operator())
  return String(Object(answer.body).product_category.id)
}

describe("products that are written by SQL", () => {
  it("are row by row what Medusa's own workflow writes", async () => {
    const category = await createCategory("Lamps")
    const [ours] = await write([lamp("OURS", category)])
    const { channel, profile } = await places()
    const theirs = await api.post(
      "/admin/products?fields=id,variants.id,variants.inventory_items.inventory_item_id",
      asMedusa(lamp("THEIRS", category), channel, profile),
      operator()
    )
    expect(theirs).toMatchObject({ status: 200 })
    const { product } = Object(theirs.body)
    const location = await idOf(
      `select stock_location_id as id from seller_location where seller_id = '${seller()}'
       order by created_at, id limit 1`
    )
    for (const { inventory_items: items } of product.variants) {
      const level = { location_id: location, stocked_quantity: 7 }
      const item = items[0].inventory_item_id
      const path = `/admin/inventory-items/${item}/location-levels`
      expect(await api.post(path, level, operator())).toMatchObject({ status: 200 })
    }
    // Whose product it is also stands in its metadata, by a trigger on the listing.
    await server.query(
      `insert into listing (id, product_id, seller_id, audience, price_audience)
       values ('lst_contract', $1, $2, '{public}', '{verified}')`,
      [product.id, seller()]
    )
    expect(await rowsOf(ours.product_id)).toEqual(await rowsOf(product.id))
  })

  it("are read back by Medusa's modules, with stock and prices", async () => {
    const category = await createCategory("Vases")
    const [{ product_id }] = await write([lamp("READ", category)])
    const fields =
      "id,title,status,*options,*options.values,*variants,*variants.options,*variants.prices,*images,*categories," +
      "*sales_channels,variants.inventory_items.inventory.location_levels.available_quantity"
    const answer = await api.get(`/admin/products/${product_id}?fields=${fields}`, operator())
    const { product } = Object(answer.body)
    expect(product).toMatchObject({ title: "Lamp READ", status: "published" })
    expect(product.images).toHaveLength(2)
    expect(product.categories).toMatchObject([{ id: category }])
    expect(product.sales_channels).toHaveLength(1)
    const [red] = product.variants.filter(({ sku }: { sku: string }) => sku === "READ-1")
    expect(red.options.map(({ value }: { value: string }) => value).sort()).toEqual(["S", "red"])
    expect(
      red.prices
        .map(({ currency_code, amount, min_quantity }: Record<string, unknown>) => [
          currency_code,
          amount,
          min_quantity ?? null,
        ])
        .sort()
    ).toEqual([
      ["eur", 10, null],
      ["eur", 8.99, 50],
      ["eur", 9.5, 10],
      ["usd", 12.34, null],
    ])
    expect(red.inventory_items[0].inventory.location_levels[0].available_quantity).toBe(7)
  })

  it("stay as they are when the same is written again, and change where it differs", async () => {
    const category = await createCategory("Bowls")
    const [first] = await write([lamp("AGAIN", category)])
    const before = await rowsOf(first.product_id)
    const [second] = await write([lamp("AGAIN", category)])
    expect(second).toEqual({
      ...first,
      created: false,
      variants: first.variants.map((variant) => ({ ...variant, created: false })),
    })
    expect(await rowsOf(first.product_id)).toEqual(before)

    const change: ProductToWrite = {
      seller_id: seller(),
      description: null,
      variants: [
        {
          sku: "again-1",
          stock: 3,
          prices: [{ currency_code: "eur", breaks: [{ min_quantity: 1, amount: 999n }] }],
        },
      ],
    }
    await write([change])
    const prices = await server.query(
      `select p.currency_code, p.amount::text from price p
       join product_variant_price_set s using (price_set_id) where s.variant_id = $1 order by 1`,
      [first.variants[0].variant_id]
    )
    expect(prices).toEqual([
      { currency_code: "eur", amount: "9.99" },
      { currency_code: "usd", amount: "12.34" },
    ])
    const [{ title, description }] = await server.query(
      "select title, description from product where id = $1",
      [first.product_id]
    )
    expect([title, description]).toEqual(["Lamp AGAIN", null])
  })

  it("may have another seller's SKU and GTIN, but not one's own twice", async () => {
    const category = await createCategory("Cups")
    const other = server.cast.companies.manufacturerB.id
    await write([lamp("SHARED", category)])
    const [theirs] = await write([{ ...lamp("SHARED", category), seller_id: other }])
    expect(theirs.created).toBe(true)
    const twice: ProductToWrite = {
      ...lamp("UNIQUE", category),
      variants: [...lamp("UNIQUE", category).variants, { sku: "unique-1", options: {} }],
    }
    await expect(write([twice])).rejects.toMatchObject({ code: "SKU_TAKEN" })
    const foreign = { ...lamp("FOREIGN", category), product_id: theirs.product_id }
    await expect(write([foreign])).rejects.toMatchObject({ code: "NOT_FOUND" })
  })

  it("take as many statements for many as for few", async () => {
    const category = await createCategory("Plates")
    const some = (prefix: string, count: number) =>
      Array.from({ length: count }, (_, index) => lamp(`${prefix}${index}`, category))
    await database.query("analyze")
    statements = 0
    await write(some("FEW", 2))
    const few = statements
    statements = 0
    await write(some("MANY", 60))
    expect(statements).toBe(few)
  })
})
