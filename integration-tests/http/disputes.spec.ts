import { Client } from "../kit/client"
import { DisputeDesk } from "../kit/dispute-desk"
import { GoodsDesk } from "../kit/goods-desk"
import { MoneyDesk, RULE } from "../kit/money-desk"
import { OrderDesk, orderIn } from "../kit/order-desk"
import { settled } from "../kit/settled"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(240_000)

const ADMIN = "/admin/wholesale"
const STORE = "/store/wholesale"

let server: TestServer
let client: Client
let desk: OrderDesk
let money: MoneyDesk
let goods: GoodsDesk
let disputes: DisputeDesk

beforeAll(async () => {
  server = await startServer()
  client = new Client(server.url, server.cast, server.jwtSecret)
  desk = new OrderDesk(server, client)
  money = new MoneyDesk(server, client, desk)
  goods = new GoodsDesk(server, desk)
  disputes = new DisputeDesk(server, client, desk)
  expect(await money.setRules([RULE])).toMatchObject({ status: 200 })
})

afterEach(async () => {
  await settled(server)
  expect(await money.failures()).toEqual([])
})

afterAll(async () => {
  await server?.stop()
})

/** A paid order that has arrived in one shipment. */
const arrived = async (po: string) => {
  const id = await money.funded(po)
  const order = await goods.ship(id)
  await goods.deliver(order.shipments[0].id)
  return order
}

const creditNotes = async (id: string) =>
  (await desk.order(id)).documents.filter(({ kind }) => kind === "credit_note")

it("freezes its share, and ends with refund, release and credit note when two agree", async () => {
  const order = await arrived("PO-AGREE")
  const total = (await money.of(order.id)).amounts.funded
  const path = `${STORE}/orders/${order.id}/claimable`
  const { claimable } = await desk.get(path, desk.buyer)
  expect(Object(claimable).lines).toMatchObject([{ quantity: 12 }, { quantity: 12 }])

  const damaged = disputes.claim(order, 3, { reason_code: "damaged" })
  expect((await disputes.tryToOpen(order.id, damaged)).text).toContain("EVIDENCE_MISSING")
  const file = await disputes.picture()
  const opened = await disputes.open(order.id, { ...damaged, file_ids: [file] })
  const { id, claimed } = opened
  expect(opened).toMatchObject({ state: "open", frozen: claimed, offer: { amount: claimed } })
  expect(opened.entries).toMatchObject([{ kind: "opened", side: "buyer", files: [{ id: file }] }])
  expect(await money.of(order.id)).toMatchObject({ state: "disputed" })
  expect((await disputes.tryToOpen(order.id, disputes.claim(order, 1))).text).toContain(
    "DISPUTE_EXISTS"
  )

  await goods.endInspection(order.id)
  expect((await money.of(order.id)).amounts).toMatchObject({
    released: total - claimed,
    held: claimed,
  })
  const seen = await disputes.of("seller", id)
  expect(seen.actions).toEqual(["message", "offer", "answer_offer"])
  await disputes.do("seller", id, "messages", { text: "How were they packed?" })
  const half = Math.floor(claimed / 2)
  const offered = await disputes.do("seller", id, "offers", { amount: half })
  expect(offered).toMatchObject({ state: "negotiating", offer: { side: "seller", amount: half } })
  const stale = await disputes.tryTo("buyer", id, "answer", { answer: "accept", amount: claimed })
  expect(stale).toMatchObject({ status: 409, code: "OFFER_GONE" })
  const before = await money.of(order.id)
  const ended = await disputes.do("buyer", id, "answer", { answer: "accept", amount: half })
  expect(ended).toMatchObject({ state: "resolved", outcome: "split", refund: half, frozen: 0 })
  expect(ended).toMatchObject({ resolved_by: "agreement", actions: [] })
  await settled(server)

  const after = await money.of(order.id)
  expect(after).toMatchObject({
    state: "released",
    amounts: { held: 0, released: total - half, refunded: half },
    refunds: [{ amount: half, reason: "dispute", state: "due" }],
  })
  expect(after.commission.open).toBe(0)
  expect(after.commission.charged).toBeLessThan(before.commission.open + before.commission.charged)
  expect(await creditNotes(order.id)).toMatchObject([{ total: half }])
  expect(await money.inMedusa(order.id)).toEqual({ captured: total, refunded: half })
})

