import type { CastActor, CastCompany } from "../kit/cast"
import { Client } from "../kit/client"
import { createOwnProduct, type OwnProduct } from "../kit/own-products"
import { settled } from "../kit/settled"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(300_000)

let server: TestServer
let client: Client
let alder: CastCompany
let birch: CastCompany
let owner: CastActor
let product: OwnProduct
let foreign: OwnProduct

const path = (rest: string) => `/admin/wholesale/company${rest}`
const get = async (rest: string, as = owner) => Object(await client.get(path(rest), { as }))
const post = async (rest: string, body: unknown, as = owner) =>
  Object(await client.post(path(rest), body, { as }))
const remove = async (rest: string, as = owner) => Object(await client.delete(path(rest), { as }))

beforeAll(async () => {
  server = await startServer()
  client = new Client(server.url, server.cast, server.jwtSecret)
  alder = server.cast.companies.manufacturerA
  birch = server.cast.companies.manufacturerB
  owner = alder.members.owner
  product = await createOwnProduct(client, server, alder, "Alder stool")
  foreign = await createOwnProduct(client, server, birch, "Birch lamp")
})

afterAll(async () => {
  await server?.stop()
})

const stock = async (quantity: number) =>
  await server.query(
    `update inventory_level set stocked_quantity = $1::integer,
       raw_stocked_quantity = jsonb_build_object('value', $2::text, 'precision', 20)
     where id = any($3)`,
    [quantity, String(quantity), product.levels]
  )

describe("a listing", () => {
  it("says how a product is sold, and why it can't be ordered", async () => {
    const first = await get(`/listings/${product.id}`)
    expect(first).toMatchObject({
      status: 200,
      body: {
        listing: {
          unit_of_sale: "piece",
          supply: "stock",
          visibility: "public",
          price_visibility: "verified",
          variant_count: 2,
          available: 0,
          reasons: ["OUT_OF_STOCK"],
        },
      },
    })
    await stock(5)
    const rules = product.variants.map((variant_id) => ({ variant_id, min_quantity: 6 }))
    expect((await post("/order-rules", { rules })).status).toBe(200)
    const low = await get(`/listings/${product.id}`)
    expect(low.body.listing).toMatchObject({ available: 10, reasons: ["STOCK_BELOW_MINIMUM"] })
    const made = await post(`/listings/${product.id}`, { supply: "made_to_order" })
    expect(made.body.listing.reasons).toEqual([])
    await server.query("update product set status = 'draft' where id = $1", [product.id])
    const list = await get("/listings?q=alder+stool")
    expect(list.body).toMatchObject({ count: 1, listings: [{ reasons: ["NOT_PUBLISHED"] }] })
    await server.query("update product set status = 'published' where id = $1", [product.id])
    await post(`/listings/${product.id}`, { supply: "stock" })
  })

  it("is opened to retailers that its seller chose, and to nobody that it didn't", async () => {
    const retailer = server.cast.companies.retailerA.id
    const body = {
      unit_of_sale: "case",
      units_per_case: 12,
      lead_time_days: 14,
      visibility: "chosen",
      audience: [retailer],
      price_visibility: "public",
      origin_country: "DE",
      hs_code: "9401.61",
    }
    const answer = await post(`/listings/${product.id}`, body)
    expect(answer).toMatchObject({
      status: 200,
      body: { listing: { ...body, origin_country: "de", price_audience: [] } },
    })
    const [row] = await server.query(
      `select l.audience, l.price_audience, p.hs_code from listing l
       join product p on p.id = l.product_id where p.id = $1`,
      [product.id]
    )
    expect(row).toEqual({ audience: [retailer], price_audience: ["public"], hs_code: "9401.61" })
    const [mine, theirs] = await Promise.all(
      [owner, birch.members.owner].map(
        async (as) => (await post("/price-tiers", { name: "Gold" }, as)).body.price_tier.id
      )
    )
    const withTier = await post(`/listings/${product.id}`, { audience: [retailer, mine] })
    expect(withTier.body.listing.audience).toEqual([retailer, mine].sort())
    for (const id of [theirs, birch.id, "comp_unknown", "ptier_unknown"]) {
      const wrong = await post(`/listings/${product.id}`, { audience: [retailer, id] })
      expect([id, wrong.status, wrong.body.code]).toEqual([id, 404, "NOT_FOUND"])
    }
    for (const wrong of [
      { audience: ["public"], visibility: "chosen" },
      { lead_time_days: -1 },
      { hs_code: "chair" },
      { seller_id: birch.id },
    ]) {
      expect([400, 404]).toContain((await post(`/listings/${product.id}`, wrong)).status)
    }
    await post(`/listings/${product.id}`, { visibility: "public" })
  })

  it("does not exist for others", async () => {
    expect((await get(`/listings/${foreign.id}`)).status).toBe(404)
    expect((await post(`/listings/${foreign.id}`, { lead_time_days: 1 })).status).toBe(404)
    expect((await get(`/listings?q=birch`)).body.listings).toEqual([])
    const reader = alder.members.viewer
    expect((await get(`/listings/${product.id}`, reader)).status).toBe(200)
    expect((await post(`/listings/${product.id}`, {}, reader)).status).toBe(403)
  })
})

