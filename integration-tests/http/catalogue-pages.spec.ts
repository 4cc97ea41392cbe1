import { CATALOGUE_RULES } from "@wholesale/catalog/core-access/catalogue-rules"
import type { CastActor } from "../kit/cast"
import { Client } from "../kit/client"
import { bodyCalls, pathCalls } from "../kit/foreign-products"
import { createOwnProduct, newProduct, type OwnProduct } from "../kit/own-products"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(180_000)

let server: TestServer
let client: Client
let owner: CastActor
let product: OwnProduct
let foreign: OwnProduct

const companies = () => server.cast.companies
const get = (path: string, as = owner) => client.get(`/admin${path}`, { as })
const post = (path: string, body: unknown, as = owner) => client.post(`/admin${path}`, body, { as })

beforeAll(async () => {
  server = await startServer()
  client = new Client(server.url, server.cast, server.jwtSecret)
  owner = companies().manufacturerA.members.owner
  product = await createOwnProduct(client, server, companies().manufacturerA, "Alder stool")
  foreign = await createOwnProduct(client, server, companies().manufacturerB, "Birch lamp")
})

afterAll(async () => {
  await server?.stop()
})

/** How many of the rows are the manufacturer's own, by our tables. */
const owned = async (kind: "product" | "item" | "location", rows: { id: string }[]) => {
  const statement = {
    product: "select product_id as id from listing where seller_id = $1",
    item: `select inventory_item_id as id from inventory_level l
      join seller_location s on s.stock_location_id = l.location_id where s.seller_id = $1`,
    location: "select stock_location_id as id from seller_location where seller_id = $1",
  }[kind]
  const own = await server.query<{ id: string }>(statement, [companies().manufacturerA.id])
  const ids = new Set(own.map(({ id }) => id))
  return rows.filter(({ id }) => ids.has(id)).length
}

describe("the lists", () => {
  it.each([
    ["as it is", ""],
    ["searched for the other's", "?q=Birch"],
    ["asked for the other's id", "?id[]=FOREIGN"],
    ["widened", "?$or[0][id]=FOREIGN&$or[1][status]=published"],
  ])("of products, %s, has one's own only", async (_, query) => {
    const answer = await get(`/products${query.replaceAll("FOREIGN", foreign.id)}`)
    expect(answer.text).not.toContain("Birch")
    const { products = [], count = 0 } = Object(answer.body)
    const own = await owned("product", products)
    expect([answer.status, own, count]).toEqual(
      query === "" ? [200, count, count] : [answer.status, 0, 0]
    )
    expect(query !== "" || count > 0).toBe(true)
  })

  it("of stock, locations, shipping options and reservations too", async () => {
    for (const [path, key, kind] of [
      ["/inventory-items", "inventory_items", "item"],
      [
        `/inventory-items?location_levels[location_id]=${foreign.location}`,
        "inventory_items",
        null,
      ],
      ["/stock-locations", "stock_locations", "location"],
      [`/stock-locations?id=${foreign.location}`, "stock_locations", null],
      ["/shipping-options", "shipping_options", undefined],
      ["/reservations", "reservations", undefined],
      ["/sales-channels", "sales_channels", undefined],
    ] as const) {
      const answer = await get(`${path}${path.includes("?") ? "&" : "?"}limit=9999`)
      expect([path, answer.status]).toEqual([path, 200])
      const rows: { id: string }[] = Object(answer.body)[key]
      const expected = kind === null ? 0 : kind ? await owned(kind, rows) : rows.length
      expect([path, rows.length]).toEqual([path, expected])
      expect(kind === null || key === "reservations" || rows.length > 0).toBe(true)
      expect(answer.text).not.toContain(foreign.location)
    }
  })

  it("are empty for a company that has nothing there", async () => {
    const distributor = companies().distributorA.members.owner
    for (const path of [
      "/products",
      "/inventory-items",
      "/reservations",
      "/stock-locations",
      "/shipping-options",
    ]) {
      const answer = await get(path, distributor)
      expect([path, answer.status, Object(answer.body).count]).toEqual([path, 200, 0])
    }
    expect((await get(`/products/${product.id}`, distributor)).status).toBe(404)
    expect((await post("/products", newProduct("Elm"), distributor)).status).toBe(403)
  })

  it("answers what the pages ask for beside their own, without a way to others", async () => {
    const leaks = "fields=*products,*products.variants,*sales_channels,*shipping_options"
    for (const path of [
      `/product-categories?${leaks}`,
      `/collections?${leaks}`,
      `/product-types?${leaks}`,
      `/product-tags?${leaks}`,
      `/shipping-profiles?${leaks}`,
      `/sales-channels?${leaks}`,
      "/regions?limit=9999",
      "/price-preferences",
      "/product-options",
    ]) {
      const answer = await get(path)
      expect([path, answer.status]).toEqual([path, 200])
      expect(answer.text).not.toMatch(/Birch|Alder stool/)
    }
    const walk = "fields=*sales_channels.products,*shipping_profile.shipping_options,*tags.products"
    expect((await get(`/products/${product.id}?${walk}`)).text).not.toContain("Birch")
  })
})

