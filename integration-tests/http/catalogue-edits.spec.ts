import type { CastActor } from "../kit/cast"
import { Client } from "../kit/client"
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

describe("a product made on Medusa's own page", () => {
  it("belongs to its maker before the answer, in the marketplace's channel, with stock", async () => {
    const fields = "*sales_channels,*variants,*shipping_profile"
    const answer = await get(`/products/${product.id}?fields=${fields}`)
    expect(answer).toMatchObject({
      status: 200,
      body: {
        product: {
          title: "Alder stool",
          sales_channels: [{ name: "Wholesale" }],
          shipping_profile: { type: "default" },
        },
      },
    })
    const [listing] = await server.query("select * from listing where product_id = $1", [
      product.id,
    ])
    expect(listing).toMatchObject({
      seller_id: companies().manufacturerA.id,
      supply: "stock",
      audience: ["public"],
      price_audience: ["verified"],
    })
    expect(product.levels).toHaveLength(2)
  })

  it("leaves nothing behind when it can't be made", async () => {
    const count = async () =>
      await server.query(
        "select (select count(*) from listing), (select count(*) from product where deleted_at is null)"
      )
    const before = await count()
    const twice = newProduct("Alder bench")
    twice.variants[1].sku = twice.variants[0].sku
    const answer = await post("/products", twice)
    expect([answer.status, answer.text]).toEqual([409, expect.stringContaining("SKU_TAKEN")])
    expect(await count()).toEqual(before)
  })

  it("is not made for somebody else, nor with what sellers don't decide", async () => {
    const base = newProduct("Alder table")
    for (const more of [
      { additional_data: { seller_id: companies().manufacturerB.id } },
      { external_id: "x" },
      {
        variants: [
          {
            ...base.variants[0],
            inventory_items: [{ inventory_item_id: foreign.items[0], required_quantity: 1 }],
          },
        ],
      },
      { images: [{ url: "javascript:alert(1)" }] },
      { variants: [{ ...base.variants[0], prices: [{ currency_code: "eur", amount: 1.005 }] }] },
    ]) {
      const { status } = await post("/products", { ...base, ...more })
      expect([JSON.stringify(more), [400, 404].includes(status)]).toEqual([
        JSON.stringify(more),
        true,
      ])
    }
  })

  it("can be made for a seller by the operator", async () => {
    const seller_id = companies().manufacturerB.id
    const answer = await post(
      "/products",
      { ...newProduct("Birch desk"), additional_data: { seller_id } },
      server.cast.operators.admin
    )
    expect(answer.status).toBe(200)
    const { id } = Object(answer.body).product
    expect((await get(`/products/${id}`, companies().manufacturerB.members.owner)).status).toBe(200)
    expect((await get(`/products/${id}`)).status).toBe(404)
  })
})

describe("the maker", () => {
  it("edits, prices and counts it as the pages do", async () => {
    const [small, large] = product.variants
    for (const [path, body] of [
      [`/products/${product.id}`, { title: "Alder chair", origin_country: "de", hs_code: "9401" }],
      [`/products/${product.id}/variants/${small}`, { sku: "CHAIR-S", ean: "4006381333931" }],
      [
        `/products/${product.id}/variants/batch`,
        { update: [{ id: large, prices: [{ currency_code: "eur", amount: 19.99 }] }] },
      ],
      [
        "/inventory-items/location-levels/batch",
        {
          update: [
            {
              inventory_item_id: product.items[0],
              location_id: product.location,
              stocked_quantity: 40,
            },
          ],
        },
      ],
      [
        `/products/${product.id}/options/batch`,
        { update: [{ product_option_id: product.options[0], add: [{ value: "XL" }] }] },
      ],
      [`/products/${product.id}/variants/${large}/images/batch`, { add: [product.images[0]] }],
    ] as const) {
      const answer = await post(path, body)
      expect([path, answer.status, answer.status === 200 ? "" : answer.text]).toEqual([
        path,
        200,
        "",
      ])
    }
    const extra = await post(`/products/${product.id}/variants`, {
      title: "XL",
      sku: "CHAIR-XL",
      options: { Size: "XL" },
      prices: [{ currency_code: "eur", amount: 25 }],
    })
    expect(extra.status).toBe(200)
    const list = await get("/inventory-items?order=-created_at")
    expect(Object(list.body)).toMatchObject({ offset: 0 })
    expect(Object(list.body).inventory_items[0].sku).toBe("CHAIR-XL")
    const viewer = companies().manufacturerA.members.viewer
    expect((await post(`/products/${product.id}`, { title: "No" }, viewer)).status).toBe(403)
    expect((await get(`/products/${product.id}`, viewer)).text).toContain("Alder chair")
  })

  it("opens another location, which is its own and ready to send from", async () => {
    const answer = await post("/stock-locations?fields=name,*address,*sales_channels", {
      name: "Alder south",
      address: { address_1: "Dock 4", country_code: "it", city: "Trieste" },
    })
    expect(answer).toMatchObject({
      status: 200,
      body: {
        stock_location: {
          name: "Alder south",
          address: { country_code: "it" },
          sales_channels: [{ name: "Wholesale" }],
        },
      },
    })
    const { id } = Object(answer.body).stock_location
    expect((await post(`/stock-locations/${id}`, { name: "Alder port" })).status).toBe(200)
    const stranger = companies().manufacturerB.members.owner
    expect((await get(`/stock-locations/${id}`, stranger)).status).toBe(404)
    const theirs = await post("/stock-locations", { name: "Pool" }, server.cast.operators.admin)
    expect(theirs.status).toBe(200)
    expect((await get("/stock-locations")).text).not.toContain("Pool")
  })

  it("uploads pictures and nothing else", async () => {
    const png = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64"
    )
    const upload = async (content: Uint8Array<ArrayBuffer>, name: string, type: string) => {
      const form = new FormData()
      form.append("files", new Blob([content], { type }), name)
      return await client.send("POST", "/admin/uploads", { as: owner, body: form })
    }
    const good = await upload(png, "../../evil.html", "text/html")
    expect(good.status).toBe(200)
    const [{ url }] = Object(good.body).files
    expect(url).toMatch(/^http.*\.png$/)
    const served = await fetch(url)
    expect([served.status, served.headers.get("content-type")]).toEqual([200, "image/png"])
    const page = Buffer.from("<script>alert(1)</script>")
    for (const [name, type] of [
      ["a.png", "image/png"],
      ["a.svg", "image/svg+xml"],
    ]) {
      expect(await upload(page, name, type)).toMatchObject({
        status: 400,
        body: { code: "FILE_TYPE_NOT_ALLOWED" },
      })
    }
    expect(await upload(Buffer.alloc(21 * 1_048_576), "a.png", "image/png")).toMatchObject({
      status: 413,
      body: { code: "FILE_TOO_LARGE" },
    })
  })
})
