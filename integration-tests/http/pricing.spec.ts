import { Client } from "../kit/client"
import { eventually } from "../kit/people"
import { priceTools, refusal } from "../kit/price-tools"
import { pricedProduct } from "../kit/priced-products"
import { settled } from "../kit/settled"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(180_000)

const ADMIN = "/admin/wholesale/company"
const STORE = "/store/wholesale"

let server: TestServer
let client: Client
let tools: ReturnType<typeof priceTools>
let lamp: { product_id: string; variant_id: string }

beforeAll(async () => {
  server = await startServer()
  client = new Client(server.url, server.cast, server.jwtSecret)
  await settled(server)
  const { manufacturerA } = server.cast.companies
  const prices = [
    { currency_code: "eur", amount: 100 },
    { currency_code: "eur", amount: 90, min_quantity: 10 },
    { currency_code: "usd", amount: 110.5 },
  ]
  const own = { seller_id: manufacturerA.id, sku: "LAMP", prices }
  lamp = await pricedProduct(client, server, server.cast, own)
  tools = priceTools(server, client, { variant_id: lamp.variant_id })
})

afterAll(async () => {
  await server?.stop()
})

describe("price tiers", () => {
  it("give a retailer its price, and nobody else", async () => {
    const gold = await tools.newTier("Gold", { rank: 10 })
    const { retailerA } = tools.companies
    await tools.save([tools.row({ source: "tier", target: gold.id, amount: 8000 })])
    expect(await tools.paid(tools.buyer)).toMatchObject({
      price: { amount: 10_000, source: "base" },
    })

    const added = await client.post(
      `${ADMIN}/price-tiers/${gold.id}/members`,
      { retailer_ids: [retailerA.id] },
      { as: tools.seller }
    )
    expect(added).toMatchObject({ status: 200, body: { assigned: 1 } })
    expect(await tools.paid(tools.buyer)).toMatchObject({
      price: { amount: 8000, source: "tier", target_name: "Gold" },
      candidates: [
        { won: true },
        { amount: 10_000, source: "base", lost_because: "less_specific" },
        { lost_because: "quantity_too_low" },
      ],
    })
    const elsewhere = await tools.paid(tools.other)
    expect(elsewhere.price).toMatchObject({ amount: 10_000, source: "base" })
    expect(JSON.stringify(elsewhere)).not.toMatch(/Gold|8000/)

    const inUse = await client.delete(`${ADMIN}/price-tiers/${gold.id}`, { as: tools.seller })
    expect(refusal(inUse)).toEqual([409, "TIER_IN_USE"])
    const list = await client.get(`${ADMIN}/price-tiers?q=Gold`, { as: tools.seller })
    expect(Object(list.body).price_tiers).toMatchObject([{ name: "Gold", members: 1, prices: 1 }])
    const removed = await client.delete(`${ADMIN}/price-tiers/${gold.id}/members/${retailerA.id}`, {
      as: tools.seller,
    })
    expect(removed.status).toBe(200)
    expect(await tools.paid(tools.buyer)).toMatchObject({ price: { amount: 10_000 } })
  })

  it("are given by rule, and taken again when the rule no longer holds", async () => {
    const rule = { countries: ["de"], min_level: 1 }
    const tier = await tools.newTier("By rule", { rank: 1, rule })
    const members = async () =>
      Object(
        (await client.get(`${ADMIN}/price-tiers/${tier.id}/members`, { as: tools.seller })).body
      ).members
    const [member] = await eventually("The rule", async () => {
      const found = await members()
      return found.length > 0 && found
    })
    expect(member).toMatchObject({ source: "rule", retailer: { name: "Cedar" } })
    const change = { name: "By rule", rank: 1, rule: { countries: ["fr"] } }
    await client.post(`${ADMIN}/price-tiers/${tier.id}`, change, { as: tools.seller })
    await eventually("Taking it", async () => (await members()).length === 0)
    expect(
      (await client.delete(`${ADMIN}/price-tiers/${tier.id}`, { as: tools.seller })).status
    ).toBe(200)
  })

  it("can be asked for; the seller decides, and both hear of it", async () => {
    const silver = await tools.newTier("Silver", { requestable: true, description: "For regulars" })
    const open = await client.get(
      `${STORE}/price-tiers?seller_id=${tools.companies.manufacturerA.id}`,
      { as: tools.buyer }
    )
    expect(Object(open.body).price_tiers).toContainEqual({
      id: silver.id,
      name: "Silver",
      description: "For regulars",
      own: false,
    })
    const ask = () =>
      client.post(
        `${STORE}/price-tier-requests`,
        { tier_id: silver.id, message: "Please" },
        { as: tools.buyer }
      )
    // One request is open from the start.
    expect(refusal(await ask())).toEqual([409, "CONFLICT"])
    const first = tools.companies.retailerA.ids["price-tier-requests"]
    const withdraw = (who: typeof tools.buyer) =>
      client.post(`${STORE}/price-tier-requests/${first}/withdraw`, {}, { as: who })
    expect(refusal(await withdraw(tools.other))).toEqual([404, "NOT_FOUND"])
    expect((await withdraw(tools.buyer)).status).toBe(200)
    const asked = await ask()
    expect(asked).toMatchObject({
      status: 201,
      body: { price_tier_request: { status: "requested", partner: { name: "Alder" } } },
    })
    expect(refusal(await ask())).toEqual([409, "CONFLICT"])
    const { id } = Object(asked.body).price_tier_request

    const decide = (who: typeof tools.seller, verb: string) =>
      client.post(`${ADMIN}/price-tier-requests/${id}/${verb}`, {}, { as: who })
    expect(refusal(await decide(tools.companies.manufacturerB.members.owner, "approve"))).toEqual([
      404,
      "NOT_FOUND",
    ])
    expect(await decide(tools.seller, "approve")).toMatchObject({
      status: 200,
      body: { price_tier_request: { status: "approved", granted_tier: { name: "Silver" } } },
    })
    expect(refusal(await decide(tools.seller, "decline"))).toEqual([409, "TRANSITION_NOT_ALLOWED"])
    const own = await client.get(`${STORE}/price-tier-requests`, { as: tools.buyer })
    expect(Object(own.body).price_tier_requests).toMatchObject([
      { id, status: "approved" },
      { id: first, status: "withdrawn" },
    ])
    const strangers = await client.get(`${STORE}/price-tier-requests`, { as: tools.other })
    expect(strangers.text).not.toContain(id)
    const types = await eventually("Both messages", async () => {
      const found = await server.query<{ template: string }>(
        `select distinct template from notification where template like '%tier.%' order by 1`
      )
      return found.length >= 2 && found.map(({ template }) => template)
    })
    expect(types.join()).toMatch(/tier\.approved.*tier\.requested/)
  })
})

