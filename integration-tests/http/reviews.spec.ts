import type { CastActor } from "../kit/cast"
import { openShop, type Shop } from "../kit/shop"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(240_000)

const W = "/store/wholesale"
const ADMIN = "/admin/wholesale"
const DAY = 86_400_000
/** The smallest picture that is one. */
const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64"
)

let server: TestServer
let shop: Shop

beforeAll(async () => {
  server = await startServer()
  shop = await openShop(server)
})

afterAll(async () => {
  await server?.stop()
})

const opinion = (product_id: string, more: object = {}) => ({
  product_id,
  rating: 4,
  aspects: { quality: 5, delivery: 3 },
  title: "Sells well",
  body: "Our guests ask where it is from.",
  ...more,
})

const write = (as: CastActor, product: string, more: object = {}) =>
  shop.client.post(`${W}/reviews`, opinion(product, more), { as })

/** An order of a product that a company received some days ago. */
const receive = async (company: string, product: string, daysAgo: number) => {
  const at = new Date(Date.now() - daysAgo * DAY).toISOString()
  const key = `${company}_${product}_${daysAgo}`
  const common = { created_at: at, updated_at: at }
  const order = {
    id: `sord_${key}`,
    group_id: `ogrp_${key}`,
    order_id: `order_${key}`,
    display_id: Math.floor(Math.random() * 1e8) + 1000,
    seller_id: server.cast.companies.manufacturerA.id,
    buyer_id: company,
    state: "delivered",
    opening: false,
    currency_code: "eur",
    goods_amount: 100,
    discount_amount: 0,
    shipping_amount: 0,
    tax_amount: 0,
    total_amount: 100,
    tax_reason: "domestic",
    ship_to_country: "de",
    accept_by: at,
    placed_at: at,
    delivered_at: at,
    ...common,
  }
  const line = {
    id: `sol_${key}`,
    seller_order_id: order.id,
    order_line_id: `ordli_${key}`,
    position: 1,
    product_id: product,
    variant_id: product.replace("prod", "variant"),
    title: "x",
    quantity: 1,
    accepted_quantity: 1,
    shipped_quantity: 1,
    returned_quantity: 0,
    unit_price: 100,
    subtotal: 100,
    discount: 0,
    tax: 0,
    tax_rate: 0,
    price_explanation: [],
    ...common,
  }
  for (const [table, row] of Object.entries({ seller_order: order, seller_order_line: line })) {
    await server.query(
      `insert into ${table} select * from jsonb_populate_record(null::${table}, $1::jsonb)`,
      [JSON.stringify(row)]
    )
  }
}

const published = async () => shop.body(`${W}/products/open/reviews`)

