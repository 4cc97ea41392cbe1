import { createHash } from "node:crypto"
import { Client } from "../kit/client"
import { GoodsDesk } from "../kit/goods-desk"
import { MoneyDesk, RULE } from "../kit/money-desk"
import { OrderDesk } from "../kit/order-desk"
import { IBAN, PayoutDesk, type BankMovement } from "../kit/payout-desk"
import { settled } from "../kit/settled"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(240_000)

const ADMIN = "/admin/wholesale"

let server: TestServer
let client: Client
let desk: OrderDesk
let money: MoneyDesk
let goods: GoodsDesk
let payouts: PayoutDesk

beforeAll(async () => {
  server = await startServer()
  client = new Client(server.url, server.cast, server.jwtSecret)
  desk = new OrderDesk(server, client)
  money = new MoneyDesk(server, client, desk)
  goods = new GoodsDesk(server, desk)
  payouts = new PayoutDesk(server, client, desk, money, goods)
  expect(await money.setRules([RULE])).toMatchObject({ status: 200 })
  await payouts.openAccount()
  await settled(server)
})

afterEach(async () => {
  await settled(server)
  expect(await money.failures()).toEqual([])
})

afterAll(async () => {
  await server?.stop()
})

const decimal = (minor: number) => (minor / 100).toFixed(2)

const statuses = (answers: { status: number }[]) => answers.map(({ status }) => status).sort()

/** What seller A would get now. */
const planned = async () => {
  const path = `${ADMIN}/payout-batches/preview?currency_code=eur`
  const { plans } = await desk.get(path, payouts.first)
  return Object(plans)[0]
}

const mailed = async (template: string) => {
  const rows = await server.query<{ to: string }>(
    `select distinct "to" from notification where template = $1 and channel = 'email' order by 1`,
    [template]
  )
  return rows.map(({ to }) => to)
}

