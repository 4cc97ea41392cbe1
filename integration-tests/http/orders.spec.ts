import { Client } from "../kit/client"
import { inDays, OrderDesk, orderIn, type OrderAnswer } from "../kit/order-desk"
import { settled } from "../kit/settled"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(240_000)

const ADMIN = "/admin/wholesale"
const STORE = "/store/wholesale"

let server: TestServer
let client: Client
let desk: OrderDesk

beforeAll(async () => {
  server = await startServer()
  client = new Client(server.url, server.cast, server.jwtSecret)
  desk = new OrderDesk(server, client)
  await settled(server)
})

afterAll(async () => {
  await server?.stop()
})

const deliverAll = async ({ shipments }: OrderAnswer) => {
  for (const { id } of shipments) {
    const path = `${ADMIN}/company/shipments/${id}/deliver`
    const { shipment, status } = await desk.post(path, { received_by: "Ms Gate" }, desk.seller)
    expect(status).toBe(200)
    const [evidence] = Object(shipment).evidence
    expect(evidence).toMatchObject({ source: "seller", received_by: "Ms Gate" })
    expect(evidence.sha256).toMatch(/^[0-9a-f]{64}$/)
  }
}

const shipped = async (po: string) =>
  orderIn(await desk.act(await desk.accepted(po), "shipments", { carrier: "own" }), 201)

const payments = async (id: string) =>
  await server.query<{ canceled: boolean }>(
    `select p.canceled_at is not null as canceled from seller_order o
     join order_payment_collection link on link.order_id = o.order_id
     join payment p on p.payment_collection_id = link.payment_collection_id where o.id = $1`,
    [id]
  )

const expireNow = async (id: string) => {
  await server.query("update seller_order set accept_by = now() where id = $1", [id])
  await desk.runJob("orders.expire")
  await settled(server)
}

it("goes from placed to completed: accepted in part, two shipments, evidence, documents", async () => {
  const before = await desk.stock()
  const id = await desk.place("PO-LIFE")
  const { lines } = orderIn(await desk.get(`${ADMIN}/company/orders/${id}`, desk.seller))
  const accepted = await desk.act(id, "accept", {
    expected_ship_on: inDays(3),
    lines: [{ line_id: lines[0].id, quantity: 6, reason_code: "out_of_stock" }],
  })
  expect(orderIn(accepted).state).toBe("partially_accepted")
  await settled(server)
  expect(await desk.medusa(id)).toMatchObject({ quantities: [6, 12], reserved: 18 })
  const first = await desk.act(id, "shipments", {
    carrier: "own",
    lines: [{ line_id: lines[0].id, quantity: 6 }],
  })
  expect(orderIn(first, 201).state).toBe("partially_shipped")
  const second = orderIn(await desk.act(id, "shipments", { carrier: "local" }), 201)
  expect(second.state).toBe("shipped")
  await deliverAll(second)
  const received = orderIn(await desk.post(`${STORE}/orders/${id}/receive`, {}, desk.buyer))
  expect(received.state).toBe("completed")
  const kinds = received.documents.map(({ kind }) => kind)
  expect(kinds).toEqual(["pro_forma", "packing_slip", "packing_slip", "invoice"])
  await settled(server)
  expect(await desk.medusa(id)).toEqual({
    status: "completed",
    quantities: [6, 12],
    reserved: 0,
  })
  expect(await desk.stock()).toEqual([before[0] - 6, before[1] - 12])
  const [{ fulfilled, delivered }] = await server.query<{ fulfilled: number; delivered: number }>(
    `select count(*)::int as fulfilled, count(f.delivered_at)::int as delivered
     from seller_order o join order_fulfillment l on l.order_id = o.order_id
     join fulfillment f on f.id = l.fulfillment_id where o.id = $1`,
    [id]
  )
  expect({ fulfilled, delivered }).toEqual({ fulfilled: 2, delivered: 2 })
})

