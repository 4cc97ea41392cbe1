import Medusa from "@medusajs/js-sdk"
import { Client } from "../kit/client"
import { seedRange, skuOf } from "../kit/market"
import { accountOf } from "../kit/people"
import { settled } from "../kit/settled"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(300_000)

const EMAIL = "buyer@sdk.example"
const PASSWORD = "a long enough password"

const ADDRESS = {
  first_name: "Sida",
  last_name: "Kaufmann",
  address_1: "Hafenstrasse 1",
  postal_code: "20457",
  city: "Hamburg",
  country_code: "de",
}

let server: TestServer
let sdk: Medusa

beforeAll(async () => {
  server = await startServer()
  await seedRange(server)
  await settled(server)
  sdk = new Medusa({
    baseUrl: server.url,
    publishableKey: server.cast.publishable_key,
    auth: { type: "jwt", jwtTokenStorageMethod: "memory" },
  })
})

afterAll(async () => {
  await server?.stop()
})

const article = async (sku: string) => {
  const [row] = await server.query<{ id: string; product_id: string }>(
    "select id, product_id from product_variant where sku = $1",
    [sku]
  )
  return row
}

const euroRegion = async () => {
  const { regions } = await sdk.store.region.list()
  const region = regions.find(({ currency_code: code }) => code === "eur")
  expect(region?.countries?.map(({ iso_2: code }) => code)).toContain("de")
  return region?.id ?? ""
}

/** What a refused call tells its caller: the SDK passes on the status and the sentence. */
const refusal = async (call: Promise<unknown>) =>
  await call.then(
    () => null,
    ({ status, message }: { status: number; message: string }) => ({ status, message })
  )

/** The code beside the sentence, which the SDK leaves out. */
const codeOf = async (path: string, body: object) => {
  const client = new Client(server.url, server.cast, server.jwtSecret)
  const as = await accountOf(server, "customer", EMAIL)
  const answer = await client.post(path, body, { as })
  return Object(answer.body).code
}

/** Lets the operator find everything in order about the only company that signed up. */
const approveCompany = async () => {
  await settled(server)
  const [{ id }] = await server.query<{ id: string }>(
    `update verification_case c set state = 'in_review' from company_member m
     where m.email = $1 and c.company_id = m.company_id and c.level = 1 returning c.id`,
    [EMAIL]
  )
  await server.query("update verification_item set result = 'passed' where case_id = $1", [id])
  const client = new Client(server.url, server.cast, server.jwtSecret)
  const as = server.cast.operators.verification
  const path = `/admin/wholesale/verification-cases/${id}/approve`
  expect(await client.post(path, {}, { as })).toMatchObject({ status: 200 })
  await settled(server)
}

