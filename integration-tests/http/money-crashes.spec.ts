import { Client } from "../kit/client"
import { DisputeDesk } from "../kit/dispute-desk"
import { FaultSwitch } from "../kit/fault-switch"
import { GoodsDesk } from "../kit/goods-desk"
import { MoneyDesk } from "../kit/money-desk"
import { inDays, OrderDesk } from "../kit/order-desk"
import { PayoutDesk } from "../kit/payout-desk"
import { settled } from "../kit/settled"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(600_000)

const STORE = "/store/wholesale"
const ADMIN = "/admin/wholesale"

// A message that a dead process had taken is free again after two seconds instead of thirty.
const LEASE = { OUTBOX_LEASE_SECONDS: "2" }

const faults = new FaultSwitch()

let server: TestServer
let desk: OrderDesk
let money: MoneyDesk
let goods: GoodsDesk
let disputes: DisputeDesk
let payouts: PayoutDesk

beforeAll(async () => {
  server = await startServer({ env: { ...LEASE, ...faults.env } })
  const client = new Client(server.url, server.cast, server.jwtSecret)
  desk = new OrderDesk(server, client)
  money = new MoneyDesk(server, client, desk)
  goods = new GoodsDesk(server, desk)
  disputes = new DisputeDesk(server, client, desk)
  payouts = new PayoutDesk(server, client, desk, money, goods)
  await settled(server)
})

afterAll(async () => {
  await server?.stop()
})

/** Waits until a dead process's leases have run out and everything that it left is done. */
const recovered = async () => {
  await settled(server)
  const dead = await server.query("select last_error from outbox_message where status = 'dead'")
  expect(dead).toEqual([])
  expect(await money.failures()).toEqual([])
}

const expectAgreement = async (id: string, amounts: Record<string, number>) => {
  const { amounts: ours } = await money.of(id)
  expect(ours).toMatchObject(amounts)
  expect(await money.inMedusa(id)).toEqual({ captured: ours.funded, refunded: ours.refunded })
  expect(await money.countedInMedusa(id)).toBe(ours.funded - ours.refunded)
}

/** What was answered, if the process still lives after a minute: a fault point that was not reached. */
const patience = async (answer: unknown) =>
  await new Promise((resolve) => setTimeout(() => resolve(answer), 60_000).unref())

/** A request or a message that the process dies of; the next one mends what it left. */
const dieOf = async (
  fault: string,
  act: () => Promise<unknown>,
  afterwards?: () => Promise<unknown>
) => {
  await faults.set(server, fault)
  const answer = await act().catch((error: unknown) => String(error))
  const exit = server.waitForExit().then(() => "died")
  expect(await Promise.race([exit, patience(answer)])).toBe("died")
  await afterwards?.()
  await server.restart()
  await recovered()
}

const cancel = async (id: string) =>
  await desk.post(`${ADMIN}/orders/${id}/cancel`, { reason_code: "other" }, money.operator)

