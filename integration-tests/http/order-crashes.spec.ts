import { Client } from "../kit/client"
import {
  fulfilmentFacts,
  leaveDeadLock,
  openMessages,
  replacements,
  rewindReservation,
  type FulfilmentFacts,
} from "../kit/fulfilment-facts"
import { OrderDeaths, SHORT_LEASE } from "../kit/order-deaths"
import { inDays, OrderDesk } from "../kit/order-desk"
import { settled } from "../kit/settled"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(300_000)

const STORE = "/store/wholesale"
const ADMIN = "/admin/wholesale"

let server: TestServer
let desk: OrderDesk
let deaths: OrderDeaths

beforeAll(async () => {
  server = await startServer({ env: SHORT_LEASE })
  desk = new OrderDesk(server, new Client(server.url, server.cast, server.jwtSecret))
  deaths = new OrderDeaths(server, desk)
  await settled(server)
})

afterAll(async () => {
  await server?.stop()
})

const lineOf = async (id: string) => {
  const [{ id: line }] = await server.query<{ id: string }>(
    "select id from seller_order_line where seller_order_id = $1 order by position",
    [id]
  )
  return line
}

const acceptPart = async (id: string) =>
  await desk.act(id, "accept", {
    expected_ship_on: inDays(3),
    lines: [{ line_id: await lineOf(id), quantity: 6, reason_code: "out_of_stock" }],
  })

const PART = {
  state: "partially_accepted",
  history: ["pending_acceptance", "partially_accepted"],
  documents: ["pro_forma"],
  quantities: [6, 12],
  reserved: 18,
  status: "pending",
}

const SHIPPED = {
  state: "shipped",
  history: ["pending_acceptance", "accepted", "shipped"],
  documents: ["invoice", "packing_slip", "pro_forma"],
  shipments: 1,
  fulfilments: 1,
  quantities: [12, 12],
  reserved: 0,
}

/** What is there when the process dies at each step of the first of two shipments: 5 and 12. */
const stepsOf = ([cups, bowls]: number[]): [string, Partial<FulfilmentFacts>][] => [
  ["order.before-fulfilling", {}],
  ["order.fulfilment-made", { made: 1 }],
  ["order.stock-taken", { taken: 1, stocked: [cups - 5, bowls - 12], reserved: [7, 0] }],
  ["order.fulfilment-linked", { linked: 1 }],
  ["order.fulfilled", { fulfilled: [5, 12] }],
  ["order.fulfilment-shipped", { marked_shipped: 1 }],
  ["order.shipment-marked", { shipped: [5, 12] }],
  ["order.fulfilment-delivered", { marked_delivered: 1 }],
  ["order.delivery-marked", { delivered: [5, 12] }],
]

const EVERYTHING = {
  made: 2,
  taken: 2,
  linked: 2,
  marked_shipped: 2,
  marked_delivered: 2,
  fulfilled: [12, 12],
  shipped: [12, 12],
  delivered: [12, 12],
  reserved: [0, 0],
}

/** A delivered order of which five are to come back. */
const approvedReturn = async (po: string, resolution: "credit" | "replacement") => {
  const id = await desk.accepted(po)
  await desk.act(id, "shipments", { carrier: "own" })
  await desk.post(`${STORE}/orders/${id}/receive`, {}, desk.buyer)
  await settled(server)
  const before = await desk.stock()
  const lines = [{ line_id: await lineOf(id), quantity: 5, reason_code: "damaged" }]
  const request = { resolution, lines }
  const { order } = await desk.post(`${STORE}/orders/${id}/returns`, request, desk.buyer)
  const return_id: string = Object(order).returns[0].id
  const path = `${ADMIN}/company/returns/${return_id}`
  await desk.post(`${path}/approve`, {}, desk.seller)
  return { id, return_id, path, before }
}

