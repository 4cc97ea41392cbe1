import { Client } from "../kit/client"
import { GoodsDesk } from "../kit/goods-desk"
import { MoneyDesk } from "../kit/money-desk"
import { OrderDesk } from "../kit/order-desk"
import { IBAN, PayoutDesk } from "../kit/payout-desk"
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
  await settled(server)
})

afterEach(async () => {
  await settled(server)
  expect(await money.failures()).toEqual([])
})

afterAll(async () => {
  await server?.stop()
})

const statuses = (answers: { status: number }[]) => answers.map(({ status }) => status).sort()

const own = async () => await desk.get(`${ADMIN}/company/payout-account`, payouts.colleagues[0])

const mailed = async (template: string) => {
  const rows = await server.query<{ to: string }>(
    `select distinct "to" from notification where template = $1 and channel = 'email' order by 1`,
    [template]
  )
  return rows.map(({ to }) => to)
}

/** Everybody in seller A who may change its bank details. */
const FINANCE = ["admin@alder.example", "finance@alder.example", "owner@alder.example"]

describe("bank details", () => {
  it("are asked for with the password, and confirmed by somebody else", async () => {
    const [owner, finance] = payouts.colleagues
    await payouts.setPassword(owner)
    const wrong = await payouts.requestAccount(owner, { password: "not it" })
    expect(wrong).toMatchObject({ status: 401, code: "CREDENTIALS_WRONG" })
    expect(await own()).toMatchObject({ active: null, open: null, past: [] })
    const audited = await server.query(
      "select 1 from audit_entry where action = 'payout_account.password_wrong'"
    )
    expect(audited).toHaveLength(1)
    for (const iban of ["DE00", "TR330006100519786457841326"]) {
      expect(await payouts.requestAccount(owner, { iban })).toMatchObject({ status: 400 })
    }

    const both = await Promise.all([1, 2].map(() => payouts.requestAccount(owner)))
    expect(statuses(both)).toEqual([201, 409])
    const asked = both.find(({ status }) => status === 201)
    const { id, ...account } = Object(asked?.account)
    expect(account).toMatchObject({
      state: "requested",
      account_masked: "NL91 •••• •••• 4300",
      confirmed_by_whom: "member",
    })
    expect(asked?.text).not.toContain(IBAN)

    const { manufacturerB } = server.cast.companies
    const confirm = (as: typeof owner) => payouts.confirmAccount(id, as)
    expect(await confirm(owner)).toMatchObject({ status: 400, code: "OWN_APPROVAL" })
    expect(await confirm(manufacturerB.members.finance)).toMatchObject({ status: 404 })
    const operator = await desk.post(`${ADMIN}/payout-accounts/${id}/confirm`, {}, payouts.first)
    expect(operator).toMatchObject({ status: 409, code: "CONFLICT" })
    expect(await confirm(finance)).toMatchObject({ status: 200, account: { state: "cooling" } })
    expect(await confirm(finance)).toMatchObject({ status: 409 })
    await desk.runJob("payouts.activate-accounts")
    await settled(server)
    expect(await own()).toMatchObject({ active: null, open: { state: "cooling" } })
    await payouts.endCooling()
    expect(await own()).toMatchObject({ active: { id, state: "active" }, open: null })
    for (const step of ["requested", "cooling", "active"]) {
      expect(await mailed(`payout_account.${step}`)).toEqual(FINANCE)
    }
  })

  it("stay as they are until the new ones have cooled", async () => {
    const [owner, finance] = payouts.colleagues
    await payouts.setPassword(finance)
    const before = Object(await own()).active.id
    const ask = async () => {
      const iban = "AT611904300234573201"
      const { account } = await payouts.requestAccount(finance, { iban })
      return String(Object(account).id)
    }
    const cancelled = await ask()
    const cancel = (id: string, as = owner) =>
      desk.post(`${ADMIN}/company/payout-account/${id}/cancel`, {}, as)
    const stranger = server.cast.companies.manufacturerB.members.owner
    expect(await cancel(cancelled, stranger)).toMatchObject({ status: 404 })
    expect(await cancel(cancelled)).toMatchObject({ status: 200, account: { state: "cancelled" } })

    const rejected = await ask()
    await payouts.confirmAccount(rejected, owner)
    const path = `${ADMIN}/payout-accounts/${rejected}/reject`
    const refused = await desk.post(path, { reason: "Another name" }, payouts.first)
    expect(refused).toMatchObject({ account: { state: "rejected", reason: "Another name" } })

    const next = await ask()
    await payouts.confirmAccount(next, owner)
    expect(await own()).toMatchObject({ active: { id: before }, open: { id: next } })
    await payouts.endCooling()
    const after = Object(await own())
    expect(after).toMatchObject({ active: { id: next }, open: null })
    expect(after.past.map(({ state }: { state: string }) => state).sort()).toEqual([
      "cancelled",
      "rejected",
      "replaced",
    ])
    expect(await cancel(next)).toMatchObject({ status: 409, code: "TRANSITION_NOT_ALLOWED" })
  })

  it("are confirmed by the operator where there is no second person", async () => {
    const { members, id: company } = server.cast.companies.manufacturerB
    await server.query(
      `update company_member set status = 'deactivated'
       where company_id = $1 and actor_id <> $2`,
      [company, members.owner.actor_id]
    )
    await payouts.setPassword(members.owner)
    const { account } = await payouts.requestAccount(members.owner)
    const { id, confirmed_by_whom } = Object(account)
    expect(confirmed_by_whom).toBe("operator")
    await settled(server)
    expect(await mailed("payout_account.to_confirm")).toContain(payouts.second.email)
    const listed = await desk.get(`${ADMIN}/payout-accounts?state=requested`, payouts.first)
    expect(listed).toMatchObject({ count: 1, accounts: [{ id }] })
    const path = `${ADMIN}/payout-accounts/${id}/confirm`
    const terms = { schedule: null, minimum: null, reserve_percent: null, reserve_days: null }
    const own_terms = { ...terms, cooling_days: 0 }
    const url = `${ADMIN}/payout-terms/${company}`
    const put = await client.send("PUT", url, { as: payouts.first, body: own_terms })
    expect(put).toMatchObject({ status: 200, body: { terms: { effective: { cooling_days: 0 } } } })
    expect(await desk.post(path, {}, payouts.second)).toMatchObject({
      status: 200,
      account: { state: "active" },
    })
  })

  it("are not guessed at: after five wrong passwords the right one has to wait", async () => {
    const [owner] = payouts.colleagues
    for (let wrong = 0; wrong < 5; wrong += 1) {
      await payouts.requestAccount(owner, { password: "not it" })
    }
    expect(await payouts.requestAccount(owner)).toMatchObject({
      status: 401,
      code: "CREDENTIALS_WRONG",
    })
  })
})