it("lets nobody get money twice for the same units", async () => {
  const order = await arrived("PO-TWICE")
  const { id } = await disputes.open(order.id, disputes.claim(order, 12))
  const back = {
    resolution: "credit",
    lines: [{ line_id: order.lines[0].id, quantity: 1, reason_code: "damaged" }],
  }
  const path = `${STORE}/orders/${order.id}/returns`
  const asked = await desk.post(path, back, desk.buyer)
  expect(asked).toMatchObject({ code: "RETURN_NOT_ALLOWED", details: { returnable: 0 } })
  await disputes.do("buyer", id, "withdraw")
  expect(await money.of(order.id)).toMatchObject({ state: "funded" })
  orderIn(await desk.post(path, back, desk.buyer), 201)
  const again = await disputes.tryToOpen(order.id, disputes.claim(order, 12))
  expect(again).toMatchObject({ code: "DISPUTE_NOT_ALLOWED", details: { claimable: 11 } })
})

it("agrees for a seller that says nothing, also for goods that were lost with their shipping", async () => {
  const id = await money.funded("PO-LOST")
  const order = await goods.ship(id)
  const { claimable } = await desk.get(`${STORE}/orders/${id}/claimable`, desk.buyer)
  const { shipping, lines }: { shipping: number; lines: Record<string, unknown>[] } =
    Object(claimable)
  const all = lines.map(({ shipment_id, line_id, quantity }) => ({
    shipment_id,
    line_id,
    quantity,
    reason_code: "not_received",
  }))
  const damaged = disputes.claim(order, 1)
  expect(await disputes.tryToOpen(id, damaged)).toMatchObject({ code: "DISPUTE_NOT_ALLOWED" })
  const claim = { text: "Nothing came", lines: all, shipping }
  const { amounts } = await money.of(id)
  const opened = await disputes.open(id, claim)
  expect(opened).toMatchObject({ claimed: amounts.funded, shipping_claimed: shipping })
  await disputes.pass(opened.id, "answer_by")
  expect(await disputes.of("buyer", opened.id)).toMatchObject({
    state: "resolved",
    resolved_by: "timer",
    outcome: "refund",
  })
  expect(await money.of(id)).toMatchObject({
    state: "refunded",
    amounts: { held: 0, released: 0, refunded: amounts.funded },
    commission: { open: 0, charged: 0 },
  })
  expect(await creditNotes(id)).toMatchObject([{ total: amounts.funded }])
})

it("is decided by the operator where two don't agree, after the release too", async () => {
  const order = await arrived("PO-DECIDE")
  orderIn(await desk.post(`${STORE}/orders/${order.id}/receive`, {}, desk.buyer))
  await settled(server)
  const balance = await money.balance()
  const opened = await disputes.open(order.id, disputes.claim(order, 4))
  const { id, claimed, lines } = opened
  expect(opened.frozen).toBe(0)
  await disputes.do("seller", id, "answer", { answer: "decline", amount: claimed })
  expect(await disputes.tryTo("seller", id, "escalate")).toMatchObject({ status: 409 })
  const decision = { lines: [{ id: lines[0].id, refund: 700 }], text: "The photo shows it" }
  expect(await disputes.tryTo("operator", id, "decide", decision)).toMatchObject({ status: 409 })
  await disputes.pass(id, "escalates_at")
  expect(await disputes.of("operator", id)).toMatchObject({ state: "escalated" })
  const above = { ...decision, lines: [{ id: lines[0].id, refund: claimed + 1 }] }
  expect(await disputes.tryTo("operator", id, "decide", above)).toMatchObject({ status: 400 })
  const other = { ...decision, lines: [{ id: "displ_other", refund: 1 }] }
  expect(await disputes.tryTo("operator", id, "decide", other)).toMatchObject({ status: 404 })

  const both = await Promise.all(
    [decision, decision].map((body) => disputes.tryTo("operator", id, "decide", body))
  )
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  await settled(server)
  expect(await disputes.of("seller", id)).toMatchObject({ outcome: "split", refund: 700 })
  expect((await money.of(order.id)).amounts.refunded).toBe(700)
  const now = await money.balance()
  const fees = Number(now.available) - Number(balance.available) + 700
  expect(fees).toBeGreaterThan(0)
  expect(fees).toBeLessThan(700)
})