describe("a process that dies", () => {
  it.each(["order.accepted"])("at %s has accepted once", async (fault) => {
    const id = await desk.place(`PO-${fault}`)
    await deaths.after(fault, () => acceptPart(id))
    expect(await deaths.facts(id)).toMatchObject(PART)
    expect(await acceptPart(id)).toMatchObject({ status: 409, code: "TRANSITION_NOT_ALLOWED" })
  })

  it.each(["order.edit-begun", "order.edit-requested", "order.edited"])(
    "at %s leaves Medusa's order with what was accepted",
    async (fault) => {
      const id = await desk.place(`PO-${fault}`)
      await deaths.following(fault, () => acceptPart(id))
      expect(await deaths.facts(id)).toMatchObject(PART)
    }
  )

  it.each(["ended", "replaced"] as const)(
    "within the confirmation of an edit, before a reservation is %s, sets aside what was accepted",
    async (step) => {
      const before = await desk.stock()
      const id = await desk.place(`PO-${step}`)
      await deaths.standStill()
      await acceptPart(id)
      await deaths.at("order.edited")
      await rewindReservation(server, await lineOf(id), step)
      await deaths.recovered()
      expect(await deaths.facts(id)).toMatchObject(PART)
      expect(await desk.stock()).toEqual([before[0] - 6, before[1] - 12])
      expect(await desk.act(id, "shipments", { carrier: "own" })).toMatchObject({ status: 201 })
      await settled(server)
      expect(await openMessages(server, id)).toEqual([])
      expect(await deaths.facts(id)).toMatchObject({
        state: "shipped",
        fulfilments: 1,
        reserved: 0,
      })
      expect(await desk.stock()).toEqual([before[0] - 6, before[1] - 12])
    }
  )

  it("at order.shipped has shipped once", async () => {
    const before = await desk.stock()
    const id = await desk.accepted("PO-order.shipped")
    const ship = () => desk.act(id, "shipments", { carrier: "own" })
    await deaths.after("order.shipped", ship)
    expect(await deaths.facts(id)).toMatchObject(SHIPPED)
    expect(await ship()).toMatchObject({ status: 409 })
    expect(await desk.stock()).toEqual(before.map((available) => available - 12))
  })

  it("at any step of a fulfilment goes on from there", async () => {
    const id = await desk.accepted("PO-steps")
    await deaths.standStill()
    const expected = await fulfilmentFacts(server, id)
    const { stocked } = expected
    const [first, second] = (await desk.order(id)).lines
    const lines = [
      { line_id: first.id, quantity: 5 },
      { line_id: second.id, quantity: 12 },
    ]
    expect(await desk.act(id, "shipments", { carrier: "own", lines })).toMatchObject({
      status: 201,
    })
    await desk.act(id, "shipments", { carrier: "own" })
    await desk.post(`${STORE}/orders/${id}/receive`, {}, desk.buyer)
    for (const [fault, done] of stepsOf(stocked)) {
      await deaths.at(fault)
      Object.assign(expected, done)
      expect([fault, await fulfilmentFacts(server, id)]).toEqual([fault, expected])
      if (fault === "order.shipment-marked") {
        await leaveDeadLock(server, id)
      }
    }
    await deaths.recovered()
    expect(await fulfilmentFacts(server, id)).toEqual({
      ...EVERYTHING,
      stocked: stocked.map((quantity) => quantity - 12),
    })
    expect(await deaths.facts(id)).toMatchObject({ state: "completed", status: "completed" })
    expect(await openMessages(server, id)).toEqual([])
  }, 600_000)

  it.each(["order.expired", "order.before-cancelling", "order.released"])(
    "at %s gives everything back once",
    async (fault) => {
      const before = await desk.stock()
      const id = await desk.place(`PO-${fault}`)
      await deaths.following(fault, async () => {
        await server.query("update seller_order set accept_by = now() where id = $1", [id])
        await desk.runJob("orders.expire")
      })
      expect(await deaths.facts(id)).toMatchObject({
        state: "expired",
        history: ["pending_acceptance", "expired"],
        status: "canceled",
        reserved: 0,
      })
      expect(await desk.stock()).toEqual(before)
    }
  )

  it.each(["order.rejected", "order.cancelled"])("at %s has ended once", async (fault) => {
    const before = await desk.stock()
    const id = await desk.place(`PO-${fault}`)
    const act = fault === "order.rejected" ? "reject" : "cancel"
    await deaths.after(fault, () => desk.act(id, act, { reason_code: "other" }))
    expect(await deaths.facts(id)).toMatchObject({
      state: fault.replace("order.", ""),
      status: "canceled",
      reserved: 0,
    })
    expect(await desk.stock()).toEqual(before)
  })

  it("at order.delivered and order.completed ends complete", async () => {
    const id = await desk.accepted("PO-deliver")
    const { order } = await desk.act(id, "shipments", { carrier: "own" })
    await settled(server)
    const [{ id: shipment }] = Object(order).shipments
    await deaths.after("order.delivered", () =>
      desk.post(`${ADMIN}/company/shipments/${shipment}/deliver`, {}, desk.seller)
    )
    await deaths.after("order.completed", () =>
      desk.post(`${STORE}/orders/${id}/receive`, {}, desk.buyer)
    )
    expect(await deaths.facts(id)).toMatchObject({
      state: "completed",
      status: "completed",
      fulfilments: 1,
    })
  })

  it.each([
    "order.return-answered",
    "return.begun",
    "return.requested",
    "return.receipt-begun",
    "return.received",
  ])("at %s takes goods back once", async (fault) => {
    const { id, path, before } = await approvedReturn(`PO-${fault}`, "credit")
    const receive = () => desk.post(`${path}/receive`, {}, desk.seller)
    await (fault === "order.return-answered"
      ? deaths.after(fault, receive)
      : deaths.following(fault, receive))
    expect(await deaths.facts(id)).toMatchObject({ returns: ["received"] })
    expect(await desk.stock()).toEqual([before[0] + 5, before[1]])
  })

  it("at return.replacement-requested sends goods again once", async () => {
    const fault = "return.replacement-requested"
    const { id, return_id, path, before } = await approvedReturn(`PO-${fault}`, "replacement")
    await desk.post(`${path}/receive`, {}, desk.seller)
    await settled(server)
    expect(await desk.stock()).toEqual([before[0] + 5, before[1]])
    const send = () => desk.act(id, "shipments", { carrier: "own", return_id })
    await deaths.following(fault, send, "order.fulfilment-made")
    expect(await deaths.facts(id)).toMatchObject({
      shipments: 2,
      fulfilments: 2,
      returns: ["received"],
    })
    expect(await replacements(server, id)).toEqual([{ quantity: 5, fulfilled: 5, reserved: 0 }])
    expect(await desk.stock()).toEqual(before)
    expect(await send()).toMatchObject({ status: 400, code: "RETURN_NOT_ALLOWED" })
  })
})