describe("a payout", () => {
  it("goes from a release to the seller's bank, each step by whom it has to be", async () => {
    const { amount } = await payouts.released("PO-PAYOUT")
    expect(await planned()).toMatchObject({ payable: amount, amount, reason: null })
    const own = await desk.get(`${ADMIN}/company/payout-preview`, desk.seller)
    expect(own).toMatchObject({ plans: [{ amount, schedule: "weekly" }] })

    const both = await Promise.all([payouts.propose(), payouts.propose(payouts.second)])
    expect(statuses(both)).toEqual([201, 409])
    const proposed = Object(both.find(({ status }) => status === 201)?.batch)
    expect(proposed).toMatchObject({ state: "proposed", total: amount, count: 1 })
    expect(await payouts.file(proposed.id)).toMatchObject({ status: 409 })
    const proposer = [payouts.first, payouts.second].find(
      ({ actor_id }) => actor_id === proposed.created_by
    )
    expect(await payouts.act(proposed.id, "approve", proposer)).toMatchObject({
      status: 400,
      code: "OWN_APPROVAL",
    })
    expect(await payouts.act(proposed.id, "cancel")).toMatchObject({
      batch: { state: "cancelled" },
    })
    expect(await payouts.available()).toBe(amount)

    const { batch } = await payouts.propose()
    const { id } = Object(batch)
    const hidden = await desk.get(`${ADMIN}/company/payouts`, desk.seller)
    expect(hidden).toMatchObject({ count: 0 })
    const key = server.cast.keys.operator
    expect(await payouts.act(id, "approve", key)).toMatchObject({ status: 403 })
    const approvals = await Promise.all([1, 2, 3].map(() => payouts.act(id, "approve")))
    expect(statuses(approvals)).toEqual([200, 409, 409])
    expect(await payouts.available()).toBe(0)

    expect(await payouts.file(id)).toMatchObject({
      status: 400,
      body: { code: "CONFIGURATION_INVALID" },
    })
    expect(await payouts.openPlatform()).toMatchObject({ status: 200 })
    const files = await Promise.all([1, 2].map(() => payouts.file(id)))
    const [file] = files
    expect(files.map(({ text }) => text)).toEqual([file.text, file.text])
    await payouts.openPlatform({ minimum: 1 })
    expect((await payouts.file(id)).text).toBe(file.text)
    const payout = await payouts.payoutOf(id)
    expect(file.text).toContain(`<EndToEndId>${payout.end_to_end_id}</EndToEndId>`)
    expect(file.text).toContain(`<InstdAmt Ccy="EUR">${decimal(amount)}</InstdAmt>`)
    expect(file.text).toContain(`<IBAN>${IBAN}</IBAN>`)
    expect(await desk.get(`${ADMIN}/payout-batches/${id}`, payouts.first)).toMatchObject({
      batch: {
        state: "exported",
        file_sha256: createHash("sha256").update(file.text).digest("hex"),
        payouts: [{ state: "sent", amount }],
      },
    })

    const paid = await Promise.all(
      ["OUT-1", "OUT-2"].map((external_id) =>
        payouts.settle(payout.id, "paid", { external_id, paid_on: "2027-03-01" })
      )
    )
    expect(statuses(paid)).toEqual([200, 409])
    expect(await desk.get(`${ADMIN}/payout-batches/${id}`, payouts.first)).toMatchObject({
      batch: { state: "closed" },
    })
    await settled(server)
    expect(await mailed("payout.paid")).toContain("finance@alder.example")
  })

  it("is explained to its seller alone", async () => {
    const { payouts: list } = await desk.get(`${ADMIN}/company/payouts`, desk.seller)
    const [{ id }] = Object(list)
    const path = `${ADMIN}/company/payouts/${id}`
    expect(await desk.get(path, desk.seller)).toMatchObject({ payout: { id, state: "paid" } })
    const advice = await client.get(`${path}/remittance?locale=de`, { as: desk.seller })
    expect(advice.headers.get("content-type")).toBe("application/pdf")
    expect(advice.text.slice(0, 5)).toBe("%PDF-")
    const same = await client.get(`${ADMIN}/payouts/${id}/remittance`, { as: payouts.first })
    expect(same).toMatchObject({ status: 200 })
    const stranger = server.cast.companies.manufacturerB.members.owner
    for (const url of [path, `${path}/remittance`]) {
      expect(await desk.get(url, stranger)).toMatchObject({ status: 404, code: "NOT_FOUND" })
    }
  })

  it("that fails is made up for by the next; a statement says what left and came back", async () => {
    const { amount } = await payouts.released("PO-RETRY", 6)
    const { payout: first } = await payouts.sent()
    const failed = await payouts.settle(first.id, "failed", { reason: "account closed" })
    expect(failed).toMatchObject({ payout: { state: "failed", failure: "account closed" } })
    expect(await payouts.available()).toBe(amount)

    const { payout } = await payouts.sent()
    expect(payout).toMatchObject({ amount, retry_of: first.id })
    const movement = { amount: decimal(amount), id: payout.end_to_end_id }
    const left = { ...movement, direction: "DBIT", ref: "L-1" } as const
    const back = { ...movement, direction: "CRDT", ref: "B-1" } as const
    const cent = { ...left, amount: decimal(amount + 1), ref: "C-1" }
    const read = async (movements: BankMovement[]) =>
      Object((await payouts.sendCamt(movements)).body).result
    expect(await read([cent])).toMatchObject({ matched: 0, outgoing: 1 })
    expect(await payouts.payoutOf(Object(payout).batch_id)).toMatchObject({ state: "sent" })
    expect(await read([left])).toMatchObject({ matched: 1, outgoing: 0 })
    expect(await payouts.payoutOf(Object(payout).batch_id)).toMatchObject({
      state: "paid",
      paid_on: "2027-03-05",
    })
    expect(await payouts.available()).toBe(0)
    expect(await read([left, back])).toMatchObject({ known: 1, matched: 1 })
    expect(await payouts.payoutOf(Object(payout).batch_id)).toMatchObject({ state: "failed" })
    expect(await payouts.available()).toBe(amount)
    expect(await read([left, back])).toMatchObject({ known: 2 })
  })

  it("that was paid may still be recorded as sent back by hand", async () => {
    const amount = await payouts.available()
    const { payout } = await payouts.sent()
    await payouts.settle(payout.id, "paid", { external_id: "OUT-3", paid_on: "2027-03-08" })
    const back = await payouts.settle(payout.id, "failed", { reason: "wrong account" })
    expect(back).toMatchObject({ status: 200, payout: { state: "failed" } })
    expect(await payouts.available()).toBe(amount)
    expect(await payouts.settle(payout.id, "failed", { reason: "again" })).toMatchObject({
      status: 409,
    })
  })

  it("keeps a reserve back for its days, and settles a debt first", async () => {
    await payouts.openPlatform({ reserve_percent: "10", reserve_days: 5 })
    const { id } = await payouts.released("PO-RESERVE")
    const { payout } = await payouts.sent()
    const reserved = Math.round(payout.payable / 10)
    expect(payout).toMatchObject({ reserved, amount: payout.payable - reserved })
    expect(await money.balance()).toMatchObject({ reserved, available: 0 })

    const { lines } = await desk.order(id)
    const late = await goods.giveBack(id, lines[0].id, 12)
    await goods.takeIn(late.id)
    const { owed } = await money.balance()
    expect(owed).toBeGreaterThan(0)

    await desk.runJob("payouts.release-reserves")
    await settled(server)
    expect(await money.balance()).toMatchObject({ reserved })
    await server.query("update payout_reserve set release_on = '2026-01-01'")
    for (const _ of [1, 2]) {
      await desk.runJob("payouts.release-reserves")
      await settled(server)
    }
    expect(await money.balance()).toMatchObject({ reserved: 0, available: reserved, owed })

    const netted = Math.min(reserved, owed)
    const proposal = await payouts.propose()
    expect(proposal).toMatchObject({ status: 201, batch: { total: 0 } })
    const { id: batchId } = Object(proposal.batch)
    expect(await payouts.payoutOf(batchId)).toMatchObject({ netted, amount: 0 })
    expect(await money.balance()).toMatchObject({ owed: owed - netted })
    await payouts.act(batchId, "cancel")
    expect(await money.balance()).toMatchObject({ owed, available: reserved })
    const again = Object((await payouts.propose()).batch)
    expect(await payouts.act(again.id, "approve")).toMatchObject({
      batch: { state: "closed", payouts: [{ state: "paid", netted, amount: 0 }] },
    })
    expect(await payouts.file(again.id)).toMatchObject({ status: 409 })
  })

  it("leaves out what a buyer claims back of it", async () => {
    const { id, amount } = await payouts.released("PO-CLAIM")
    const { payable } = await planned()
    expect(payable).toBeGreaterThanOrEqual(amount)
    await server.query(
      `insert into dispute (id, seller_order_id, seller_id, buyer_id, state, currency_code, claimed,
         answer_by, escalatable_at, escalates_at, opened_at)
       select 'disp_claim', id, seller_id, buyer_id, 'open', currency_code, 1000, now(), now(),
         now(), now() from seller_order where id = $1`,
      [id]
    )
    expect(await planned()).toMatchObject({ disputed: 1000 })
    await server.query("delete from dispute where id = 'disp_claim'")
    expect(await planned()).toMatchObject({ payable, disputed: 0 })
  })

  it("is proposed by itself when the seller's schedule says so, once", async () => {
    const { manufacturerA } = server.cast.companies
    const schedule = async (value: string) => {
      const none = { minimum: null, reserve_percent: null, reserve_days: null, cooling_days: null }
      const body = { ...none, schedule: value }
      const url = `${ADMIN}/payout-terms/${manufacturerA.id}`
      await client.send("PUT", url, { as: payouts.first, body })
      await desk.runJob("payouts.propose")
      await settled(server)
      const { batches } = await desk.get(`${ADMIN}/payout-batches?state=proposed`, payouts.first)
      return Object(batches)
    }
    await payouts.released("PO-SCHEDULE", 36)
    expect(await schedule("manual")).toEqual([])
    expect(await schedule("monthly")).toEqual([])
    await server.query("update payout set created_at = created_at - interval '40 days'")
    const [batch] = await schedule("monthly")
    expect(batch).toMatchObject({ created_by: "system", created_by_name: null })
    expect(await schedule("monthly")).toHaveLength(1)
    await settled(server)
    expect(await mailed("payout_batch.proposed")).toContain(payouts.second.email)
    await server.query("update company set status = 'suspended' where id = $1", [manufacturerA.id])
    expect(await payouts.act(batch.id, "approve")).toMatchObject({ status: 409, code: "CONFLICT" })
    await server.query("update company set status = 'active' where id = $1", [manufacturerA.id])
    expect(await payouts.act(batch.id, "approve", payouts.first)).toMatchObject({ status: 200 })
  })
})
