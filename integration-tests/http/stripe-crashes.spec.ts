import { startCardServer, stopCardServer } from "../kit/card-server"
import { PASSWORD } from "../kit/payout-desk"
import { FaultSwitch } from "../kit/fault-switch"
import { settled } from "../kit/settled"
import { chargeBack, onboard } from "../kit/stripe/acts"

jest.setTimeout(300_000)

const ADMIN = "/admin/wholesale"
const STORE = "/store/wholesale"

const faults = new FaultSwitch()

let running: Awaited<ReturnType<typeof startCardServer>>
let provider: (typeof running)["provider"]
let server: (typeof running)["server"]
let desk: (typeof running)["desk"]
let money: (typeof running)["money"]
let goods: (typeof running)["goods"]
let cards: (typeof running)["cards"]
let payouts: (typeof running)["payouts"]

beforeAll(async () => {
  // A message that a dead process had taken is free again after two seconds instead of thirty.
  running = await startCardServer({ OUTBOX_LEASE_SECONDS: "2", ...faults.env })
  ;({ provider, server, desk, money, goods, cards, payouts } = running)
})

afterAll(async () => await stopCardServer(running))

/** A request or a message that the process dies of; the next one mends what it left. */
const dieOf = async (fault: string, act: () => Promise<unknown>) => {
  await faults.set(server, fault)
  const work = act().catch(() => undefined)
  await server.waitForExit()
  await work
  await server.restart()
  await settled(server)
}

/** Nothing is given up, our balance is the provider's, and the books are right. */
const expectOrder = async () => {
  const dead = await server.query(
    "select topic, last_error from outbox_message where status = 'dead'"
  )
  expect(dead).toEqual([])
  const { suspense } = await cards.expectAgreement()
  expect(suspense.count).toBe(0)
}

const cancel = async (id: string) =>
  await desk.post(`${ADMIN}/orders/${id}/cancel`, { reason_code: "other" }, money.operator)

it.each(["stripe.event-received", "stripe.payment-booked"])(
  "a process that dies at %s has taken a payment once",
  async (fault) => {
    const id = await desk.accepted(`PO-${fault}`)
    await cards.pay(id)
    await dieOf(fault, () => cards.tell())
    await cards.tell()
    const { amounts } = await money.of(id)
    expect(amounts).toMatchObject({ funded: amounts.asked, held: amounts.asked })
    await expectOrder()
  }
)

it.each(["stripe.refund-sent", "stripe.refund-settled"])(
  "a process that dies at %s has sent a refund once",
  async (fault) => {
    const { id, intent } = await cards.funded(`PO-${fault}`)
    await dieOf(fault, () => cancel(id))
    await cancel(id)
    await settled(server)
    expect((await money.of(id)).refunds).toMatchObject([{ state: "paid" }])
    const sent = provider.world.all("refund").filter((one) => one.payment_intent === intent)
    expect(sent).toHaveLength(1)
    await cards.tell()
    await expectOrder()
  }
)

it("a process that dies at stripe.chargeback-followed has booked a chargeback once", async () => {
  const fault = "stripe.chargeback-followed"
  const { id, intent } = await cards.funded(`PO-${fault}`)
  chargeBack(provider.world, intent)
  await dieOf(fault, () => cards.tell())
  await cards.tell()
  expect((await money.of(id)).amounts.refunded).toBe(0)
  expect(await cards.chargebacks()).toMatchObject([{ state: "open" }])
  await expectOrder()
})

describe("payouts", () => {
  beforeAll(async () => {
    // Stripe keeps its fee of what comes in, so that the platform has to put something in.
    provider.world.book("eur", { type: "topup", source: null, amount: 10_000 })
    await cards.reconcile()
    const [{ id: topUp }] = await cards.entries("suspense")
    const own = { as: "own_money", note: "Topped up" }
    await desk.post(`${ADMIN}/processor-entries/${topUp}/settle`, own, money.operator)
    const [owner, finance] = payouts.colleagues
    await payouts.setPassword(owner)
    await desk.post(`${ADMIN}/company/stripe-account/onboarding`, {}, owner)
    onboard(provider.world, provider.world.all("account")[0].id)
    await cards.tell()
    const body = { method: "stripe", password: PASSWORD }
    const { account } = await desk.post(`${ADMIN}/company/payout-account`, body, owner)
    await payouts.confirmAccount(Object(account).id, finance)
    await payouts.endCooling()
  })

  it.each(["stripe.transfer-sent", "stripe.transfer-settled"])(
    "of which a process dies at %s are sent once",
    async (fault) => {
      const { id } = await cards.funded(`PO-${fault}`)
      await goods.ship(id)
      await desk.post(`${STORE}/orders/${id}/receive`, {}, desk.buyer)
      await settled(server)
      const amount = await payouts.available()
      const { batch } = await payouts.propose()
      const { id: batchId } = Object(batch)
      await dieOf(fault, () => payouts.act(batchId, "approve"))
      const payout = await payouts.payoutOf(batchId)
      expect(payout).toMatchObject({ state: "paid", amount })
      const sent = provider.world.all("transfer").filter((one) => one.transfer_group === payout.id)
      expect(sent).toHaveLength(1)
      await cards.tell()
      await expectOrder()
    }
  )
})

it("a reconciliation that dies at stripe.entry-entered goes on where it was", async () => {
  const id = await desk.accepted("PO-stripe.entry-entered")
  await cards.pay(id)
  await dieOf("stripe.entry-entered", () => cards.reconcile())
  await cards.reconcile()
  const { amounts } = await money.of(id)
  expect(amounts.held).toBe(amounts.asked)
  await cards.tell()
  await expectOrder()
})
