import { Client } from "../kit/client"
import { GoodsDesk } from "../kit/goods-desk"
import { MoneyDesk, RULE } from "../kit/money-desk"
import { inDays, OrderDesk, orderIn } from "../kit/order-desk"
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

beforeAll(async () => {
  server = await startServer()
  client = new Client(server.url, server.cast, server.jwtSecret)
  desk = new OrderDesk(server, client)
  money = new MoneyDesk(server, client, desk)
  goods = new GoodsDesk(server, desk)
  expect(await money.setRules([RULE])).toMatchObject({ status: 200 })
  await settled(server)
})

afterEach(async () => {
  await settled(server)
  expect(await money.failures()).toEqual([])
})

afterAll(async () => {
  await server?.stop()
})

it("is asked for, held, and released when the buyer has received everything", async () => {
  const id = await desk.accepted("PO-MONEY")
  await settled(server)
  const asked = await money.of(id)
  expect(asked).toMatchObject({ state: "pending", payment: { state: "awaiting", received: 0 } })
  const total = asked.amounts.asked
  const view = await desk.get(`${STORE}/orders/${id}/money`, desk.buyer)
  expect(view.money).toMatchObject({ payment: { reference: asked.payment.reference } })
  expect(Object(view.money).commission).toBeUndefined()

  expect(await money.pay(id, total - 1, "BANK-PART")).toMatchObject({ status: 201 })
  expect(await money.of(id)).toMatchObject({ state: "pending", amounts: { funded: 0 } })
  const rest = await Promise.all([1, 2, 3].map(() => money.pay(id, 1, "BANK-REST")))
  expect(rest.map(({ status }) => status)).toEqual([201, 201, 201])
  await settled(server)
  expect(await money.of(id)).toMatchObject({
    state: "funded",
    amounts: { funded: total, held: total, released: 0 },
    payment: { state: "paid", received: total },
  })
  expect(await money.inMedusa(id)).toEqual({ captured: total, refunded: 0 })

  const { shipments } = await goods.ship(id)
  await goods.deliver(shipments[0].id)
  await desk.runJob("holds.settle")
  await settled(server)
  const inspecting = await money.of(id)
  expect(inspecting).toMatchObject({ state: "funded", amounts: { released: 0 } })
  expect(inspecting.timeline.map(({ step, status }) => `${step} ${status}`)).toEqual([
    "placed done",
    "funded done",
    "accepted done",
    "shipped done",
    "delivered done",
    "inspection current",
    "released upcoming",
  ])

  const { open, open_tax } = inspecting.commission
  expect(open).toBeGreaterThan(0)
  const before = await money.balance()
  orderIn(await desk.post(`${STORE}/orders/${id}/receive`, {}, desk.buyer))
  await settled(server)
  const released = await money.of(id)
  expect(released).toMatchObject({
    state: "released",
    amounts: { held: 0, released: total },
    commission: { open: 0, charged: open, charged_tax: open_tax },
  })
  expect(released.timeline.at(-1)).toMatchObject({ step: "released", status: "done" })
  const after = await money.balance()
  expect(Number(after.available) - Number(before.available)).toBe(total - open - open_tax)
  const statement = await desk.get(`${ADMIN}/company/statement`, desk.seller)
  expect(Object(statement).lines[0]).toMatchObject({
    event: "hold.released",
    amount: total - open - open_tax,
  })
})

it("is released shipment by shipment when the time to inspect is over", async () => {
  const id = await money.funded("PO-PARTS")
  const { lines } = await desk.order(id)
  const first = await goods.ship(id, { lines: [{ line_id: lines[0].id, quantity: 12 }] })
  await goods.deliver(first.shipments[0].id)
  await settled(server)
  await goods.endInspection(id)
  const part = await money.of(id)
  expect(part.state).toBe("partially_released")
  expect(part.amounts.held).toBeGreaterThan(0)
  const second = await goods.ship(id)
  await goods.deliver(second.shipments[1].id)
  await settled(server)
  await goods.endInspection(id)
  expect(await money.of(id)).toMatchObject({
    state: "released",
    amounts: { held: 0, released: part.amounts.funded },
    commission: { open: 0, open_tax: 0 },
  })
})

it("goes back in part for what is not accepted, and that is paid once", async () => {
  const id = await desk.place("PO-SOME")
  await money.pay(id)
  await settled(server)
  const { amounts } = await money.of(id)
  const { lines } = await desk.order(id)
  const answer = await desk.act(id, "accept", {
    expected_ship_on: inDays(3),
    lines: [{ line_id: lines[0].id, quantity: 5, reason_code: "out_of_stock" }],
  })
  expect(orderIn(answer).state).toBe("partially_accepted")
  await settled(server)
  const accepted = await money.of(id)
  const [refund] = accepted.refunds
  expect(refund).toMatchObject({ state: "due", reason: "not_accepted" })
  expect(accepted.amounts).toMatchObject({
    refunded: refund.amount,
    held: amounts.funded - refund.amount,
  })
  expect(await money.inMedusa(id)).toEqual({ captured: amounts.funded, refunded: refund.amount })
  const path = `${ADMIN}/refunds/${refund.id}/paid`
  const paid = await Promise.all(
    ["OUT-1", "OUT-2"].map((external_id) => desk.post(path, { external_id }, money.operator))
  )
  expect(paid.map(({ status }) => status).sort()).toEqual([200, 409])
  const failed = { reason: "account closed" }
  expect(
    await desk.post(`${ADMIN}/refunds/${refund.id}/failed`, failed, money.operator)
  ).toMatchObject({ status: 409, code: "TRANSITION_NOT_ALLOWED" })
})

