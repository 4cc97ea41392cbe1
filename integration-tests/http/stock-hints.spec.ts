import { Client } from "../kit/client"
import { settled } from "../kit/settled"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(360_000)

const OWN = "/admin/wholesale/company"

let server: TestServer
let client: Client

beforeAll(async () => {
  server = await startServer({ env: { OUTBOX_LEASE_SECONDS: "2" } })
  client = new Client(server.url, server.cast, server.jwtSecret)
  await settled(server)
})

afterAll(async () => {
  await server?.stop()
})

const owner = () => server.cast.companies.manufacturerA.members.owner
const stranger = () => server.cast.companies.manufacturerB.members.owner

/** Uploads a catalogue file, checks and applies it. */
const importAll = async (content: string) => {
  const body = new FormData()
  body.set("file", new Blob([content]), "catalogue.csv")
  body.set("mode", "upsert")
  const answer = await client.send("POST", `${OWN}/imports`, { as: owner(), body })
  const { id, mapping } = Object(answer.body).import
  for (const [step, input] of [
    ["mapping", { mapping }],
    ["dry-run", {}],
    ["apply", { skip_errors: true }],
  ] as const) {
    const done = await client.post(`${OWN}/imports/${id}/${step}`, input, { as: owner() })
    expect(done.status).toBe(200)
    await settled(server)
  }
}

describe("stock", () => {
  const file = (stock: number) =>
    `sku,title,price_eur,stock,low_stock_threshold,status\nL-1,Low,1.00,${stock},5,published\n`

  let sweeps = 0

  /** Lets the job run now, which else comes every five minutes. */
  const sweep = async () => {
    sweeps += 1
    await server.query(
      `insert into outbox_message (id, box, topic, dedupe_key, payload, available_at)
       values ($1, 'outbox', 'job.stock.low', $1, '{}', now())`,
      [`sweep_${sweeps}`]
    )
    await settled(server)
  }

  const told = async () => {
    const [{ count }] = await server.query<{ count: number }>(
      `select count(*)::int as count from outbox_message
       where topic = 'notification.send' and payload->>'type' = 'stock.low'`
    )
    return count
  }

  it("is in the hints of its seller, and of nobody else", async () => {
    await importAll(file(5))
    const path = `${OWN}/inventory-hints?hint=low_stock`
    const own = await client.get(path, { as: owner() })
    expect(Object(own.body).inventory_hints).toMatchObject([
      { sku: "L-1", available: 5, low_stock_threshold: 5, hints: ["low_stock"] },
    ])
    const foreign = await client.get(path, { as: stranger() })
    expect(Object(foreign.body).inventory_hints).toEqual([])
  })

  it("tells the seller once each time when it falls to the threshold", async () => {
    const before = await told()
    await sweep()
    const once = await told()
    expect(once).toBe(before === 0 ? 1 : before)
    await importAll(file(4))
    await sweep()
    expect(await told()).toBe(once)
    await importAll(file(6))
    await sweep()
    await importAll(file(5))
    await sweep()
    expect(await told()).toBe(once + 1)
  })
})
