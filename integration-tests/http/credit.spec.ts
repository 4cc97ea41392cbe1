import { Client } from "../kit/client"
import { MoneyDesk } from "../kit/money-desk"
import { OrderDesk } from "../kit/order-desk"
import { settled } from "../kit/settled"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(240_000)

const STORE = "/store/wholesale"
const ADMIN = "/admin/wholesale"
/** More than anybody would do at once. */
const HASTE = 16

let server: TestServer
let client: Client
let desk: OrderDesk
let money: MoneyDesk

beforeAll(async () => {
  server = await startServer()
  client = new Client(server.url, server.cast, server.jwtSecret)
  desk = new OrderDesk(server, client)
  money = new MoneyDesk(server, client, desk)
})

afterEach(async () => {
  await settled(server)
  expect(await money.failures()).toEqual([])
})

afterAll(async () => {
  await server?.stop()
})

const credit = async (as = desk.buyer): Promise<number> => {
  const { credits, status } = await desk.get(`${STORE}/credit`, as)
  expect(status).toBe(200)
  const [first] = Object(credits)
  return first?.available ?? 0
}

const use = async (orderId: string, as = desk.buyer) => {
  const { payment } = await money.of(orderId)
  return await desk.post(`${STORE}/payments/${payment.id}/credit`, {}, as)
}

const askBack = (as = desk.buyer) =>
  desk.post(`${STORE}/credit/refunds`, { currency_code: "eur" }, as)

/** An order that was paid with so much more than it costs. */
const overpaid = async (po: string, surplus: number) => {
  const id = await desk.accepted(po, 6)
  await settled(server)
  const { payment } = await money.of(id)
  await money.pay(id, payment.amount + surplus)
  return id
}

const refund = async (id: unknown, deed: "paid" | "failed", body: object, as = money.operator) =>
  await desk.post(`${ADMIN}/refunds/${String(id)}/${deed}`, body, as)

it("is what came in too much, and goes towards another payment once, however many ask", async () => {
  const paid = await overpaid("PO-MORE", 500)
  expect(await credit()).toBe(500)
  expect(await use(paid)).toMatchObject({ status: 409, code: "TRANSITION_NOT_ALLOWED" })
  const next = await desk.accepted("PO-NEXT", 6)
  await settled(server)
  const { retailerB } = server.cast.companies
  expect(await use(next, retailerB.members.owner)).toMatchObject({ status: 404 })
  expect(await credit(retailerB.members.owner)).toBe(0)
  const answers = await Promise.all(Array.from({ length: HASTE }, () => use(next)))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(answers.filter(({ code }) => code === "NO_CREDIT")).toHaveLength(HASTE - 1)
  expect(await money.of(next)).toMatchObject({ payment: { state: "awaiting", received: 500 } })
  expect(await credit()).toBe(0)
  await money.pay(next)
  await settled(server)
  expect(await money.of(next)).toMatchObject({ state: "funded", payment: { state: "paid" } })
})

it("pays what is open and no more", async () => {
  const open = await desk.accepted("PO-WHOLE", 6)
  await settled(server)
  const { payment } = await money.of(open)
  await overpaid("PO-PLENTY", payment.amount + 7)
  expect(await use(open)).toMatchObject({ status: 200, payment: { state: "paid" } })
  await settled(server)
  expect(await money.of(open)).toMatchObject({ state: "funded" })
  expect(await credit()).toBe(7)
  expect(await askBack()).toMatchObject({ status: 201, refund: { amount: 7 } })
})

it("does not take what has come for a payment that is not complete", async () => {
  const part = await desk.accepted("PO-PART", 6)
  await settled(server)
  await money.pay(part, 300)
  expect(await credit()).toBe(0)
  expect(await askBack()).toMatchObject({ status: 409, code: "NO_CREDIT" })
  const { retailerA } = server.cast.companies
  const body = { buyer_id: retailerA.id, currency_code: "eur" }
  expect(await desk.post(`${ADMIN}/credits/refunds`, body, money.operator)).toMatchObject({
    status: 409,
    code: "NO_CREDIT",
  })
  await money.pay(part)
})

it("is used or paid back, never both", async () => {
  await overpaid("PO-RACE", 700)
  const next = await desk.accepted("PO-RACED", 6)
  await settled(server)
  const answers = await Promise.all(
    Array.from({ length: HASTE }, (_, n) => (n % 2 === 0 ? askBack() : use(next)))
  )
  expect(answers.filter(({ status }) => status < 300)).toHaveLength(1)
  expect(await credit()).toBe(0)
})

it("is a refund once it is asked back, and credit again when the bank can't pay it", async () => {
  await overpaid("PO-BACK", 900)
  const { retailerA } = server.cast.companies
  const as = (role: string) => retailerA.members[role]
  expect(await askBack(as("buyer"))).toMatchObject({ status: 403 })
  const { status, refund: asked } = await askBack(as("finance"))
  expect([status, asked]).toMatchObject([
    201,
    { state: "due", reason: "credit", amount: 900, seller_order_id: null, seller: null },
  ])
  const { refunds } = await desk.get(`${STORE}/refunds?state=due`, desk.buyer)
  expect(Object(refunds)[0]).toMatchObject({ id: Object(asked).id, order_display_id: null })
  await refund(Object(asked).id, "failed", { reason: "Account closed" })
  expect(await credit()).toBe(900)

  const { credits } = await desk.get(`${ADMIN}/credits`, money.operator)
  expect(credits).toMatchObject([{ buyer: { id: retailerA.id }, available: 900 }])
  const body = { buyer_id: retailerA.id, currency_code: "eur" }
  const again = await desk.post(`${ADMIN}/credits/refunds`, body, money.operator)
  const id = Object(again.refund).id
  const booking = { external_id: "BANK-CREDIT" }
  expect(await refund(id, "paid", booking)).toMatchObject({ status: 400, code: "OWN_APPROVAL" })
  const colleague = server.cast.operators.finance
  expect(await refund(id, "paid", booking, colleague)).toMatchObject({
    status: 200,
    refund: { state: "paid", reason: "credit" },
  })
  expect(await credit()).toBe(0)
  const { lines } = await desk.get(`${STORE}/statement`, desk.buyer)
  expect(Object(lines)[0]).toMatchObject({ kind: "refund", amount: -900, order: null })
})
