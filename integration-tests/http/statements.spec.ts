import { parse } from "csv-parse/sync"
import type { CastActor } from "../kit/cast"
import { Client } from "../kit/client"
import { GoodsDesk } from "../kit/goods-desk"
import { MoneyDesk, RULE } from "../kit/money-desk"
import { inDays, OrderDesk } from "../kit/order-desk"
import { settled } from "../kit/settled"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(240_000)

const ADMIN = "/admin/wholesale"
const STATEMENT = "/store/wholesale/statement"

type Line = {
  id: string
  kind: string
  reference: string | null
  amount: number
  balance: number
  order: { id: string; display_id: number } | null
}

let server: TestServer
let client: Client
let desk: OrderDesk
let money: MoneyDesk
let orderId: string
let amounts: Record<string, number>

/** The rows of a CSV file by their columns. */
const rowsOf = async (path: string, as: CastActor): Promise<Record<string, string>[]> => {
  const { status, text } = await client.get(path, { as })
  expect(status).toBe(200)
  return parse(text, { columns: true })
}

const minor = (text: string) => Math.round(Number(text) * 100)

const lines = async (query = "", as = desk.buyer): Promise<Line[]> =>
  Object(await desk.get(`${STATEMENT}${query}`, as)).lines

beforeAll(async () => {
  server = await startServer()
  client = new Client(server.url, server.cast, server.jwtSecret)
  desk = new OrderDesk(server, client)
  money = new MoneyDesk(server, client, desk)
  const goods = new GoodsDesk(server, desk)
  expect(await money.setRules([RULE])).toMatchObject({ status: 200 })
  orderId = await desk.place("PO-STATEMENT")
  await money.pay(orderId)
  await settled(server)
  const { lines: ordered } = await desk.order(orderId)
  await desk.act(orderId, "accept", {
    expected_ship_on: inDays(3),
    lines: [{ line_id: ordered[0].id, quantity: 5, reason_code: "out_of_stock" }],
  })
  await settled(server)
  const held = await money.of(orderId)
  amounts = held.amounts
  const refund = `${ADMIN}/refunds/${held.refunds[0].id}/paid`
  await desk.post(refund, { external_id: "OUT-1" }, money.operator)
  await goods.ship(orderId)
  await settled(server)
})

afterAll(async () => {
  await server?.stop()
})

describe("a buyer's statement", () => {
  it("says what was paid, came back and was invoiced, and what is left of it", async () => {
    const all = await lines()
    const { display_id } = Object(
      (await desk.get(`${ADMIN}/orders/${orderId}`, money.operator)).order
    )
    const order = expect.objectContaining({ id: orderId, display_id })
    const invoiced = amounts.funded - amounts.refunded
    expect(all).toEqual([
      expect.objectContaining({ kind: "invoice", amount: -invoiced, balance: 0, order }),
      expect.objectContaining({ kind: "refund", amount: -amounts.refunded, reference: "OUT-1" }),
      expect.objectContaining({ kind: "payment", amount: amounts.funded, balance: amounts.funded }),
    ])
  })

  it("shows the documents or the money alone, and one currency", async () => {
    const kinds = async (query: string) => (await lines(query)).map(({ kind }) => kind)
    expect(await kinds("?only=documents")).toEqual(["invoice"])
    expect(await kinds("?only=money")).toEqual(["refund", "payment"])
    expect(await kinds("?currency_code=eur")).toHaveLength(3)
    expect(await kinds("?currency_code=usd")).toEqual([])
    expect(await desk.get(`${STATEMENT}?only=gifts`, desk.buyer)).toMatchObject({ status: 400 })
  })

  it("is the same as a file", async () => {
    const rows = await rowsOf(`${STATEMENT}/export`, desk.buyer)
    const shown = (await lines()).map(({ kind, amount, balance }) => ({ kind, amount, balance }))
    expect(
      rows.map(({ kind, amount, balance }) => ({
        kind,
        amount: minor(amount),
        balance: minor(balance),
      }))
    ).toEqual(shown)
  })

  it("is nobody else's", async () => {
    const other = server.cast.companies.retailerB.members.owner
    expect(await lines("", other)).toEqual([])
    expect(await rowsOf(`${STATEMENT}/export`, other)).toEqual([])
  })
})

describe("the books as a file", () => {
  it("has every leg, debits beside credits", async () => {
    const legs = await rowsOf(`${ADMIN}/ledger/transactions/export`, money.operator)
    const [{ count }] = await server.query<{ count: number }>(
      "select count(*)::int as count from ledger_entry"
    )
    expect(legs).toHaveLength(count)
    const sum = (side: string) => legs.reduce((total, leg) => total + minor(leg[side]), 0)
    expect(sum("debit")).toBe(sum("credit"))
    expect(sum("debit")).toBeGreaterThan(amounts.funded)
  })

  it("has of one account the bookings that it takes part in, with their other legs", async () => {
    const all = await rowsOf(`${ADMIN}/ledger/transactions/export`, money.operator)
    const account = all[0].account
    const path = `${ADMIN}/ledger/transactions/export?account=${encodeURIComponent(account)}`
    const booked = new Set(
      all.filter((leg) => leg.account === account).map(({ transaction }) => transaction)
    )
    expect(await rowsOf(path, money.operator)).toEqual(
      all.filter(({ transaction }) => booked.has(transaction))
    )
    expect(booked.size).toBeLessThan(new Set(all.map(({ transaction }) => transaction)).size)
  })

  it("has the trial balance", async () => {
    const { lines: shown } = await desk.get(`${ADMIN}/ledger/trial-balance`, money.operator)
    const rows = await rowsOf(`${ADMIN}/ledger/trial-balance/export`, money.operator)
    expect(
      rows.map(({ account, balance }) => ({ name: account, balance: minor(balance) }))
    ).toEqual(
      Object(shown).map(({ name, balance }: { name: string; balance: number }) => ({
        name,
        balance,
      }))
    )
  })
})