describe("order rules", () => {
  it("are saved together, listed with the defaults of the rest, and refused together", async () => {
    const [small, large] = product.variants
    const rule = { variant_id: small, min_quantity: 12, order_multiple: 6, max_quantity: 60 }
    const saved = await post("/order-rules", { rules: [{ ...rule, sample_quantity: 1 }] })
    expect(saved.body.order_rules).toMatchObject([{ ...rule, sample_quantity: 1 }])
    const refused = await post("/order-rules", {
      rules: [
        { variant_id: small, min_quantity: 1 },
        { variant_id: large, min_quantity: 7, order_multiple: 6, max_quantity: 11 },
      ],
    })
    expect(refused).toMatchObject({
      status: 400,
      body: { code: "ORDER_RULE_IMPOSSIBLE", details: { variant_ids: [large] } },
    })
    const theirs = { variant_id: foreign.variants[0] }
    expect((await post("/order-rules", { rules: [rule, theirs] })).status).toBe(404)
    const grid = await get(`/order-rules?product_id=${product.id}`)
    expect(grid.body).toMatchObject({ count: 2 })
    const row = grid.body.order_rules.find((found: typeof rule) => found.variant_id === small)
    expect(row).toMatchObject({ ...rule, product_title: "Alder stool", available: 5 })
    expect((await get(`/order-rules?product_id=${foreign.id}`)).body.count).toBe(0)
  })
})

describe("minimum orders", () => {
  it("are one per currency and country, and nobody else's", async () => {
    const minimum = { currency_code: "eur", opening_minimum: 50_000, reorder_minimum: 20_000 }
    const first = await post("/minimum-orders", minimum)
    expect(first.body.minimum_order).toMatchObject({ ...minimum, country_code: null })
    const huge = { ...minimum, country_code: "CH", opening_minimum: 90_000_000_000 }
    expect((await post("/minimum-orders", huge)).status).toBe(200)
    const again = await post("/minimum-orders", { ...minimum, opening_minimum: 30_000 })
    expect(again.body.minimum_order.id).toBe(first.body.minimum_order.id)
    const inEuro = async () => {
      const { minimum_orders } = (await get("/minimum-orders")).body
      return minimum_orders.filter((found: typeof minimum) => found.currency_code === "eur")
    }
    expect(await inEuro()).toMatchObject([
      { country_code: null, opening_minimum: 30_000 },
      { country_code: "ch", opening_minimum: 90_000_000_000 },
    ])
    const one = `/minimum-orders/${first.body.minimum_order.id}`
    expect((await remove(one, birch.members.owner)).status).toBe(404)
    expect((await remove(one)).status).toBe(200)
    expect(await inEuro()).toHaveLength(1)
  })
})