describe("a process that dies", () => {
  it.each(["receipt.before-commit", "receipt.recorded", "hold.authorised", "hold.captured"])(
    "at %s has taken the money once, or not at all",
    async (fault) => {
      const id = await desk.accepted(`PO-${fault}`, 12, fault === "hold.authorised" ? 5 : 0)
      await settled(server)
      const { amounts } = await money.of(id)
      const forget = () => money.forgetInMedusa(id, "capture")
      await dieOf(fault, () => money.pay(id, amounts.asked, fault), forget)
      const { payment } = await money.of(id)
      expect(payment.received).toBe(fault === "receipt.before-commit" ? 0 : amounts.asked)
      expect(await money.pay(id, amounts.asked, fault)).toMatchObject({ status: 201 })
      await settled(server)
      await expectAgreement(id, { funded: amounts.asked, held: amounts.asked })
    }
  )

  it("at hold.refunded has given back what was not accepted once, also in Medusa", async () => {
    const fault = "hold.refunded"
    const id = await desk.place(`PO-${fault}`)
    await money.pay(id)
    await settled(server)
    const { amounts } = await money.of(id)
    const { lines } = await desk.order(id)
    const rejected = [{ line_id: lines[0].id, quantity: 4, reason_code: "out_of_stock" }]
    const accepting = () => desk.act(id, "accept", { expected_ship_on: inDays(3), lines: rejected })
    await dieOf(fault, accepting, () => money.forgetInMedusa(id, "refund"))
    const { refunds } = await money.of(id)
    expect(refunds).toHaveLength(1)
    await expectAgreement(id, { funded: amounts.asked, refunded: refunds[0].amount })
  })

  it.each(["hold.before-commit", "hold.settled"])(
    "at %s gives a cancelled order's money back once",
    async (fault) => {
      const id = await money.funded(`PO-${fault}`)
      const { amounts } = await money.of(id)
      await dieOf(fault, () => cancel(id))
      await cancel(id)
      await settled(server)
      await expectAgreement(id, { held: 0, refunded: amounts.funded })
      expect((await money.of(id)).refunds).toHaveLength(1)
    }
  )

  it.each(["dispute.before-commit", "dispute.decided"])(
    "at %s has decided a dispute with all that belongs to it, or not at all",
    async (fault) => {
      const id = await money.funded(`PO-${fault}`)
      const order = await goods.ship(id)
      const claim = disputes.claim(order, 5, { reason_code: "not_received" })
      const { id: dispute, lines, claimed } = await disputes.open(id, claim)
      await disputes.do("operator", dispute, "escalate")
      const decision = { text: "It is lost", lines: [{ id: lines[0].id, refund: claimed }] }
      const decide = () => disputes.tryTo("operator", dispute, "decide", decision)
      await dieOf(fault, decide)
      const done = fault === "dispute.decided"
      expect(await disputes.of("buyer", dispute)).toMatchObject({
        state: done ? "resolved" : "escalated",
        frozen: done ? 0 : claimed,
      })
      expect(await decide()).toMatchObject({ status: done ? 409 : 200 })
      await settled(server)
      await expectAgreement(id, { refunded: claimed })
      const { documents } = await desk.order(id)
      expect(documents.filter(({ kind }) => kind === "credit_note")).toHaveLength(1)
    }
  )

  it("at refund.settled has paid a refund once", async () => {
    const id = await money.funded("PO-refund.settled")
    await cancel(id)
    await settled(server)
    const [{ id: refund }] = (await money.of(id)).refunds
    const pay = () =>
      desk.post(`${ADMIN}/refunds/${refund}/paid`, { external_id: "OUT-CRASH" }, money.operator)
    await dieOf("refund.settled", pay)
    expect(await pay()).toMatchObject({ status: 409, code: "TRANSITION_NOT_ALLOWED" })
    expect((await money.of(id)).refunds).toMatchObject([{ state: "paid" }])
  })
})

describe("a payout during which the process dies", () => {
  /** What of seller A's money is set aside, and what the bank has paid out. */
  const books = async () => {
    const [row] = await server.query<Record<"aside" | "sent" | "payouts", number>>(
      `select coalesce(sum(credits_pending), 0)::int as aside, coalesce(sum(balance), 0)::int as sent,
         (select count(*)::int from payout) as payouts
       from ledger_balance where name = 'payout_in_transit'`
    )
    return row
  }
  let amount: number
  let batchId: string

  beforeAll(async () => {
    await payouts.openAccount()
    await payouts.openPlatform()
    await payouts.released("PO-PAYOUT")
    // Disputes of other cases have left something for the seller, too.
    amount = await payouts.available()
  })

  it("at payout.before-commit has set nothing aside, and the next proposal does once", async () => {
    await dieOf("payout.before-commit", () => payouts.propose())
    expect(await server.query("select id from payout_batch")).toEqual([])
    expect(await books()).toEqual({ aside: 0, sent: 0, payouts: 0 })
    const { status, batch } = await payouts.propose()
    expect({ status, batch }).toMatchObject({ status: 201, batch: { total: amount } })
    batchId = Object(batch).id
    expect(await books()).toEqual({ aside: amount, sent: 0, payouts: 1 })
    expect(await payouts.propose()).toMatchObject({ status: 409 })
  })

  it("at payout.approved is approved, once", async () => {
    await dieOf("payout.approved", () => payouts.act(batchId, "approve"))
    expect(await books()).toEqual({ aside: 0, sent: amount, payouts: 1 })
    const again = await payouts.act(batchId, "approve")
    expect(again).toMatchObject({ status: 409, code: "TRANSITION_NOT_ALLOWED" })
    expect(await payouts.available()).toBe(0)
  })

  it("at payout.settled has left the bank, once", async () => {
    expect(await payouts.file(batchId)).toMatchObject({ status: 200 })
    const { id } = await payouts.payoutOf(batchId)
    const pay = () => payouts.settle(id, "paid", { external_id: "OUT-P", paid_on: "2027-03-01" })
    await dieOf("payout.settled", pay)
    expect(await payouts.payoutOf(batchId)).toMatchObject({ state: "paid" })
    expect(await books()).toEqual({ aside: 0, sent: 0, payouts: 1 })
    expect(await pay()).toMatchObject({ status: 409, code: "TRANSITION_NOT_ALLOWED" })
    const told = await server.query(
      "select 1 from notification where template = 'payout.paid' and channel = 'email'"
    )
    expect(told.length).toBeGreaterThan(0)
  })
})

