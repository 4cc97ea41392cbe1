import type { CastActor } from "../kit/cast"
import { Client } from "../kit/client"
import { good, seedRange, Shopper, skuOf } from "../kit/market"
import { inDays, OrderDesk } from "../kit/order-desk"
import { placeOrders } from "../kit/placed-orders"
import { startStatementCounter, type StatementCounter } from "../kit/statement-count"
import { startServer, type TestServer } from "../setup/server"
import { cloneTemplate, databaseUrl, dropDatabase, required } from "../setup/template"

jest.setTimeout(300_000)

const STORE = "/store/wholesale"
const ADMIN = "/admin/wholesale"

let database: string
let counter: StatementCounter
let server: TestServer
let client: Client
let desk: OrderDesk
let buyer: Shopper

beforeAll(async () => {
  database = await cloneTemplate()
  counter = await startStatementCounter({
    host: required("DB_HOST"),
    port: Number(required("DB_PORT")),
  })
  const url = databaseUrl(database).replace(`:${required("DB_PORT")}/`, `:${counter.port}/`)
  server = await startServer({ database, env: { DATABASE_URL: url, OUTBOX_POLL_MS: "0" } })
  await seedRange(server)
  client = new Client(server.url, server.cast, server.jwtSecret)
  desk = new OrderDesk(server, client)
  buyer = new Shopper(client, desk.buyer)
})

afterAll(async () => {
  await server?.stop()
  await counter?.stop()
  await dropDatabase(database)
})

/** Places one checkout with lines of this many sellers of the range. @returns its order group */
const placeRange = async (sellers: number, article: number): Promise<string> => {
  const lines = Array.from({ length: sellers }, (_, n) => [skuOf(n + 1, article + n), 2] as const)
  return good(await buyer.checkout(await buyer.filled(lines))).order_group.id
}

/** Accepts an order and sends one unit of each line in each of this many parcels. */
const ship = async (id: string, parcels: number) => {
  const accepted = await desk.act(id, "accept", { expected_ship_on: inDays(3) })
  expect(accepted.status).toBe(200)
  for (const { id: line_id } of (await desk.order(id)).lines) {
    for (let parcel = 0; parcel < parcels; parcel += 1) {
      const body = { carrier: "own", lines: [{ line_id, quantity: 1 }] }
      expect((await desk.act(id, "shipments", body)).status).toBe(201)
    }
  }
}

/** Puts a cart of a member before the approvers. */
const ask = async (as: CastActor) => {
  const member = new Shopper(client, as)
  const cart = await member.filled([[skuOf(1, 9), 2]])
  const location_id = server.cast.companies.retailerA.ids.locations
  good(await member.post(`/carts/${cart}/approval`, { checkout: { location_id } }))
}

/** An order of another customer with the seller of the desk. */
const placeAsOther = async () => {
  const { members, ids } = server.cast.companies.retailerB
  const [{ variant_id }] = await desk.variants()
  await placeOrders(client, {
    as: members.owner,
    location_id: ids.locations,
    po_number: "PO-OTHER",
    lines: [{ variant_id, quantity: 12 }],
  })
}

/** An order and a checkout, small at first and large later. */
type About = { order: string; group: string }

/**
 * The pages with who reads them and how many statements they may cost. Of these, four are a buyer's
 * publishable key and principal, and two a member of staff's principal.
 */
const pages = (about: About): [string, CastActor, number][] => {
  const { retailerA, distributorA } = server.cast.companies
  const { seller } = desk
  const operator = server.cast.operators.admin
  const distributor = distributorA.members.sales
  return [
    [`${STORE}/orders?limit=100`, desk.buyer, 6],
    [`${STORE}/orders/${about.order}`, desk.buyer, 5],
    [`${STORE}/order-groups/${about.group}`, desk.buyer, 5],
    [`${STORE}/reorder-desk?limit=50`, desk.buyer, 7],
    [`${STORE}/approvals?limit=50`, retailerA.members.approver, 6],
    [`${STORE}/insights`, desk.buyer, 5],
    [`${STORE}/carts`, desk.buyer, 5],
    [`${ADMIN}/company/today`, seller, 3],
    [`${ADMIN}/company/orders?limit=100`, seller, 4],
    [`${ADMIN}/company/orders/${about.order}`, seller, 3],
    [`${ADMIN}/company/customers?limit=50`, seller, 4],
    [`${ADMIN}/company/customers/${retailerA.id}`, seller, 3],
    [`${ADMIN}/company/analytics`, seller, 3],
    [`${ADMIN}/orders?limit=100`, operator, 4],
    [`${ADMIN}/orders/${about.order}`, operator, 3],
    [`${ADMIN}/order-groups?limit=50`, operator, 4],
    [`${ADMIN}/order-groups/${about.group}`, operator, 3],
    [`${ADMIN}/marketplace-analytics`, operator, 3],
    [`${ADMIN}/company/region-orders?limit=100`, distributor, 4],
    [`${ADMIN}/company/region-orders/${about.order}`, distributor, 3],
  ]
}

const measured = async (about: About) => {
  const found: { path: string; statements: number; size: number }[] = []
  for (const [path, as] of pages(about)) {
    await client.get(path, { as })
    const { result, statements } = await counter.during(() => client.get(path, { as }))
    expect([path, result.status]).toEqual([path, 200])
    found.push({ path, statements: statements.length, size: result.text.length })
  }
  return found
}

it("no page needs more statements for more orders, lines, sellers or customers", async () => {
  const { retailerA, distributorA } = server.cast.companies
  const regions = `${ADMIN}/companies/${distributorA.id}/regions`
  const region = { country_code: "de", postal_prefix: null }
  const given = await desk.post(regions, { regions: [region] }, server.cast.operators.admin)
  expect(given.status).toBe(200)
  const small = { order: await desk.place("PO-SMALL"), group: await placeRange(1, 1) }
  const few = await measured(small)

  const large = { order: await desk.place("PO-LARGE"), group: await placeRange(5, 10) }
  await ship(large.order, 2)
  await placeAsOther()
  const tiers = [{ role_ids: ["role_retailer_approver"], member_ids: [] }]
  const rule = { name: "Everything", conditions: {}, tiers }
  good(await buyer.post("/approval-rules", rule))
  for (let n = 0; n < 3; n += 1) {
    await ask(retailerA.members.buyer)
  }
  const many = await measured(large)
  expect(many.filter(({ size }, n) => size <= few[n].size)).toEqual([])
  const budgets = pages(large)
  expect(many.map(({ path, statements }) => [path, statements])).toEqual(
    budgets.map(([path], n) => [path, few[n].statements])
  )
  expect(many.filter(({ statements }, n) => statements > budgets[n][2])).toEqual([])
})