describe("production slots", () => {
  it("are planned for own products, changed, and removed", async () => {
    const slot = {
      product_id: product.id,
      variant_id: product.variants[0],
      starts_on: "2027-03-01",
      ready_on: "2027-03-20",
      capacity: 100,
    }
    const planned = await post("/production-slots", slot)
    expect(planned).toMatchObject({
      status: 201,
      body: { production_slot: { ...slot, booked: 0, status: "planned" } },
    })
    for (const wrong of [
      { ...slot, product_id: foreign.id, variant_id: null },
      { ...slot, variant_id: foreign.variants[0] },
    ]) {
      expect((await post("/production-slots", wrong)).status).toBe(404)
    }
    const late = { ...slot, ready_on: "2027-02-01" }
    expect((await post("/production-slots", late)).status).toBe(400)
    const one = `/production-slots/${planned.body.production_slot.id}`
    const running = await post(one, { status: "running", note: "Line 2" })
    expect(running.body.production_slot).toMatchObject({ status: "running", note: "Line 2" })
    const stranger = birch.members.owner
    expect((await post(one, { capacity: 1 }, stranger)).status).toBe(404)
    expect((await remove(one, stranger)).status).toBe(404)
    const march = await get("/production-slots?from=2027-03-10&to=2027-03-31")
    expect(march.body).toMatchObject({ count: 1, production_slots: [{ capacity: 100 }] })
    const april = await get("/production-slots?from=2027-04-01&to=2027-04-30")
    expect(april.body.count).toBe(0)
    expect((await remove(one)).status).toBe(200)
  })
})

describe("a seller's set-up", () => {
  it("came with the level that opens selling, once", async () => {
    await settled(server)
    const rows = await server.query<{ seller_id: string; options: string; sets: string }>(
      `select l.seller_id, count(distinct o.id) as options, count(distinct s.fulfillment_set_id) as sets
       from seller_location l left join seller_shipping_option o on o.seller_id = l.seller_id
       left join location_fulfillment_set s on s.stock_location_id = l.stock_location_id
       group by l.seller_id`
    )
    const { suspended } = server.cast.companies
    for (const { id } of [alder, birch, suspended]) {
      expect(rows).toContainEqual({ seller_id: id, options: "1", sets: "1" })
    }
  })

  const PALLET = 4950
  const FREE = 250_000

  it("lets it offer its own ways of shipping, which Medusa's store knows too", async () => {
    const option = {
      name: "Pallet",
      countries: ["de", "at"],
      amounts: [{ currency_code: "eur", amount: PALLET }],
      free_from: [{ currency_code: "eur", amount: FREE }],
    }
    const added = await post("/shipping-options", option)
    expect(added).toMatchObject({ status: 201, body: { shipping_option: option } })
    const { id, shipping_option_id } = added.body.shipping_option
    const core = await client.get(
      `/admin/shipping-options/${shipping_option_id}?fields=name,*prices`,
      {
        as: owner,
      }
    )
    expect(core).toMatchObject({
      status: 200,
      body: {
        shipping_option: { name: "Pallet", prices: [{ currency_code: "eur", amount: 49.5 }] },
      },
    })
    const change = { countries: [], amounts: [{ currency_code: "eur", amount: 100 }] }
    const changed = await post(`/shipping-options/${id}`, change)
    expect(changed.body.shipping_option).toMatchObject({ ...option, ...change })
    const zones = await server.query(
      `select g.country_code from geo_zone g join shipping_option o
       on o.service_zone_id = g.service_zone_id where o.id = $1`,
      [shipping_option_id]
    )
    expect(zones.length).toBeGreaterThan(2)
    expect((await post(`/shipping-options/${id}`, { name: "x" }, birch.members.owner)).status).toBe(
      404
    )
    expect((await remove(`/shipping-options/${id}`, birch.members.owner)).status).toBe(404)
    expect((await remove(`/shipping-options/${id}`)).status).toBe(200)
    const left = (await get("/shipping-options")).body.shipping_options
    expect(left).toMatchObject([{ name: "Standard shipping", countries: [] }])
    const gone = await client.get(`/admin/shipping-options/${shipping_option_id}`, {
      as: server.cast.operators.admin,
    })
    expect(gone.status).toBe(404)
  })
})