it("at bank-entry.imported reads the rest of a statement when it is sent again", async () => {
  const fault = "bank-entry.imported"
  const ids = [await desk.accepted("PO-BANK-1", 6), await desk.accepted("PO-BANK-2", 6)]
  const asked = await Promise.all(ids.map((id) => money.of(id)))
  const rows = asked.map(({ amounts, payment }, index) => [
    "2027-03-01",
    (amounts.asked / 100).toFixed(2),
    "Somebody",
    payment.reference,
    `CRASH-${index}`,
  ])
  await dieOf(fault, () => money.sendStatement(rows))
  expect(await money.sendStatement(rows)).toMatchObject({
    body: { result: { entries: 2, known: 1, matched: 1 } },
  })
  await settled(server)
  for (const [index, id] of ids.entries()) {
    await expectAgreement(id, { funded: asked[index].amounts.asked })
  }
})

const KILLS = Number(process.env.MONEY_KILLS ?? 13)

/** An order on its way through everything; each step may be repeated after a crash. */
const walk = async (po: string, acknowledged: Set<string>) => {
  const id = await desk.place(po)
  acknowledged.add(`placed ${id}`)
  await desk.act(id, "accept", { expected_ship_on: inDays(3) })
  const paid = await money.pay(id, undefined, `BANK-${id}`)
  if (paid.status === 201) {
    acknowledged.add(`paid ${id}`)
  }
  await goods.ship(id)
  await desk.post(`${STORE}/orders/${id}/receive`, {}, desk.buyer)
}

/** Brings an order that a crash left anywhere to its end. */
const finish = async (id: string) => {
  await desk.act(id, "accept", { expected_ship_on: inDays(3) })
  const { payment } = await money.of(id)
  if (payment.received < payment.amount) {
    await money.pay(id, undefined, `LATE-${id}`)
  }
  await desk.act(id, "shipments", { carrier: "own" })
  await desk.post(`${STORE}/orders/${id}/receive`, {}, desk.buyer)
}

it(`loses and doubles nothing under ${KILLS} kills at random moments`, async () => {
  const acknowledged = new Set<string>()
  await server.restart()
  for (let kill = 0; kill < KILLS; kill += 1) {
    const work = ["a", "b", "c"].map((lane) =>
      walk(`PO-KILL-${kill}-${lane}`, acknowledged).catch(() => undefined)
    )
    const moment = 200 + Math.random() * 2500
    await new Promise((resolve) => setTimeout(resolve, moment))
    await server.kill("SIGKILL")
    await Promise.all(work)
    await server.restart()
  }
  await recovered()
  const orders = await server.query<{ id: string }>(
    "select id from seller_order where po_number like 'PO-KILL-%'"
  )
  for (const { id } of orders) {
    await finish(id)
  }
  await settled(server)
  for (const { id } of orders) {
    const { amounts, state } = await money.of(id)
    expect({ id, state, held: amounts.held }).toEqual({ id, state: "released", held: 0 })
    await expectAgreement(id, { released: amounts.funded, refunded: 0 })
  }
  const known = new Set(orders.map(({ id }) => id))
  for (const fact of acknowledged) {
    expect(known).toContain(fact.split(" ")[1])
  }
  const lost = await server.query(
    "select id from seller_order where id = any($1) and id not in (select substr(external_id, 6) from cash_receipt where external_id like 'BANK-%')",
    [[...acknowledged].filter((fact) => fact.startsWith("paid ")).map((fact) => fact.slice(5))]
  )
  expect(lost).toEqual([])
  await recovered()
})
