import { Client } from "../kit/client"
import type { CastActor, CastCompany } from "../kit/cast"
import { settled } from "../kit/settled"
import { startServer, type TestServer } from "../setup/server"

let server: TestServer
let client: Client
let buying: CastCompany
let variant: string
let tenants: { owner: CastActor; buyer: CastActor; approver: CastActor; admin: CastActor }

beforeAll(async () => {
  server = await startServer()
  const { cast } = server
  client = new Client(server.url, cast, server.jwtSecret)
  buying = cast.companies.retailerA
  const { owner, buyer, approver, admin } = buying.members
  tenants = { owner, buyer, approver, admin }
  variant = cast.companies.manufacturerA.ids.variants
})

afterAll(async () => {
  await server?.stop()
})

const store = (path: string) => `/store/wholesale${path}`
const APPROVERS = { role_ids: ["role_retailer_approver", "role_retailer_owner"], member_ids: [] }

/** A cart of the buyer with one line; 12 units cost 120.00 before shipping and tax. */
const filledCart = async (as: CastActor, quantity = 12): Promise<string> => {
  const made = await client.post(
    store("/carts"),
    { currency_code: "eur", location_id: buying.ids.locations },
    { as }
  )
  const { id } = Object(made.body).cart
  const lines = [{ variant_id: variant, quantity }]
  const filled = await client.post(store(`/carts/${id}/lines`), { lines }, { as })
  expect(filled.status).toBe(200)
  return id
}

const checkout = (cart: string, as: CastActor, body: object = {}) =>
  client.post(store(`/carts/${cart}/checkout`), body, { as })

const ask = async (cart: string, as: CastActor) => {
  const answer = await client.post(
    store(`/carts/${cart}/approval`),
    { checkout: {}, message: "For the spring window" },
    { as }
  )
  return { answer, approval: Object(answer.body).approval }
}

const addRule = async (rule: object) => {
  const answer = await client.post(
    store("/approval-rules"),
    { name: "From 100 euros", conditions: {}, tiers: [APPROVERS], ...rule },
    { as: tenants.owner }
  )
  expect(answer.status).toBe(201)
  return Object(answer.body).approval_rule.id as string
}

const removeRule = (id: string) =>
  client.delete(store(`/approval-rules/${id}`), { as: tenants.owner })

const decide = (id: string, verb: string, as: CastActor, body: object = {}) =>
  client.post(store(`/approvals/${id}/${verb}`), body, { as })

const obstacles = async (cart: string, query = "") => {
  const answer = await client.get(store(`/carts/${cart}/checkout${query}`), { as: tenants.buyer })
  expect(answer.status).toBe(200)
  return Object(answer.body).problems
}

const reading = async (id: string, as: CastActor) =>
  Object((await client.get(store(`/approvals/${id}`), { as })).body).approval

const FROM_100 = { from_total: { currency_code: "eur", amount: 10_000 } }

describe("approval rules", () => {
  it("are made only by those who run the company, with approvers who can approve", async () => {
    const { retailerB } = server.cast.companies
    const body = { name: "All", conditions: {}, tiers: [APPROVERS] }
    const as = { as: tenants.owner }
    expect((await client.post(store("/approval-rules"), body, { as: tenants.buyer })).status).toBe(
      403
    )
    const foreign = { ...body, tiers: [{ member_ids: [retailerB.members.owner.member_id] }] }
    expect((await client.post(store("/approval-rules"), foreign, as)).status).toBe(404)
    const powerless = { ...body, tiers: [{ role_ids: ["role_retailer_viewer"] }] }
    expect(await client.post(store("/approval-rules"), powerless, as)).toMatchObject({
      status: 400,
      body: { code: "INVALID_INPUT" },
    })
    const id = await addRule({})
    const theirs = { as: retailerB.members.owner }
    expect((await client.post(store(`/approval-rules/${id}`), body, theirs)).status).toBe(404)
    expect((await client.delete(store(`/approval-rules/${id}`), theirs)).status).toBe(404)
    expect((await removeRule(id)).status).toBe(200)
  })
})