describe("Medusa's JS SDK, as it is", () => {
  let region: string
  let cart: string

  it("registers a customer and signs in", async () => {
    await sdk.auth.register("customer", "emailpass", { email: EMAIL, password: PASSWORD })
    const name = { first_name: "Sida", last_name: "Kaufmann" }
    const { customer } = await sdk.store.customer.create({ email: EMAIL, ...name })
    expect(customer).toMatchObject({ email: EMAIL, ...name })
    await sdk.auth.logout()
    expect(await refusal(sdk.store.customer.retrieve())).toMatchObject({ status: 401 })
    const token = await sdk.auth.login("customer", "emailpass", {
      email: EMAIL,
      password: PASSWORD,
    })
    expect(typeof token).toBe("string")
    const { customer: me } = await sdk.store.customer.retrieve()
    expect(me.id).toBe(customer.id)
  })

  it("browses; prices for verified buyers are not in it yet", async () => {
    region = await euroRegion()
    const { product_categories: categories } = await sdk.store.category.list({ limit: 5 })
    expect(Array.isArray(categories)).toBe(true)
    const { products, count } = await sdk.store.product.list({
      q: "Article 1-1",
      region_id: region,
      limit: 5,
      fields: "*variants.calculated_price",
    })
    expect(products).toHaveLength(5)
    expect(count).toBeGreaterThan(5)
    expect(products.flatMap(({ variants }) => variants ?? []).length).toBeGreaterThan(0)
    expect(JSON.stringify(products)).not.toContain("calculated_amount")
    const { product_id } = await article(skuOf(1, 1))
    const { product } = await sdk.store.product.retrieve(product_id, { region_id: region })
    expect(product.title).toBe("Article 1-1")
  })

  it("is told why nobody without a verified company can buy", async () => {
    const { cart: made } = await sdk.store.cart.create({ region_id: region })
    cart = made.id
    const complete = `/store/carts/${cart}/complete`
    const line = { variant_id: (await article(skuOf(1, 1))).id, quantity: 2 }
    expect(await refusal(sdk.store.cart.createLineItem(cart, line))).toEqual({
      status: 400,
      message: "Article 1-1 has no price for you in this currency",
    })
    expect(await codeOf(`/store/carts/${cart}/line-items`, line)).toBe("COMPANY_REQUIRED")
    expect(await refusal(sdk.store.cart.complete(cart))).toEqual({
      status: 400,
      message: "Sign in with your company's account to place an order",
    })
    expect(await codeOf(complete, {})).toBe("COMPANY_REQUIRED")
    await sdk.client.fetch("/store/wholesale/sign-ups", {
      method: "POST",
      body: {
        kind: "retailer",
        email: EMAIL,
        password: PASSWORD,
        first_name: "Sida",
        last_name: "Kaufmann",
        company: { legal_name: "Kaufmann GmbH", country_code: "de" },
      },
    })
    expect(await refusal(sdk.store.cart.complete(cart))).toMatchObject({ status: 403 })
    expect(await codeOf(complete, {})).toBe("LEVEL_TOO_LOW")
    await approveCompany()
  })

  it("sees its own prices once the company is verified", async () => {
    const { product_id } = await article(skuOf(1, 1))
    const { product } = await sdk.store.product.retrieve(product_id, {
      region_id: region,
      fields: "*variants.calculated_price",
    })
    expect(product.variants?.[0].calculated_price).toMatchObject({
      calculated_amount: 10.01,
      currency_code: "eur",
    })
  })

  it("fills a cart from two sellers and changes it", async () => {
    for (const sku of [skuOf(1, 1), skuOf(2, 1), skuOf(2, 2)]) {
      const variant = await article(sku)
      await sdk.store.cart.createLineItem(cart, { variant_id: variant.id, quantity: 2 })
    }
    const { cart: filled } = await sdk.store.cart.retrieve(cart)
    const lineOf = (sku: string) =>
      filled.items?.find(({ variant_sku }) => variant_sku === sku)?.id ?? ""
    await sdk.store.cart.updateLineItem(cart, lineOf(skuOf(1, 1)), { quantity: 24 })
    const { parent } = await sdk.store.cart.deleteLineItem(cart, lineOf(skuOf(2, 2)))
    const lines = parent?.items?.map((line) => [line.variant_sku, line.quantity, line.unit_price])
    expect(lines?.sort()).toEqual([
      [skuOf(1, 1), 24, 9.2],
      [skuOf(2, 1), 2, 10.01],
    ])
  })

  it("gives addresses, chooses shipping of each seller, and a payment", async () => {
    const { cart: addressed } = await sdk.store.cart.update(cart, {
      shipping_address: ADDRESS,
      billing_address: ADDRESS,
    })
    expect(addressed.shipping_address).toMatchObject({ city: "Hamburg" })
    const { shipping_options: options } = await sdk.store.fulfillment.listCartOptions({
      cart_id: cart,
    })
    expect(options).toHaveLength(2)
    for (const { id } of options) {
      await sdk.store.cart.addShippingMethod(cart, { option_id: id })
    }
    const { cart: shipped } = await sdk.store.cart.retrieve(cart, {
      fields: "*shipping_methods,+total,+shipping_total",
    })
    expect(shipped.shipping_methods).toHaveLength(2)
    const { payment_providers: providers } = await sdk.store.payment.listPaymentProviders({
      region_id: region,
    })
    const { payment_collection: collection } = await sdk.store.payment.initiatePaymentSession(
      shipped,
      { provider_id: providers[0].id }
    )
    expect(collection.payment_sessions).toHaveLength(1)
    // Nothing is charged on it: each seller's order gets its own, whose sums are rounded.
    expect(collection.amount).toBeCloseTo(shipped.total, 1)
  })

  it("completes the cart: one order per seller, in Medusa's shape and in ours", async () => {
    const { cart: before } = await sdk.store.cart.retrieve(cart, { fields: "+total" })
    const answer = await sdk.store.cart.complete(cart)
    if (answer.type !== "order") {
      throw new Error(answer.error.message)
    }
    const { orders, count } = await sdk.store.order.list()
    expect(count).toBe(2)
    expect(orders.map(({ id }) => id)).toContain(answer.order.id)
    const { order } = await sdk.store.order.retrieve(answer.order.id)
    expect(order.items).toHaveLength(1)
    const ours = await server.query<{ order_id: string; state: string; total: number }>(
      `select o.order_id, o.state, o.total_amount::int as total
       from seller_order o join order_group g on g.id = o.group_id where g.cart_id = $1`,
      [cart]
    )
    expect(ours.map(({ order_id }) => order_id).sort()).toEqual(orders.map(({ id }) => id).sort())
    expect(ours.map(({ state }) => state)).toEqual(["pending_acceptance", "pending_acceptance"])
    const total = ours.reduce((sum, part) => sum + part.total, 0)
    expect(total).toBe(Math.round(before.total * 100))
    // Whoever sends it again gets the same order.
    expect(await sdk.store.cart.complete(cart)).toMatchObject({ order: { id: answer.order.id } })
  })
})