it("is opened once and ended once, however many try at the same time", async () => {
  const order = await arrived("PO-RACE")
  const claim = disputes.claim(order, 5)
  const tries = await Promise.all(
    Array.from({ length: 6 }, () => disputes.tryToOpen(order.id, claim))
  )
  expect(tries.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409])
  const { id, claimed } = Object(tries.find(({ status }) => status === 201)).dispute
  await disputes.pass(id, "escalatable_at")
  await disputes.do("operator", id, "escalate", {})
  const { lines } = await disputes.of("operator", id)
  const ends = await Promise.all([
    disputes.tryTo("seller", id, "answer", { answer: "accept", amount: claimed }),
    disputes.tryTo("operator", id, "decide", {
      lines: [{ id: lines[0].id, refund: 1 }],
      text: "A cent",
    }),
    disputes.tryTo("buyer", id, "withdraw"),
  ])
  expect(ends.filter(({ status }) => status === 200)).toHaveLength(1)
  const { refund } = await disputes.of("buyer", id)
  await settled(server)
  expect((await money.of(order.id)).amounts.refunded).toBe(refund ?? 0)
})

it("shows a dispute and its files to nobody else", async () => {
  const order = await arrived("PO-FOREIGN")
  const file = await disputes.picture()
  const claim = { ...disputes.claim(order, 2), file_ids: [file] }
  const { retailerB, manufacturerB } = server.cast.companies
  const stranger = retailerB.members.owner
  expect(await disputes.tryToOpen(order.id, claim, stranger)).toMatchObject({ status: 404 })
  const theirs = await disputes.picture("seller")
  const stolen = { ...claim, file_ids: [theirs] }
  expect(await disputes.tryToOpen(order.id, stolen)).toMatchObject({ status: 404 })
  const { id } = await disputes.open(order.id, claim)

  const at = disputes.path("buyer", id)
  for (const path of [at, `${at}/files/${file}`]) {
    expect((await client.get(path, { as: stranger })).status).toBe(404)
    expect((await client.get(path, { as: desk.buyer })).status).toBe(200)
  }
  const selling = disputes.path("seller", id)
  for (const path of [selling, `${selling}/files/${file}`]) {
    const as = manufacturerB.members.owner
    expect((await client.get(path, { as })).status).toBe(404)
    expect((await client.get(path, { as: desk.seller })).status).toBe(200)
  }
  const again = { text: "The same file again", file_ids: [file] }
  expect(await disputes.tryTo("buyer", id, "messages", again)).toMatchObject({ status: 404 })
  const { entries } = await disputes.of("seller", id)
  expect(entries[0].actor_name).toBe("Cedar")
  const list = await desk.get(
    `${disputes.path("operator")}?state=unresolved`,
    disputes.as("operator")
  )
  expect(Object(list.disputes)[0]).toMatchObject({ id, reasons: ["short_count"] })
  await disputes.do("buyer", id, "withdraw", { text: "Found them" })
})

it("leaves the rest to the operator: held money is released and given back by its decision, once", async () => {
  const order = await arrived("PO-OPERATOR")
  const { amounts } = await money.of(order.id)
  const { id, claimed } = await disputes.open(order.id, disputes.claim(order, 2))
  const path = `${ADMIN}/orders/${order.id}/money/decision`
  const decision = { release: 1000, refund: 500, held: amounts.held, text: "Carrier confirmed" }
  const post = (body: object) => desk.post(path, body, money.operator)
  const all = { ...decision, release: amounts.held - claimed }
  expect(await post(all)).toMatchObject({ status: 400, details: { most: amounts.held - claimed } })
  const both = await Promise.all([decision, decision].map(post))
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  await settled(server)
  expect(await money.of(order.id)).toMatchObject({
    state: "disputed",
    amounts: { released: 1000, refunded: 500, held: amounts.held - 1500 },
    refunds: [{ amount: 500, reason: "operator" }],
  })
  expect(await creditNotes(order.id)).toMatchObject([{ total: 500 }])
  await disputes.do("buyer", id, "withdraw")
  await goods.endInspection(order.id)
  expect((await money.of(order.id)).amounts).toMatchObject({
    held: 0,
    released: amounts.funded - 500,
  })
})
