import { sessionOf } from "../kit/card-desk"
import { startCardServer, stopCardServer } from "../kit/card-server"
import { settled } from "../kit/settled"
import { arrive, failRefund, finishRefund, miss, pay, payLater } from "../kit/stripe/acts"

jest.setTimeout(300_000)

const ADMIN = "/admin/wholesale"
const STORE = "/store/wholesale"

let running: Awaited<ReturnType<typeof startCardServer>>
let provider: (typeof running)["provider"]
let server: (typeof running)["server"]
let client: (typeof running)["client"]
let desk: (typeof running)["desk"]
let money: (typeof running)["money"]
let cards: (typeof running)["cards"]

beforeAll(async () => {
  running = await startCardServer()
  ;({ provider, server, client, desk, money, cards } = running)
})

afterAll(async () => await stopCardServer(running))

afterEach(async () => void (await cards.expectAgreement()))

const cancel = async (id: string) =>
  await desk.post(`${ADMIN}/orders/${id}/cancel`, { reason_code: "other" }, money.operator)

const amountsOf = async (id: string) => (await money.of(id)).amounts

describe("paying by card", () => {
  it("is offered, asks for what is due, and funds the order when the money has come", async () => {
    const id = await desk.accepted("PO-CARD-1")
    const { by_card } = await desk.get(`${STORE}/orders/${id}/money`, desk.buyer)
    expect(by_card).toBe(true)
    const { url, status } = await cards.open(id)
    expect(status).toBe(201)
    const { amounts } = await money.of(id)
    const session = cards.world.get(sessionOf(String(url)), "checkout.session")
    expect(session).toMatchObject({ amount_total: amounts.asked, currency: "eur" })
    pay(cards.world, session.id)
    await cards.tell()
    expect(await amountsOf(id)).toMatchObject({ funded: amounts.asked, held: amounts.asked })
    expect(await money.inMedusa(id)).toEqual({ captured: amounts.asked, refunded: 0 })
  })

  it("opens one page, also for two at once, and another one for another amount", async () => {
    const id = await desk.accepted("PO-CARD-2")
    const [first, second] = await Promise.all([cards.open(id), cards.open(id)])
    expect(first.url).toBe(second.url)
    expect((await cards.open(id)).url).toBe(first.url)
    const { amounts } = await money.of(id)
    await money.pay(id, 100)
    const third = await cards.open(id)
    expect(third.url).not.toBe(first.url)
    const [before, after] = [first, third].map(({ url }) =>
      cards.world.get(sessionOf(String(url)), "checkout.session")
    )
    expect(before.status).toBe("expired")
    expect(after.amount_total).toBe(amounts.asked - 100)
    pay(cards.world, after.id)
    await cards.tell()
    expect(await amountsOf(id)).toMatchObject({ held: amounts.asked })
    expect(await cards.open(id)).toMatchObject({ status: 409, code: "TRANSITION_NOT_ALLOWED" })
  })

  it("is the buyer's own: another company finds no such payment", async () => {
    const id = await desk.accepted("PO-CARD-3")
    const { payment } = await money.of(id)
    const stranger = server.cast.companies.retailerB.members.owner
    for (const path of ["card", "card/check"]) {
      const answer = await desk.post(`${STORE}/payments/${payment.id}/${path}`, {}, stranger)
      expect(answer).toMatchObject({ status: 404, code: "NOT_FOUND" })
    }
  })

  it("knows of money as soon as the buyer is back, before any event", async () => {
    const id = await desk.accepted("PO-CARD-4")
    await cards.pay(id)
    const { payment } = await money.of(id)
    const back = await desk.post(`${STORE}/payments/${payment.id}/card/check`, {}, desk.buyer)
    expect(back).toMatchObject({ payment: { state: "paid" } })
    await cards.tell()
    expect((await money.of(id)).payment.received).toBe(payment.amount)
  })

  it("says so when the provider can't be reached, and charges nothing", async () => {
    const id = await desk.accepted("PO-CARD-5")
    provider.losing.set("POST /checkout/sessions", 3)
    expect(await cards.open(id)).toMatchObject({ code: "FUNDING_DECLINED" })
    expect(await cards.open(id)).toMatchObject({ status: 201 })
  })
})

describe("a method that takes some days", () => {
  const started = async (po: string) => {
    const id = await desk.accepted(po)
    const { url } = await cards.open(id)
    const { id: intent } = payLater(cards.world, sessionOf(String(url)))
    await cards.tell()
    return { id, intent, url }
  }

  it("keeps the buyer from paying twice in the meantime", async () => {
    const { id, intent } = await started("PO-SLOW-1")
    expect(await cards.open(id)).toMatchObject({ status: 409, code: "CONFLICT" })
    arrive(cards.world, intent)
    await cards.tell()
    const { amounts } = await money.of(id)
    expect(amounts.held).toBe(amounts.asked)
  })

  it("that fails in the end lets the buyer pay anew", async () => {
    const { id, intent, url } = await started("PO-SLOW-2")
    miss(cards.world, intent)
    await cards.tell()
    const again = await cards.open(id)
    expect(again.status).toBe(201)
    expect(again.url).not.toBe(url)
    expect((await amountsOf(id)).funded).toBe(0)
  })
})