describe("an order that has to be approved", () => {
  it("is placed at the approved price once approved, and not before", async () => {
    const rule = await addRule({ conditions: FROM_100 })
    const cart = await filledCart(tenants.buyer)
    expect(await checkout(cart, tenants.buyer)).toMatchObject({
      status: 400,
      body: { code: "APPROVAL_REQUIRED" },
    })
    const stock = await client.post(`/store/carts/${cart}/complete`, {}, { as: tenants.buyer })
    expect(Object(stock.body).type).not.toBe("order")

    const { answer, approval } = await ask(cart, tenants.buyer)
    expect(answer.status).toBe(201)
    expect(approval).toMatchObject({
      state: "pending",
      tier: 1,
      tiers: 1,
      mine_to_decide: false,
      lines: [{ quantity: 12, unit_price: 1000 }],
    })
    const lines = [{ variant_id: variant, quantity: 24 }]
    expect(
      await client.post(store(`/carts/${cart}/lines`), { lines }, { as: tenants.buyer })
    ).toMatchObject({ status: 409, body: { code: "CART_LOCKED" } })
    expect((await ask(cart, tenants.buyer)).answer.body).toMatchObject({ code: "CART_LOCKED" })
    expect((await decide(approval.id, "approve", tenants.buyer)).status).toBe(403)
    expect((await reading(approval.id, tenants.approver)).mine_to_decide).toBe(true)
    const waiting = await client.get(store("/approvals?mine_to_decide=true"), {
      as: tenants.approver,
    })
    expect(waiting.body).toMatchObject({ count: 1, approvals: [{ id: approval.id }] })

    // The seller raises the price while the request waits.
    await server.query(`update wholesale_price set amount = amount * 2 where variant_id = $1`, [
      variant,
    ])
    const approved = await decide(approval.id, "approve", tenants.approver, { note: "Fine" })
    expect(approved).toMatchObject({ status: 200, body: { approval: { state: "approved" } } })
    await settled(server)
    const done = await reading(approval.id, tenants.buyer)
    expect(done).toMatchObject({ state: "ordered", failure: null })
    const [line] = await server.query<{ unit_price: string; quantity: number }>(
      `select l.unit_price, l.quantity from seller_order_line l
       join seller_order o on o.id = l.seller_order_id where o.group_id = $1`,
      [done.order_group_id]
    )
    expect(line).toEqual({ unit_price: "1000", quantity: 12 })
    await server.query(`update wholesale_price set amount = amount / 2 where variant_id = $1`, [
      variant,
    ])
    expect((await decide(approval.id, "approve", tenants.admin)).status).toBe(409)
    await removeRule(rule)
  })

  it("is known before it is placed, for the parts that would be ordered", async () => {
    const { manufacturerA } = server.cast.companies
    const cart = await filledCart(tenants.buyer)
    expect(await obstacles(cart)).toEqual([])
    const rule = await addRule({ conditions: FROM_100 })
    const needed = [{ code: "APPROVAL_REQUIRED", details: { rules: [{ id: rule }] } }]
    expect(await obstacles(cart)).toMatchObject(needed)
    expect(await obstacles(cart, `?seller_ids=${manufacturerA.id}`)).toMatchObject(needed)
    expect(await obstacles(cart, "?seller_ids=comp_none")).toEqual([])
    await removeRule(rule)
  })

  it("goes through every step, never through the hands of who asked, and back when rejected", async () => {
    const admin = { role_ids: ["role_retailer_admin"], member_ids: [] }
    const rule = await addRule({ tiers: [APPROVERS, admin] })
    const cart = await filledCart(tenants.owner)
    const { approval } = await ask(cart, tenants.owner)
    expect(await decide(approval.id, "approve", tenants.owner)).toMatchObject({
      status: 400,
      body: { code: "OWN_APPROVAL" },
    })
    expect((await decide(approval.id, "approve", tenants.admin)).status).toBe(403)
    expect((await decide(approval.id, "approve", tenants.approver)).body).toMatchObject({
      approval: { state: "pending", tier: 2 },
    })
    const { retailerB } = server.cast.companies
    expect((await decide(approval.id, "reject", retailerB.members.owner)).status).toBe(404)
    const rejected = await decide(approval.id, "reject", tenants.admin, { note: "Too much" })
    expect(rejected.body).toMatchObject({ approval: { state: "rejected" } })
    const lines = [{ variant_id: variant, quantity: 6 }]
    const opened = await client.post(
      store(`/carts/${cart}/lines`),
      { lines },
      { as: tenants.owner }
    )
    expect(opened.status).toBe(200)
    await removeRule(rule)
  })

  it("can be taken back by who asked, and by nobody else", async () => {
    const rule = await addRule({})
    const cart = await filledCart(tenants.buyer)
    const { approval } = await ask(cart, tenants.buyer)
    expect((await decide(approval.id, "withdraw", tenants.owner)).status).toBe(403)
    expect((await decide(approval.id, "withdraw", tenants.buyer)).body).toMatchObject({
      approval: { state: "withdrawn" },
    })
    expect((await decide(approval.id, "approve", tenants.approver)).status).toBe(409)
    await removeRule(rule)
    expect((await checkout(cart, tenants.buyer)).status).toBe(200)
  })

  it("says what happened when it can't be placed any more, and opens the cart", async () => {
    const rule = await addRule({})
    const cart = await filledCart(tenants.buyer)
    const { approval } = await ask(cart, tenants.buyer)
    await server.query("update listing set audience = '{}' where seller_id = $1", [
      server.cast.companies.manufacturerA.id,
    ])
    await decide(approval.id, "approve", tenants.approver)
    await settled(server)
    const failed = await reading(approval.id, tenants.buyer)
    expect(failed.state).toBe("failed")
    expect(failed.failure).toBeTruthy()
    await server.query("update listing set audience = '{public}' where seller_id = $1", [
      server.cast.companies.manufacturerA.id,
    ])
    await removeRule(rule)
    expect((await checkout(cart, tenants.buyer)).status).toBe(200)
  })
})

