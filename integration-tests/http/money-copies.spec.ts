import { spawnSync } from "node:child_process"
import path from "node:path"
import { Client } from "../kit/client"
import { copyDatabase } from "../kit/copy-database"
import { GoodsDesk } from "../kit/goods-desk"
import { MoneyDesk, RULE } from "../kit/money-desk"
import { OrderDesk } from "../kit/order-desk"
import { PayoutDesk } from "../kit/payout-desk"
import { settled } from "../kit/settled"
import { startServer, type TestServer } from "../setup/server"
import { cloneTemplate, databaseUrl, dropDatabase, queryDatabase } from "../setup/template"

jest.setTimeout(300_000)

const ROOT = path.resolve(__dirname, "../..")

/** What a copy has to have in common with its original. */
const STATE = `select (select jsonb_agg(to_jsonb(line) order by line.name, line.currency_code) from (
      select name, currency_code, sum(debits_posted)::text as debits,
        sum(credits_posted)::text as credits, sum(debits_pending)::text as out,
        sum(credits_pending)::text as in from ledger_balance group by 1, 2) line) as trial,
    (select jsonb_build_object('block', id, 'hash', encode(hash, 'hex')) from ledger_block
      order by id desc limit 1) as head,
    (select max(id)::int from ledger_txn) as last_txn, (select count(*)::int from payout) as payouts`

type State = { trial: object[]; head: { hash: string }; last_txn: number; payouts: number }

let server: TestServer
let desk: OrderDesk
let money: MoneyDesk
let payouts: PayoutDesk
let copy: string
let original: State

/** Trades until there is something of everything, the last order not yet paid. */
const trade = async () => {
  await money.setRules([RULE])
  await payouts.openAccount()
  await payouts.openPlatform({ reserve_percent: "10", reserve_days: 5 })
  await payouts.released("PO-RELEASED")
  await payouts.sent()
  await money.funded("PO-HELD")
  const cancelled = await money.funded("PO-CANCELLED")
  const path = `/admin/wholesale/orders/${cancelled}/cancel`
  await desk.post(path, { reason_code: "other" }, money.operator)
  await payouts.released("PO-PROPOSED")
  await payouts.propose()
  await settled(server)
  await desk.runJob("ledger.seal")
  await settled(server)
}

const stateOf = async (database: string): Promise<State> =>
  (await queryDatabase<State>(database, STATE))[0]

/** What `npm run ledger:verify` says of a database. */
const verify = (database: string) => {
  const { NODE_OPTIONS: _options, ...env } = process.env
  const { status, stdout } = spawnSync(process.execPath, ["scripts/run.mjs", "ledger-verify"], {
    cwd: ROOT,
    env: { ...env, DATABASE_URL: databaseUrl(database) },
    encoding: "utf8",
  })
  return { status, stdout }
}

/** Writes where the triggers would not let anybody. */
const tamper = async (database: string, statement: string) =>
  await queryDatabase(database, `set session_replication_role = replica; ${statement}`)

beforeAll(async () => {
  server = await startServer()
  const client = new Client(server.url, server.cast, server.jwtSecret)
  desk = new OrderDesk(server, client)
  money = new MoneyDesk(server, client, desk)
  payouts = new PayoutDesk(server, client, desk, money, new GoodsDesk(server, desk))
  copy = await cloneTemplate()
  await trade()
})

afterAll(async () => {
  await server?.stop()
  await dropDatabase(copy)
})

it("has the books of the moment when it was begun, though others go on posting", async () => {
  const late = await desk.accepted("PO-LATE")
  original = await copyDatabase(server.database, copy, async (snapshot) => {
    expect(await money.pay(late)).toMatchObject({ status: 201 })
    return (await snapshot.query<State>(STATE)).rows[0]
  })
  expect(original.trial.length).toBeGreaterThan(5)
  expect(original).toMatchObject({ head: { hash: expect.any(String) }, payouts: 2 })
  expect(await stateOf(copy)).toEqual(original)
  expect((await stateOf(server.database)).last_txn).toBeGreaterThan(original.last_txn)
  const { status, stdout } = verify(copy)
  expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining("✓") })
  expect(stdout).toContain(original.head.hash)
})

it("is found out when somebody changed it with the triggers switched off", async () => {
  await tamper(
    copy,
    `update ledger_entry set amount = amount + 1 where (txn_id, seq) in (
       select txn_id, seq from ledger_entry where amount > 0 order by txn_id limit 1)`
  )
  const changed = verify(copy)
  expect(changed.status).toBe(1)
  expect(changed.stdout).toContain("has another hash")
  expect(changed.stdout).toContain("transactions_balance")
  expect(changed.stdout).toContain("balances_are_sums")
})

it("is found out when rows of both sides were changed, so that everything still balances", async () => {
  await copyDatabase(server.database, copy, async () => undefined)
  expect(verify(copy)).toMatchObject({ status: 0 })
  await tamper(
    copy,
    `update ledger_entry set amount = amount + sign(amount)::int where txn_id =
       (select min(id) from ledger_txn where event = 'cash.received')`
  )
  await tamper(
    copy,
    `update ledger_account a set debits_posted = debits_posted + (e.amount > 0)::int,
       credits_posted = credits_posted + (e.amount < 0)::int
     from ledger_entry e where e.account_id = a.id and e.txn_id =
       (select min(id) from ledger_txn where event = 'cash.received')`
  )
  const { status, stdout } = verify(copy)
  expect(status).toBe(1)
  expect(stdout).toContain("has another hash")
  expect(stdout).not.toContain("transactions_balance")
})

it("goes on where the original was: no number comes twice", async () => {
  const unpaid = await desk.accepted("PO-UNPAID")
  await settled(server)
  await copyDatabase(server.database, copy, async () => undefined)
  const { last_txn } = await stateOf(copy)
  await server.restart({ DATABASE_URL: databaseUrl(copy) })
  expect(await money.pay(unpaid, undefined, "BANK-COPY")).toMatchObject({ status: 201 })
  expect((await money.of(unpaid)).state).toBe("funded")
  const [proposed] = await queryDatabase<{ id: string }>(
    copy,
    "select id from payout_batch where state = 'proposed'"
  )
  expect(await payouts.act(proposed.id, "approve")).toMatchObject({ status: 200 })
  await settled({ query: (sql, values) => queryDatabase(copy, sql, values) })
  expect(await money.failures()).toEqual([])
  const after = await stateOf(copy)
  expect(after.last_txn).toBeGreaterThan(last_txn)
  expect(verify(copy)).toMatchObject({ status: 0 })
})
