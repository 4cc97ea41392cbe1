import { Client } from "../kit/client"
import { good, orderFacts, seedRange, Shopper, skuOf } from "../kit/market"
import { settled } from "../kit/settled"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(300_000)

// A message that a dead process had taken is free again after two seconds instead of thirty.
const LEASE = { OUTBOX_LEASE_SECONDS: "2" }

let server: TestServer
let buyer: Shopper

beforeAll(async () => {
  server = await startServer({ env: LEASE })
  await seedRange(server)
  const client = new Client(server.url, server.cast, server.jwtSecret)
  buyer = new Shopper(client, server.cast.companies.retailerA.members.owner)
})

afterAll(async () => {
  await server?.stop()
})

const reserved = async () => {
  const [row] = await server.query<{ reserved: number; reservations: number }>(
    `select (select sum(reserved_quantity) from inventory_level)::int as reserved,
       (select sum(quantity) from reservation_item where deleted_at is null)::int as reservations`
  )
  return row
}

/** What one checkout of two sellers adds to everything. */
const MORE: Record<string, number> = {
  groups: 1,
  seller_orders: 2,
  orders: 2,
  lines: 2,
  medusa_lines: 2,
  payments: 2,
  payment_rows: 2,
  summaries: 2,
  links: 2,
  placed: 2,
}

const plus = (facts: Record<string, number>, times: number) =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, value + MORE[name] * times])
  )

describe("a checkout that the server dies in", () => {
  it.each([
    ["checkout.reserved", 0],
    ["checkout.before-commit", 0],
    ["checkout.after-commit", 1],
  ])("at %s leaves nothing or everything, and is repeated to one result", async (fault, left) => {
    const id = await buyer.filled([[skuOf(1, 80), 2], [skuOf(2, 80), 2]]) // prettier-ignore
    const before = await orderFacts(server)
    const stock = await reserved()
    await server.restart({ ...LEASE, FAULT_POINT: fault })
    await expect(buyer.checkout(id)).rejects.toThrow()
    await server.waitForExit()
    await server.restart(LEASE)
    expect(await orderFacts(server)).toEqual(plus(before, left))
    expect(await reserved()).toEqual({
      reserved: stock.reserved + 4 * left,
      reservations: stock.reservations + 4 * left,
    })

    // Whoever got no answer sends it again: the cart is not locked, and nothing is placed twice.
    const { order_group: group } = good(await buyer.checkout(id))
    expect(group.orders).toHaveLength(2)
    expect(good(await buyer.checkout(id)).order_group.id).toBe(group.id)
    await settled(server)
    expect(await orderFacts(server)).toEqual(plus(before, 1))
    expect(await reserved()).toEqual({
      reserved: stock.reserved + 4,
      reservations: stock.reservations + 4,
    })
  })
})