describe("a spending limit", () => {
  it("holds for orders that are placed at the same time", async () => {
    const carts = await Promise.all([1, 2, 3].map(() => filledCart(tenants.admin)))
    const total = Object(
      (await client.get(store(`/carts/${carts[0]}`), { as: tenants.admin })).body
    ).cart.totals.total
    const limit = {
      member_id: tenants.admin.member_id,
      period: "month",
      currency_code: "eur",
      // Enough for two, one cent short of three.
      amount: total * 3 - 1,
    }
    const { retailerB } = server.cast.companies
    const theirs = { as: retailerB.members.owner }
    expect((await client.post(store("/spending-limits"), limit, theirs)).status).toBe(404)
    expect(
      (await client.post(store("/spending-limits"), limit, { as: tenants.owner })).status
    ).toBe(200)
    const answers = await Promise.all(carts.map((cart) => checkout(cart, tenants.admin)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 400])
    expect(answers.find(({ status }) => status === 400)?.body).toMatchObject({
      code: "SPENDING_LIMIT_REACHED",
      details: { limit: limit.amount, spent: total * 2, available: total - 1, period: "month" },
    })
    const listed = await client.get(store("/spending-limits"), { as: tenants.owner })
    expect(listed.body).toMatchObject({
      spending_limits: [{ member_id: tenants.admin.member_id, spent: total * 2 }],
    })
    const [{ id }] = Object(listed.body).spending_limits
    expect((await client.delete(store(`/spending-limits/${id}`), theirs)).status).toBe(404)
    expect(
      (await client.delete(store(`/spending-limits/${id}`), { as: tenants.owner })).status
    ).toBe(200)
  })
})

describe("a process that dies after it placed an approved order", () => {
  it("has placed it once when it is back", async () => {
    const rule = await addRule({})
    const cart = await filledCart(tenants.buyer)
    const { approval } = await ask(cart, tenants.buyer)
    await server.restart({ FAULT_POINT: "approval.placed" })
    await decide(approval.id, "approve", tenants.approver).catch(() => undefined)
    await server.waitForExit()
    await server.restart()
    await settled(server)
    const groups = await server.query("select id from order_group where cart_id = $1", [cart])
    expect(groups).toHaveLength(1)
    expect(await reading(approval.id, tenants.buyer)).toMatchObject({
      state: "ordered",
      order_group_id: groups[0].id,
    })
    await removeRule(rule)
  })
})
