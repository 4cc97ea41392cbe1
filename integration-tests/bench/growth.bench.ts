import { Client } from "../kit/client"
import { largestBuyer as buyer, largestSeller as seller } from "../scale/people"
import { startServer, type TestServer } from "../setup/server"
import { required } from "../setup/template"
import { variantsOf } from "./catalogue"
import { saveSection } from "./document"
import { grownTooMuch, renderGrowth, type Measured } from "./growth"
import { looks } from "./looks"
import { ours } from "./ours"
import { measure } from "./run"
import { timed, type Row } from "./timing"

jest.setTimeout(3_600_000)

const sizesOf = async (server: TestServer) => {
  const [sizes] = await server.query<Record<string, number>>(
    `select (select count(*)::int from company where kind = 'manufacturer') as manufacturers,
       (select count(*)::int from company where kind = 'retailer') as retailers,
       (select count(*)::int from product) as products,
       (select count(*)::int from seller_order) as orders,
       (select count(*)::int from seller_order where seller_id = 'comp_bench1')
         as "orders of the seller",
       (select count(*)::int from seller_order where buyer_id = 'comp_shop1')
         as "orders of the buyer",
       (select count(*)::int from ledger_entry) as "entries of the ledger"`
  )
  return sizes
}

/** The marketplace's own key and operator: it may be made from an older template than today's. */
const doorsOf = async (server: TestServer) => {
  const [doors] = await server.query<{ publishable_key: string; admin: string }>(
    `select (select token from api_key where type = 'publishable' and revoked_at is null
         order by created_at limit 1) as publishable_key,
       (select id from "user" where email = $1) as admin`,
    [server.cast.operators.admin.email]
  )
  return doors
}

const measureIn = async (database: string): Promise<Measured> => {
  const server = await startServer({ database, env: { OUTBOX_POLL_MS: "500" } })
  try {
    const { publishable_key, admin } = await doorsOf(server)
    const client = new Client(server.url, { publishable_key }, server.jwtSecret)
    const operator = { ...server.cast.operators.admin, actor_id: admin }
    const us = ours(client, {
      buyer,
      location_id: "cloc_shop1",
      staff: seller,
      seller_id: "comp_bench1",
      operator,
    })
    const one = await variantsOf(server, 1, 50)
    const many = await variantsOf(server, 5, 10)
    const rows: Row[] = await measure(us, { one, many }, timed)
    for (const [name, look] of looks(client, { buyer, seller, operator })) {
      rows.push(await timed(name, look, { times: 40, warm: 10 }))
    }
    return { sizes: await sizesOf(server), rows }
  } finally {
    await server.stop()
  }
}

it("answers a large marketplace about as fast as a small one", async () => {
  const [small, large] = required("BENCH_GROWTH").split(",")
  const before = await measureIn(small)
  const after = await measureIn(large)
  const report = renderGrowth(before, after)
  saveSection("growth", report)
  process.stderr.write(`${report}\n`)
  expect(grownTooMuch(before, after)).toEqual([])
})