describe("an event", () => {
  it("is refused when its signature is missing, wrong, old or over another body", async () => {
    await cards.funded("PO-EVENT-1")
    const [event] = cards.world.events.slice(-1)
    const old = Math.floor(Date.now() / 1000) - 301
    expect(await cards.deliver(event, { secret: "whsec_of_somebody_else" })).toBe(400)
    expect(await cards.deliver(event, { timestamp: old })).toBe(400)
    expect(await cards.deliver(event, { body: JSON.stringify({ ...event, x: 1 }) })).toBe(400)
    const unsigned = await client.post("/hooks/wholesale/stripe", { ...event })
    expect(unsigned.status).toBe(400)
    expect(await cards.deliver(event)).toBe(200)
  })

  it("may come five times, in any order and about nothing of ours", async () => {
    const id = await desk.accepted("PO-EVENT-2")
    const from = cards.world.events.length
    await cards.pay(id)
    const stranger = cards.world.add("pi", { object: "payment_intent", status: "succeeded" })
    Object.assign(stranger, { amount_received: 5, currency: "eur", metadata: {} })
    cards.world.tell("payment_intent.succeeded", stranger)
    cards.world.tell("price.created", cards.world.add("price", { object: "price" }))
    const events = cards.world.events.slice(from)
    const many = [...events, ...events, ...events, ...events, ...events].reverse()
    const answers = await Promise.all(many.map((event) => cards.deliver(event)))
    expect(new Set(answers)).toEqual(new Set([200]))
    await settled(server)
    const { amounts, payment } = await money.of(id)
    expect(payment.received).toBe(payment.amount)
    expect(amounts.held).toBe(amounts.asked)
    await cards.tell()
  })
})

describe("a refund", () => {
  it("goes back to the card by itself, once, and is Medusa's too", async () => {
    const { id } = await cards.funded("PO-BACK-1")
    const { funded } = await amountsOf(id)
    await cancel(id)
    await cards.tell()
    const [refund] = (await money.of(id)).refunds
    expect(refund).toMatchObject({ state: "paid", amount: funded, to_card: true })
    expect(
      cards.world.all("refund").filter(({ metadata }) => isFor(metadata, refund.id))
    ).toHaveLength(1)
    expect(await money.inMedusa(id)).toEqual({ captured: funded, refunded: funded })
    const paid = await desk.post(
      `${ADMIN}/refunds/${refund.id}/paid`,
      { external_id: "X" },
      money.operator
    )
    expect(paid).toMatchObject({ status: 409, code: "TRANSITION_NOT_ALLOWED" })
  })

  it("that takes its time is due until it arrives", async () => {
    const { id } = await cards.funded("PO-BACK-2")
    cards.world.refundsBecome = "pending"
    await cancel(id)
    await cards.tell()
    expect((await money.of(id)).refunds).toMatchObject([{ state: "due" }])
    const [refund] = cards.world.all("refund")
    finishRefund(cards.world, refund.id)
    cards.world.refundsBecome = "succeeded"
    await cards.tell()
    expect((await money.of(id)).refunds).toMatchObject([{ state: "paid" }])
  })

  it("that the card's bank sends back waits on the buyer's account", async () => {
    const { id } = await cards.funded("PO-BACK-3")
    await cancel(id)
    await cards.tell()
    const [refund] = cards.world.all("refund")
    failRefund(cards.world, refund.id)
    await cards.tell()
    expect((await money.of(id)).refunds).toMatchObject([{ state: "failed" }])
  })

  it("is sent once, also when the provider's answer is lost", async () => {
    const { id } = await cards.funded("PO-BACK-4")
    const before = cards.world.all("refund").length
    provider.losing.set("POST /refunds", 3)
    await cancel(id)
    await settled(server)
    expect((await money.of(id)).refunds).toMatchObject([{ state: "due" }])
    await server.query(
      "update outbox_message set available_at = now() where topic = 'card-refund.send'"
    )
    await cards.tell()
    expect(cards.world.all("refund").length).toBe(before + 1)
    expect((await money.of(id)).refunds).toMatchObject([{ state: "paid" }])
  })
})

describe("reconciliation", () => {
  it("says so when the provider does not answer", async () => {
    provider.losing.set("GET /balance_transactions", 3)
    const answer = await desk.post(`${ADMIN}/processor/reconcile`, {}, money.operator)
    expect(answer).toMatchObject({ status: 400, code: "PROVIDER_UNAVAILABLE" })
  })

  it("books fees, finds what no event told of, and keeps the rest in suspense", async () => {
    const id = await desk.accepted("PO-REC-1")
    await cards.pay(id, 77)
    await cards.reconcile()
    const { held, asked } = await amountsOf(id)
    expect(held).toBe(asked)
    const fees = await server.query<{ fee: string }>(
      "select fee from processor_entry where state = 'matched' and fee = 77"
    )
    expect(fees).toHaveLength(1)
    cards.world.book("eur", { type: "payout", source: null, amount: -500 })
    cards.world.book("eur", { type: "topup", source: null, amount: 900 })
    cards.world.book("eur", { type: "stripe_fee", source: null, amount: -25 })
    const { suspense } = await cards.reconcile()
    expect(suspense.count).toBe(2)
    const entries = await cards.entries("suspense")
    const [topUp, out] = entries.sort((a, b) => b.amount - a.amount)
    const settle = (entry: string, body: object) =>
      desk.post(`${ADMIN}/processor-entries/${entry}/settle`, body, money.operator)
    expect(await settle(topUp.id, { as: "own_money", note: "Topped up" })).toMatchObject({
      entry: { state: "settled" },
    })
    const again = await settle(topUp.id, { as: "fee", note: "No" })
    expect(again).toMatchObject({ status: 409, code: "TRANSITION_NOT_ALLOWED" })
    await settle(out.id, { as: "elsewhere", note: "On the bank's statement" })
    expect((await cards.reconcile()).suspense.count).toBe(0)
    await cards.tell()
  })
})

const isFor = (metadata: unknown, refund: string) => Object(metadata).refund === refund