describe("customer prices", () => {
  it("are that retailer's alone, in every answer that shows prices", async () => {
    const { retailerA } = tools.companies
    await tools.save([tools.row({ source: "customer", target: retailerA.id, amount: 7000 })])
    const mine = await tools.paid(tools.buyer)
    expect(mine.price).toMatchObject({ amount: 7000, source: "customer" })
    const others = await tools.paid(tools.other)
    expect(others.price.amount).toBe(10_000)
    expect(JSON.stringify(others)).not.toMatch(/7000|Cedar/)

    const query = `variant_id=${lamp.variant_id}&currency_code=eur`
    const all = await client.get(`${ADMIN}/prices/explain?${query}`, { as: tools.seller })
    const { candidates } = Object(all.body).explanation
    expect(candidates).toContainEqual(
      expect.objectContaining({
        source: "customer",
        target_name: "Cedar",
        lost_because: "other_target",
      })
    )
    expect(candidates).toContainEqual(
      expect.objectContaining({ currency_code: "usd", lost_because: "other_currency" })
    )
    const as = await client.get(`${ADMIN}/prices/explain?${query}&retailer_id=${retailerA.id}`, {
      as: tools.seller,
    })
    expect(Object(as.body).explanation.price).toEqual(mine.price)
  })

  it("show the seller in the preview exactly what the retailer pays", async () => {
    const path = `${ADMIN}/prices/preview?currency_code=eur&q=LAMP&retailer_id=${tools.companies.retailerA.id}`
    const answer = await client.get(path, { as: tools.seller })
    expect(answer.body).toMatchObject({
      retailer: { name: "Cedar" },
      count: 1,
      rows: [{ sku: "LAMP", hidden: false, breaks: [{ min_quantity: 1, amount: 7000 }] }],
    })
    for (const quantity of [1, 19, 20, 500]) {
      expect((await tools.paid(tools.buyer, quantity)).price.amount).toBe(7000)
    }
  })

  it("never come in another currency, nor at another time than theirs", async () => {
    const { retailerA } = tools.companies
    expect((await tools.paid(tools.buyer, 1, "usd")).price).toMatchObject({
      amount: 11_050,
      source: "base",
    })
    const planned = tools.row({
      source: "customer",
      target: retailerA.id,
      amount: 6000,
      starts_at: "2099-01-01T00:00:00Z",
    })
    expect((await tools.save([planned])).status).toBe(200)
    const now = await tools.paid(tools.buyer)
    expect(now.price.amount).toBe(7000)
    expect(JSON.stringify(now)).not.toContain("6000")
    const path = `${ADMIN}/prices/preview?currency_code=eur&q=LAMP&retailer_id=${retailerA.id}`
    const then = await client.get(`${path}&at=2099-06-01T00:00:00Z`, { as: tools.seller })
    expect(then.body).toMatchObject({ rows: [{ breaks: [{ amount: 6000 }] }] })
  })

  it("follow the seller's choice between the best price and the most specific one", async () => {
    const settings = (strategy: string) =>
      client.post(`${ADMIN}/pricing-settings`, { strategy }, { as: tools.seller })
    await tools.save([tools.row({ source: "country", target: "de", amount: 6500 })])
    expect((await tools.paid(tools.buyer)).price.amount).toBe(7000)
    expect((await tools.paid(tools.other)).price).toMatchObject({ amount: 6500, source: "country" })
    expect((await settings("best_price")).status).toBe(200)
    expect((await tools.paid(tools.buyer)).price).toMatchObject({ amount: 6500, source: "country" })
    expect((await settings("first_that_applies")).status).toBe(200)
    expect(
      (await tools.save([tools.row({ source: "country", target: "de", amount: null })])).status
    ).toBe(200)
  })

  it("are hidden, with everything about them, where the listing hides prices", async () => {
    const audience = (column: string, tokens: string) =>
      server.query(`update listing set ${column} = $2 where product_id = $1`, [
        lamp.product_id,
        tokens,
      ])
    await audience("price_audience", "{comp_nobody}")
    const hidden = await tools.paid(tools.buyer)
    expect(hidden).toMatchObject({ hidden: true, price: null, candidates: [], msrp: null })
    await audience("audience", "{comp_nobody}")
    const query = `variant_id=${lamp.variant_id}&currency_code=eur`
    expect(
      refusal(await client.get(`${STORE}/prices/explain?${query}`, { as: tools.buyer }))
    ).toEqual([404, "NOT_FOUND"])
    await audience("audience", "{public}")
    await audience("price_audience", "{verified}")
  })
})