it("expires by itself and gives stock and payment back", async () => {
  const before = await desk.stock()
  const id = await desk.place("PO-LATE")
  expect(await desk.stock()).toEqual(before.map((available) => available - 12))
  await expireNow(id)
  expect(await desk.order(id)).toMatchObject({ state: "expired" })
  expect(await desk.medusa(id)).toMatchObject({ status: "canceled", reserved: 0 })
  expect(await desk.stock()).toEqual(before)
  expect(await payments(id)).toEqual([{ canceled: true }])
  expect(await desk.act(id, "accept", { expected_ship_on: inDays(3) })).toMatchObject({
    status: 409,
    code: "TRANSITION_NOT_ALLOWED",
  })
})

it("is rejected or cancelled with a reason, which the other side hears", async () => {
  const before = await desk.stock()
  const rejected = await desk.place("PO-NO")
  const body = { reason_code: "out_of_stock", note: "Sorry" }
  expect(orderIn(await desk.act(rejected, "reject", body))).toMatchObject({
    state: "rejected",
    unit_count: 24,
  })
  const cancelled = await desk.place("PO-CANCEL")
  const cancel = { reason_code: "ordered_by_mistake" }
  expect(
    orderIn(await desk.post(`${STORE}/orders/${cancelled}/cancel`, cancel, desk.buyer)).state
  ).toBe("cancelled")
  await settled(server)
  expect(await desk.stock()).toEqual(before)
  const told = await server.query<{ template: string }>(
    `select distinct template from notification where channel = 'email'
       and template in ('order.rejected', 'order.cancelled') order by 1`
  )
  expect(told.map(({ template }) => template)).toEqual(["order.cancelled", "order.rejected"])
})

it("is accepted at once where the seller wants it so", async () => {
  const settings = `${ADMIN}/company/selling-settings`
  await desk.post(settings, { auto_accept: "reorders" }, desk.seller)
  const id = await desk.place("PO-AUTO")
  await settled(server)
  expect(await desk.order(id)).toMatchObject({ state: "accepted", opening: false })
  expect((await desk.post(settings, { auto_accept: "none" }, desk.seller)).settings).toMatchObject({
    auto_accept: "none",
    acceptance_hours: 72,
  })
})

it("has one winner when accepted and expired, cancelled and shipped at the same time", async () => {
  for (let round = 0; round < 3; round += 1) {
    const id = await desk.accepted(`PO-RACE-${round}`)
    const path = `${ADMIN}/orders/${id}/cancel`
    const [ship, cancel] = await Promise.all([
      desk.act(id, "shipments", { carrier: "own" }),
      desk.post(path, { reason_code: "other" }, server.cast.operators.admin),
    ])
    const { state, shipments } = await desk.order(id)
    expect([ship.status, cancel.status].sort()).toEqual(
      state === "shipped" ? [201, 409] : [200, 409]
    )
    expect(shipments).toHaveLength(state === "shipped" ? 1 : 0)
  }
  const id = await desk.place("PO-RACE-EXPIRE")
  await server.query(
    "update seller_order set accept_by = now() + interval '1500 milliseconds' where id = $1",
    [id]
  )
  await new Promise((resolve) => setTimeout(resolve, 1400))
  await desk.runJob("orders.expire")
  const accepted = await desk.act(id, "accept", { expected_ship_on: inDays(3) })
  await new Promise((resolve) => setTimeout(resolve, 300))
  await desk.runJob("orders.expire")
  await settled(server)
  const { state } = await desk.order(id)
  expect(state).toBe(accepted.status === 200 ? "accepted" : "expired")
})

it("accepts and ships many with one request each; invoices are numbered without gaps", async () => {
  const ids = await Promise.all([1, 2, 3, 4].map((no) => desk.place(`PO-BULK-${no}`, 6)))
  const foreign = server.cast.companies.manufacturerB.ids.orders
  const bulk = `${ADMIN}/company/orders`
  const order_ids = [...ids, foreign]
  expect(await desk.post(`${bulk}/bulk-accept`, { order_ids }, desk.seller)).toMatchObject({
    status: 200,
    done: 4,
    refused: 1,
  })
  const ship = (some: string[]) =>
    desk.post(
      `${bulk}/bulk-ship`,
      { carrier: "own", orders: some.map((order_id) => ({ order_id })) },
      desk.seller
    )
  const results = await Promise.all([ship(ids), ship([...ids].reverse()), ship(ids.slice(2))])
  expect(results.reduce((sum, { done }) => sum + Number(done), 0)).toBe(4)
  const numbers = await server.query<{ kind: string; gapless: boolean }>(
    `select kind, min(sequence) = 1 and max(sequence) = count(*) as gapless
     from order_document group by issuer_id, kind`
  )
  expect(numbers.every(({ gapless }) => gapless)).toBe(true)
})

