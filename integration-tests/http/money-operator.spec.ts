import { Client } from "../kit/client"
import { MoneyDesk, RULE } from "../kit/money-desk"
import { OrderDesk } from "../kit/order-desk"
import { settled } from "../kit/settled"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(240_000)

const ADMIN = "/admin/wholesale"

let server: TestServer
let client: Client
let desk: OrderDesk
let money: MoneyDesk

beforeAll(async () => {
  server = await startServer()
  client = new Client(server.url, server.cast, server.jwtSecret)
  desk = new OrderDesk(server, client)
  money = new MoneyDesk(server, client, desk)
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

const decimal = (minor: number) =>
  `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, "0")}`

const entries = async (state: string): Promise<{ id: string; candidates: { id: string }[] }[]> => {
  const answer = await desk.get(`${ADMIN}/bank-entries?state=${state}`, money.operator)
  return Object(answer).entries
}

/** Whose the accounts are that bookings of a payment touch, by the kind of account. */
const ownersOf = async (paymentId: string): Promise<Record<string, string | null>> => {
  const path = `${ADMIN}/ledger/transactions?business_ref=${paymentId}`
  const { transactions } = await desk.get(path, money.operator)
  const booked: { entries: { account: string; owner_name: string | null }[] }[] =
    Object(transactions)
  return Object.fromEntries(
    booked.flatMap(({ entries: legs }) =>
      legs.map(({ account, owner_name }) => [account.split("/")[0], owner_name])
    )
  )
}

const displayIdOf = async (orderId: string) => {
  const { order } = await desk.get(`${ADMIN}/orders/${orderId}`, money.operator)
  return Object(order).display_id
}

it("reads a bank statement: a reference pays, the rest waits for a person, twice is once", async () => {
  const paid = await desk.accepted("PO-STATEMENT")
  const guessed = await desk.accepted("PO-GUESSED", 6)
  await settled(server)
  const [first, second] = [await money.of(paid), await money.of(guessed)]
  const { text } = await desk.get(`${ADMIN}/payments/${second.payment.id}`, money.operator)
  const buyer: string = JSON.parse(text).payment.buyer.name
  const rows = [
    [
      "2027-03-01",
      decimal(first.amounts.asked),
      "Somebody",
      `Invoice ${first.payment.reference}`,
      "1",
    ],
    ["2027-03-01", decimal(second.amounts.asked), buyer, "thank you", "2"],
    ["2027-03-02", "12.34", "Nobody", "hello", "3"],
    ["2027-03-02", "-5.00", "Bank", "fees", "4"],
    ["2027-03-02", "a lot", "Bank", "", "5"],
  ]
  const answer = await money.sendStatement(rows)
  expect(answer).toMatchObject({
    status: 201,
    body: {
      result: {
        entries: 4,
        matched: 1,
        suggested: 1,
        unmatched: 1,
        outgoing: 1,
        known: 0,
        problems: [{ row: 6 }],
      },
    },
  })
  await settled(server)
  expect(await money.of(paid)).toMatchObject({ state: "funded", payment: { state: "paid" } })
  expect(await ownersOf(first.payment.id)).toEqual({
    bank: null,
    unapplied_cash: buyer,
    escrow: `#${await displayIdOf(paid)}`,
  })
  expect(await money.sendStatement(rows)).toMatchObject({
    body: { result: { known: 4, matched: 0 } },
  })

  const [suggested] = await entries("suggested")
  expect(suggested.candidates.map(({ id }) => id)).toContain(second.payment.id)
  const assign = (id: string, payment_id: string) =>
    desk.post(`${ADMIN}/bank-entries/${id}/assign`, { payment_id }, money.operator)
  const both = await Promise.all([
    assign(suggested.id, second.payment.id),
    assign(suggested.id, first.payment.id),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  const [outgoing] = await entries("outgoing")
  expect(await assign(outgoing.id, second.payment.id)).toMatchObject({
    status: 409,
    code: "TRANSITION_NOT_ALLOWED",
  })
  const [suspense] = await server.query<{ balance: number }>(
    "select balance::int from ledger_balance where name = 'suspense'"
  )
  expect(suspense.balance).toBe(-1234)
})

it("refuses files that are no statement", async () => {
  expect(await money.sendStatement([], { iban: "DE00" })).toMatchObject({
    status: 400,
    body: { code: "INVALID_INPUT" },
  })
  const body = new FormData()
  const xml = '<!DOCTYPE x [<!ENTITY a "b">]><Document>&a;</Document>'
  body.append("file", new Blob([xml]), "statement.xml")
  const answer = await client.send("POST", `${ADMIN}/bank-statements`, { as: money.operator, body })
  expect(answer).toMatchObject({ status: 400, body: { code: "INVALID_INPUT" } })
})

it("refuses money in another currency, and a booking that was something else's", async () => {
  const [id, other] = [await money.funded("PO-BOOKED"), await desk.place("PO-OTHER")]
  await settled(server)
  const { payment } = await money.of(other)
  const path = `${ADMIN}/payments/${payment.id}/receipts`
  const body = { amount: 1, external_id: "X-1", received_on: "2027-01-01" }
  expect(await desk.post(path, { ...body, currency_code: "usd" }, money.operator)).toMatchObject({
    status: 400,
    code: "INVALID_INPUT",
  })
  await money.pay(id, 5, "BANK-ONCE")
  expect(await money.pay(other, 5, "BANK-ONCE")).toMatchObject({ status: 409, code: "CONFLICT" })
})

it("counts a list of more than ten thousand no further than its page, and to its end", async () => {
  await server.query(
    `insert into bank_entry (id, movement, state, currency_code, amount, booked_on, remittance,
       candidates, file_name, imported_by)
     select 'many_' || n, 'many_' || n, 'outgoing', 'eur', -1, '2026-01-01', '', '[]', 'many', 'many'
     from generate_series(1, 10050 - (select count(*)::int from bank_entry where state = 'outgoing')) n`
  )
  const page = async (offset: number) => {
    const path = `${ADMIN}/bank-entries?state=outgoing&limit=100&offset=${offset}`
    const { entries: rows, count } = Object(await desk.get(path, money.operator))
    return { rows: rows.length, count }
  }
  expect(await page(0)).toEqual({ rows: 100, count: 10_001 })
  expect(await page(9_950)).toEqual({ rows: 100, count: 10_050 })
  expect(await page(10_000)).toEqual({ rows: 50, count: 10_050 })
  await server.query("delete from bank_entry where movement like 'many\\_%'")
})

it("warns the operator once of money that may not be held much longer", async () => {
  const id = await money.funded("PO-LONG")
  const warned = async () => {
    await desk.runJob("holds.warn")
    await settled(server)
    return await server.query<{ to: string }>(
      "select distinct \"to\" from notification where template = 'hold.ending' and channel = 'email'"
    )
  }
  expect(await warned()).toEqual([])
  await server.query(
    "update payment_hold set hold_until = current_date::text where seller_order_id = $1",
    [id]
  )
  const [first] = [await warned(), await warned()]
  expect(first.length).toBeGreaterThan(0)
  expect(await warned()).toEqual(first)
})

it("tells the operator's finance staff when the books are wrong, and nobody when they are right", async () => {
  const id = await money.funded("PO-WRONG")
  const told = async () => {
    await desk.runJob("ledger.check")
    await desk.runJob("ledger.check-chain")
    await settled(server)
    return await server.query<{ to: string }>(
      "select \"to\" from notification where template = 'books.broken' and channel = 'email'"
    )
  }
  expect(await told()).toEqual([])
  const change = (sign: string) =>
    server.query(`update payment_hold set funded = funded ${sign} 1 where seller_order_id = $1`, [
      id,
    ])
  await change("+")
  expect((await told()).length).toBeGreaterThan(0)
  await change("-")
})

it("shows what the rules would take, and refuses a list that makes no sense", async () => {
  const order = {
    seller_id: server.cast.companies.manufacturerA.id,
    seller_country: "fr",
    kind: "opening",
    origin: "marketplace",
    currency_code: "eur",
    placed_on: "2027-01-01",
    lines: [{ quantity: 2, base: 1005, category_ids: [] }],
  }
  const simulate = `${ADMIN}/commission-rules/simulate`
  expect(await desk.post(simulate, order, money.operator)).toMatchObject({
    status: 200,
    simulation: {
      amount: 101,
      tax: 0,
      tax_reason: "reverse_charge",
      lines: [{ rules: [{ rule_name: "Reorders", wins: true }] }],
    },
  })
  const tiers = [{ from: 5, percent: "10" }]
  const answer = await money.setRules([{ ...RULE, terms: { kind: "tiered", tiers } }])
  expect(answer).toMatchObject({ status: 400, body: { code: "INVALID_INPUT" } })
})