describe("another manufacturer", () => {
  it("finds none of it, on any page that is open", async () => {
    const calls = pathCalls(foreign, product)
    const open = CATALOGUE_RULES.map(({ method, path }) => `${method} ${path}`)
    // What no seller has of its own: the categories and the like.
    const shared = /product-categories|collections|product-types|product-tags|shipping-profiles/
    const called = new Set(calls.map(({ route }) => route))
    const forgotten = open.filter((route) => route.includes(":") && !called.has(route))
    expect(forgotten.filter((route) => !shared.test(route))).toEqual([])

    const before = await fingerprint()
    const wrong: string[] = []
    for (const { route, path, body } of calls) {
      const [method] = route.split(" ")
      const answer = await client.send(method, path, { as: owner, body })
      if (answer.status !== 404 || answer.text.includes("Birch")) {
        wrong.push(`${method} ${path} -> ${answer.status} ${answer.text.slice(0, 200)}`)
      }
    }
    expect(wrong).toEqual([])
    expect(await fingerprint()).toEqual(before)
  })

  it("can't be reached through the bodies of one's own pages", async () => {
    const before = await fingerprint()
    const wrong: string[] = []
    for (const { path, body } of bodyCalls(product, foreign)) {
      const answer = await client.post(path, body, { as: owner })
      if (answer.status !== 404) {
        wrong.push(`${path} ${JSON.stringify(body)} -> ${answer.status} ${answer.text}`)
      }
    }
    expect(wrong).toEqual([])
    expect(await fingerprint()).toEqual(before)
  })

  it("is neither given one's product nor given its channel", async () => {
    const seller_id = companies().manufacturerB.id
    const [channel] = await server.query<{ id: string }>(
      `insert into sales_channel (id, name) values ('sc_foreign', 'Foreign') returning id`
    )
    const answer = await post(`/products/${product.id}`, {
      sales_channels: [{ id: channel.id }],
      metadata: { seller_id, colour: "red" },
    })
    expect(answer.status).toBe(200)
    const links = await server.query(
      "select 1 from product_sales_channel where sales_channel_id = $1 and deleted_at is null",
      [channel.id]
    )
    expect(links).toEqual([])
    const list = await get(`/products?id=${product.id}`)
    expect(Object(list.body).products).toMatchObject([
      { metadata: { seller_id: companies().manufacturerA.id, colour: "red" } },
    ])
  })

  /** Every row that a product of the two consists of. */
  const fingerprint = async () => {
    const tables = [
      "product",
      "product_variant",
      "product_option",
      "product_option_value",
      "product_product_option",
      "product_variant_product_image",
      "product_variant_inventory_item",
      "image",
      "price",
      "inventory_item",
      "inventory_level",
      "stock_location",
      "shipping_option",
      "listing",
      "seller_location",
    ]
    const rows = await Promise.all(
      tables.map((table) =>
        server.query<{ hash: string }>(
          `select '${table}' as name, md5(string_agg(line, '|' order by line)) as hash
           from (select to_jsonb(t)::text as line from ${table} t) lines`
        )
      )
    )
    return rows.flat()
  }
})