it("is delivered by what its carrier says, which is the evidence", async () => {
  const id = await desk.accepted("PO-CARRIER")
  const { shipments } = orderIn(await desk.act(id, "shipments", { carrier: "local" }), 201)
  await server.query(
    "update shipment set shipped_at = shipped_at - interval '25 hours' where id = $1",
    [shipments[0].id]
  )
  await desk.runJob("shipments.follow")
  await settled(server)
  const { state, shipments: after } = await desk.order(id)
  expect(state).toBe("delivered")
  expect(after[0]).toMatchObject({ state: "delivered", events: { length: 4 } })
  expect(after[0].evidence).toMatchObject([{ source: "carrier" }])
})

it("takes goods back for credit: credit note, stock, Medusa's return", async () => {
  const order = await shipped("PO-BACK")
  await deliverAll(order)
  await settled(server)
  const { id } = order
  const before = await desk.stock()
  const request = {
    resolution: "credit",
    lines: [{ line_id: order.lines[0].id, quantity: 5, reason_code: "damaged" }],
  }
  const asked = orderIn(await desk.post(`${STORE}/orders/${id}/returns`, request, desk.buyer), 201)
  const path = `${ADMIN}/company/returns/${asked.returns[0].id}`
  await desk.post(`${path}/approve`, {}, desk.seller)
  const received = orderIn(await desk.post(`${path}/receive`, {}, desk.seller))
  const note = received.documents.find(({ kind }) => kind === "credit_note")
  expect(note?.total).toBe(received.returns[0].lines[0].credit)
  await settled(server)
  const returns = await server.query<{ status: string }>(
    "select r.status from return r join seller_order o on o.order_id = r.order_id where o.id = $1",
    [id]
  )
  expect(returns).toEqual([{ status: "received" }])
  expect(await desk.stock()).toEqual([before[0] + 5, before[1]])
})

it("replaces returned goods: they leave stock again, at no price", async () => {
  const order = await shipped("PO-REPLACE")
  await deliverAll(order)
  await settled(server)
  const id = order.id
  const [total] = await server.query("select total_amount from seller_order where id = $1", [id])
  const before = await desk.stock()
  const request = {
    resolution: "replacement",
    lines: [{ line_id: order.lines[0].id, quantity: 5, reason_code: "defective" }],
  }
  const asked = orderIn(await desk.post(`${STORE}/orders/${id}/returns`, request, desk.buyer), 201)
  const [{ id: return_id }] = asked.returns
  const path = `${ADMIN}/company/returns/${return_id}`
  await desk.post(`${path}/approve`, {}, desk.seller)
  await desk.post(`${path}/receive`, {}, desk.seller)
  await settled(server)
  expect(await desk.stock()).toEqual([before[0] + 5, before[1]])
  const sent = await desk.act(id, "shipments", { carrier: "own", return_id })
  expect(orderIn(sent, 201)).toMatchObject({ state: "delivered", shipments: { length: 2 } })
  await settled(server)
  expect(await desk.stock()).toEqual(before)
  expect(await server.query("select total_amount from seller_order where id = $1", [id])).toEqual([
    total,
  ])
  const [{ fulfilled }] = await server.query<{ fulfilled: number }>(
    `select count(*)::int as fulfilled from seller_order o
     join order_fulfillment l on l.order_id = o.order_id where o.id = $1`,
    [id]
  )
  expect(fulfilled).toBe(2)
})

it("prints its documents as PDF, the same bytes every time", async () => {
  const { id, documents } = await shipped("PO-PDF")
  const print = async () => {
    const path = `${STORE}/orders/${id}/documents/${documents[0].id}/content`
    const answer = await client.get(path, { as: desk.buyer })
    expect(answer.headers.get("content-type")).toBe("application/pdf")
    return answer.text
  }
  const [first, second] = [await print(), await print()]
  expect(first.startsWith("%PDF-")).toBe(true)
  expect(second).toBe(first)
})