it("is taken in Medusa too when less was accepted before it was paid", async () => {
  const id = await desk.accepted("PO-LESS", 12, 5)
  await settled(server)
  const { amounts } = await money.of(id)
  await money.pay(id, amounts.asked)
  await settled(server)
  expect(await money.inMedusa(id)).toEqual({ captured: amounts.asked, refunded: 0 })
  expect(await money.countedInMedusa(id)).toBe(amounts.asked)
  await desk.post(`${ADMIN}/orders/${id}/cancel`, { reason_code: "other" }, money.operator)
  await settled(server)
  expect(await money.inMedusa(id)).toEqual({ captured: amounts.asked, refunded: amounts.asked })
  expect(await money.countedInMedusa(id)).toBe(0)
})

it("goes back whole when the order is cancelled; late money waits on the buyer's account", async () => {
  const id = await money.funded("PO-ENDED")
  await desk.post(`${ADMIN}/orders/${id}/cancel`, { reason_code: "other" }, money.operator)
  await settled(server)
  const { amounts, refunds } = await money.of(id)
  expect(amounts).toMatchObject({ held: 0, refunded: amounts.funded, released: 0 })
  expect(await money.inMedusa(id)).toEqual({ captured: amounts.funded, refunded: amounts.funded })
  const failed = await desk.post(
    `${ADMIN}/refunds/${refunds[0].id}/failed`,
    { reason: "account closed" },
    money.operator
  )
  expect(failed).toMatchObject({ status: 200, refund: { state: "failed" } })

  const unpaid = await desk.place("PO-UNPAID")
  await settled(server)
  await desk.act(unpaid, "reject", { reason_code: "out_of_stock" })
  await settled(server)
  expect(await money.of(unpaid)).toMatchObject({
    state: "expired",
    payment: { state: "cancelled", amount: 0 },
  })
  expect(await money.pay(unpaid, 700)).toMatchObject({ status: 201, payment: { received: 700 } })
  const buyer = server.cast.companies.retailerA.id
  const [waiting] = await server.query<{ balance: number }>(
    `select balance::int from ledger_balance where name = 'unapplied_cash' and owner_id = $1`,
    [buyer]
  )
  expect(waiting.balance).toBe(700 + amounts.funded)
})

it("is kept back for a return, and taken back from the seller for a late one", async () => {
  const id = await money.funded("PO-RETURN")
  const { shipments, lines } = await goods.ship(id)
  await goods.deliver(shipments[0].id)
  await settled(server)
  const early = await goods.giveBack(id, lines[0].id, 2)
  await settled(server)
  await goods.endInspection(id)
  const kept = await money.of(id)
  const credit = early.lines[0].credit
  expect(kept).toMatchObject({
    state: "partially_released",
    amounts: { held: credit, kept_back: credit },
  })
  await goods.takeIn(early.id)
  const settledEarly = await money.of(id)
  expect(settledEarly).toMatchObject({
    state: "released",
    amounts: { held: 0, refunded: credit },
    refunds: [{ reason: "goods_returned", amount: credit }],
  })
  const before = await money.balance()
  const late = await goods.giveBack(id, lines[1].id, 3)
  await goods.takeIn(late.id)
  const after = await money.of(id)
  const lateCredit = late.lines[0].credit
  expect(after.amounts).toMatchObject({ refunded: credit + lateCredit, held: 0 })
  const feeBack =
    settledEarly.commission.charged +
    settledEarly.commission.charged_tax -
    after.commission.charged -
    after.commission.charged_tax
  expect(feeBack).toBeGreaterThan(0)
  const now = await money.balance()
  expect(Number(before.available) - Number(now.available)).toBe(lateCredit - feeBack)
  expect(await money.inMedusa(id)).toMatchObject({ refunded: credit + lateCredit })
})

it("is nobody else's to look at", async () => {
  const id = await money.funded("PO-FOREIGN")
  const { manufacturerB, retailerB } = server.cast.companies
  for (const [path, as] of [
    [`${ADMIN}/company/orders/${id}/money`, manufacturerB.members.owner],
    [`${STORE}/orders/${id}/money`, retailerB.members.owner],
  ] as const) {
    expect(await desk.get(path, as)).toMatchObject({ status: 404, code: "NOT_FOUND" })
  }
  const [{ group_id }] = await server.query<{ group_id: string }>(
    "select group_id from seller_order where id = $1",
    [id]
  )
  const path = `${STORE}/order-groups/${group_id}/payment`
  expect(await desk.get(path, retailerB.members.owner)).toMatchObject({ status: 404 })
  expect(await desk.get(path, desk.buyer)).toMatchObject({ status: 200 })
})