describe("reviews", () => {
  it("come only from companies that received the product within 180 days", async () => {
    const { retailerA, retailerB } = server.cast.companies
    const { chosen, other } = shop.people
    const none = await write(chosen, "prod_open")
    expect([none.status, Object(none.body).code]).toEqual([400, "REVIEW_NOT_ALLOWED"])
    await receive(retailerB.id, "prod_open", 181)
    expect((await write(other, "prod_open")).status).toBe(400)
    await receive(retailerA.id, "prod_open", 179)
    expect((await write(other, "prod_open")).status).toBe(400)
    const written = await write(chosen, "prod_open")
    expect(written).toMatchObject({
      status: 201,
      body: { review: { status: "private", version: 1, rating: 4 } },
    })
    expect((await write(other, "prod_secret")).status).toBe(404)
  })

  it("are private for 48 hours, while the seller may answer", async () => {
    const { seller, otherSeller } = shop.people
    expect(await published()).toMatchObject({ reviews: [], count: 0 })
    const { reviews } = await shop.body(`${ADMIN}/company/reviews`, seller)
    expect(reviews).toMatchObject([{ status: "private", product_title: "Stoneware Bowl" }])
    const waits = Date.parse(reviews[0].publish_at) - Date.parse(reviews[0].created_at)
    expect(waits).toBe(2 * DAY)
    const reply = (as: CastActor) =>
      shop.client.post(
        `${ADMIN}/company/reviews/${reviews[0].id}/reply`,
        { text: "Thank you!" },
        { as }
      )
    expect((await reply(otherSeller)).status).toBe(404)
    expect(await reply(seller)).toMatchObject({
      status: 200,
      body: { review: { reply: "Thank you!" } },
    })
    expect((await shop.body(`${ADMIN}/company/reviews`, otherSeller)).count).toBe(0)
  })

  it("then count on the product and the manufacturer", async () => {
    await server.query("update review set publish_at = now() - interval '1 minute'")
    await server.query(
      `insert into outbox_message (id, box, topic, payload, available_at)
       values ('msg_publish', 'outbox', 'job.reviews.publish', '{"period": "test"}', now())`
    )
    await shop.swept()
    const list = await eventuallyPublished()
    expect(list).toMatchObject({
      reviews: [{ rating: 4, reply: "Thank you!", retailer_country: "de" }],
      rating: { average: 4, count: 1 },
      aspects: { quality: 5, delivery: 3 },
      stars: [0, 1, 0, 0, 0],
    })
    expect(JSON.stringify(list)).not.toMatch(/sord_|cus_|order_id|author_id/)
    await shop.swept()
    const { product } = await shop.body(`${W}/products/open`)
    expect(product.rating).toEqual({ average: 4, count: 1 })
    expect(product.seller_card.rating).toEqual({ average: 4, count: 1 })
  })

  it("keep every version", async () => {
    const again = await write(shop.people.chosen, "prod_open", { rating: 2, title: "Chipped" })
    expect(again.body).toMatchObject({ review: { version: 2, status: "published", rating: 2 } })
    const { reviews } = await shop.body(`${ADMIN}/reviews`, shop.people.operator)
    expect(reviews[0].versions).toMatchObject([
      { version: 1, rating: 4, title: "Sells well" },
      { version: 2, rating: 2, title: "Chipped" },
    ])
  })

  it("show the pictures that their author adds to everybody who reads them", async () => {
    const { chosen, other, seller, operator } = shop.people
    const { reviews } = await shop.body(`${W}/reviews?product_ids=prod_open,prod_plain`, chosen)
    expect(reviews).toMatchObject([{ product_id: "prod_open", images: [] }])
    expect((await shop.body(`${W}/reviews?product_ids=prod_plain`, chosen)).count).toBe(0)
    const add = (as: CastActor, content: Buffer) => {
      const body = new FormData()
      body.append("file", new Blob([new Uint8Array(content)]), "picture.png")
      return shop.client.send("POST", `${W}/reviews/${reviews[0].id}/images`, { as, body })
    }
    expect((await add(other, PICTURE)).status).toBe(404)
    expect(Object((await add(chosen, Buffer.from("%PDF-1.4\n"))).body).code).toBe(
      "FILE_TYPE_NOT_ALLOWED"
    )
    const added = await add(chosen, PICTURE)
    expect(added.status).toBe(201)
    const { images } = Object(added.body).review
    expect(images).toHaveLength(1)
    expect((await fetch(images[0])).headers.get("content-type")).toBe("image/png")
    const readers = [
      await published(),
      await shop.body(`${W}/reviews`, chosen),
      await shop.body(`${ADMIN}/company/reviews`, seller),
      await shop.body(`${ADMIN}/reviews`, operator),
    ]
    expect(readers.map((list) => list.reviews[0].images)).toEqual(readers.map(() => images))
    for (let count = 1; count < 5; count += 1) {
      expect((await add(chosen, PICTURE)).status).toBe(201)
    }
    expect(Object((await add(chosen, PICTURE)).body).code).toBe("REVIEW_NOT_ALLOWED")
  })

  it("can be reported once, and are removed and put back by the operator", async () => {
    const { other, operator, chosen } = shop.people
    const { id } = (await published()).reviews[0]
    const report = (as: CastActor) =>
      shop.client.post(`${W}/reviews/${id}/report`, { reason: "spam" }, { as })
    expect((await report(other)).status).toBe(201)
    expect((await report(other)).status).toBe(409)
    const reported = await shop.body(`${ADMIN}/reviews?reported=true`, operator)
    expect(reported.reviews[0].reports).toMatchObject([{ reason: "spam", status: "open" }])
    const removed = await shop.client.post(
      `${ADMIN}/reviews/${id}/remove`,
      { reason: "Not about the product" },
      { as: operator }
    )
    expect(removed.body).toMatchObject({ review: { reports: [{ status: "upheld" }] } })
    expect(await published()).toMatchObject({ count: 0, rating: { average: null, count: 0 } })
    expect((await shop.body(`${W}/products/open`)).product.rating.count).toBe(0)
    expect((await write(chosen, "prod_open")).status).toBe(400)
    const back = await shop.client.post(`${ADMIN}/reviews/${id}/publish`, {}, { as: operator })
    expect(back.status).toBe(200)
    expect((await published()).count).toBe(1)
  })
})

const eventuallyPublished = async () => {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const list = await published()
    if (list.count > 0) {
      return list
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error("The review was not published")
}
