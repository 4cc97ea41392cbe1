import { Client } from "../kit/client"
import { good, orderFacts, seedRange, Shopper, skuOf } from "../kit/market"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(300_000)

let server: TestServer
let client: Client
let buyer: Shopper
let other: Shopper

beforeAll(async () => {
  server = await startServer({ env: { OUTBOX_POLL_MS: "0" } })
  await seedRange(server)
  client = new Client(server.url, server.cast, server.jwtSecret)
  buyer = new Shopper(client, server.cast.companies.retailerA.members.owner)
  other = new Shopper(client, server.cast.companies.retailerB.members.owner)
})

afterAll(async () => {
  await server?.stop()
})

const operator = async (path: string, body: object) =>
  good(await client.post(`/admin${path}`, body, { as: server.cast.operators.admin }))

/** Ten per cent off everything, made through Medusa's own admin API. */
const promote = async (code: string, more: object = {}) =>
  await operator("/promotions", {
    code,
    type: "standard",
    status: "active",
    application_method: {
      type: "percentage",
      target_type: "items",
      allocation: "across",
      value: 10,
      currency_code: "eur",
    },
    ...more,
  })

const campaign = async (name: string, budget: object) =>
  (await operator("/campaigns", { name, campaign_identifier: name, budget })).campaign.id

const withCode = async (shopper: Shopper, code: string) => {
  const id = await shopper.filled([[skuOf(1, 11), 12], [skuOf(2, 12), 12]]) // prettier-ignore
  const full = (await shopper.cart(id)).totals
  good(await shopper.post(`/carts/${id}`, { promotion_codes: [code] }))
  const { totals } = await shopper.cart(id)
  expect(totals.discount).toBe(Math.round(totals.goods / 10))
  return { id, full, totals }
}

const used = async (code: string) => {
  const [row] = await server.query(
    `select p.used, b.used::float as budget from promotion p
     left join promotion_campaign_budget b on b.campaign_id = p.campaign_id where p.code = $1`,
    [code]
  )
  return row
}

/** Two checkouts at once; exactly one may get what is left. */
const race = async (code: string) => {
  const carts = [await withCode(buyer, code), await withCode(other, code)]
  const before = await orderFacts(server)
  const answers = await Promise.all([buyer.checkout(carts[0].id), other.checkout(carts[1].id)])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  expect((await orderFacts(server)).groups).toBe(before.groups + 1)
  const loser = answers.findIndex(({ status }) => status === 409)
  expect(answers[loser].body).toMatchObject({ code: "PROMOTION_ENDED", details: { codes: [code] } })
  return { cart: carts[loser], shopper: [buyer, other][loser] }
}

it("counts a promotion once per checkout, and the last use goes to one buyer", async () => {
  await promote("ONCE", { limit: 1 })
  const { cart, shopper } = await race("ONCE")
  expect(await used("ONCE")).toMatchObject({ used: 1 })

  // The loser's cart shows what it costs now, and is ordered at that.
  const left = await shopper.cart(cart.id)
  expect(left.totals).toEqual(cart.full)
  good(await shopper.checkout(cart.id, { expected_total: cart.full.total }))
  expect(await used("ONCE")).toMatchObject({ used: 1 })
})

it("spends a campaign's money to the cent, and no more", async () => {
  const { totals } = await withCode(buyer, (await promote("PROBE")).promotion.code)
  const limit = (totals.discount * 1.5) / 100
  const id = await campaign("money", { type: "spend", currency_code: "eur", limit })
  await promote("MONEY", { campaign_id: id })
  await race("MONEY")
  expect(await used("MONEY")).toMatchObject({ budget: totals.discount / 100 })
})

it("lets each customer use it as often as the campaign says", async () => {
  const id = await campaign("each", {
    type: "use_by_attribute",
    attribute: "customer_id",
    limit: 1,
  })
  await promote("EACH", { campaign_id: id })
  good(await buyer.checkout((await withCode(buyer, "EACH")).id))
  good(await other.checkout((await withCode(other, "EACH")).id))
  const counts = await server.query(
    `select u.used::int as used from promotion_campaign_budget_usage u
     join promotion_campaign_budget b on b.id = u.budget_id where b.campaign_id = $1`,
    [id]
  )
  expect(counts).toEqual([{ used: 1 }, { used: 1 }])
})

it("charges no promotion that was switched off after the buyer saw it", async () => {
  await promote("OFF")
  const { id, full, totals } = await withCode(buyer, "OFF")
  await server.query("update promotion set status = 'inactive' where code = 'OFF'")
  expect(await buyer.checkout(id, { expected_total: totals.total })).toMatchObject({
    status: 409,
    body: { code: "PROMOTION_ENDED", details: { codes: ["OFF"] } },
  })
  expect((await buyer.cart(id)).totals).toEqual(full)
})
