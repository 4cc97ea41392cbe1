import { sleep } from "../faults/gate"
import { Client } from "../kit/client"
import { settled } from "../kit/settled"
import { buyerNumber, sellerNumber } from "../scale/people"
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

/** A seller and a buyer by their numbers, and how many orders each has. */
type Pair = Record<"seller" | "buyer", { number: number; orders: number }>

const sizesOf = async (server: TestServer, { seller, buyer }: Pair) => {
  const [sizes] = await server.query<Record<string, number>>(
    `select (select count(*)::int from company where kind = 'manufacturer') as manufacturers,
       (select count(*)::int from company where kind = 'retailer') as retailers,
       (select count(*)::int from product) as products,
       (select count(*)::int from seller_order) as orders,
       (select count(*)::int from ledger_entry) as "entries of the ledger"`
  )
  return { ...sizes, "orders of the seller": seller.orders, "orders of the buyer": buyer.orders }
}

/** The seller and the buyer whose orders come closest to these numbers; the largest without them. */
const pairOf = async (server: TestServer, like?: Pair): Promise<Pair> => {
  const closest = async (column: "seller_id" | "buyer_id", orders = 1e9) => {
    const [found] = await server.query<{ number: number; orders: number }>(
      `select substring(${column} from '\\d+$')::int as number, count(*)::int as orders
       from seller_order where ${column} ~ '^comp_(bench|shop)\\d+$'
       group by ${column} order by abs(count(*) - $1::bigint), 1 limit 1`,
      [orders]
    )
    return found
  }
  return {
    seller: await closest("seller_id", like?.seller.orders),
    buyer: await closest("buyer_id", like?.buyer.orders),
  }
}

/** The marketplace's own key and operator: it may be made from an older template than today's. */
const doorsOf = async (server: TestServer) => {
  const [doors] = await server.query<{ publishable_key: string; admin: string }>(
    `select (select token from api_key where type = 'publishable' and revoked_at is null
         order by created_at limit 1) as publishable_key,
       (select id from "user" where email = $1) as admin`,
    [server.cast.operators.admin.email]
  )
  return { ...doors, operator: { ...server.cast.operators.admin, actor_id: doors.admin } }
}

/** What these two companies and the operator look at. */
const look = async (
  client: Client,
  { seller, buyer }: Pair,
  operator: Awaited<ReturnType<typeof doorsOf>>["operator"]
) => {
  const rows: Row[] = []
  const people = { buyer: buyerNumber(buyer.number), seller: sellerNumber(seller.number), operator }
  for (const [name, request] of looks(client, people)) {
    rows.push(await timed(name, request, { times: 40, warm: 10 }))
  }
  return rows
}

/** Measures a marketplace with companies of the size of others, and what its largest look at. */
const measureIn = async (database: string, like?: Pair): Promise<Measured & { pair: Pair }> => {
  const server = await startServer({ database, env: { OUTBOX_POLL_MS: "500" } })
  try {
    // The jobs of the hour read everything once: they are not what is measured.
    await sleep(5000)
    await settled(server, 600)
    const { publishable_key, operator } = await doorsOf(server)
    const client = new Client(server.url, { publishable_key }, server.jwtSecret)
    const largest = await pairOf(server)
    const pair = like ? await pairOf(server, like) : largest
    const us = ours(client, {
      buyer: buyerNumber(pair.buyer.number),
      location_id: `cloc_shop${pair.buyer.number}`,
      staff: sellerNumber(pair.seller.number),
      seller_id: `comp_bench${pair.seller.number}`,
      operator,
    })
    const one = await variantsOf(server, 1, 50)
    const many = await variantsOf(server, 5, 10)
    const rows: Row[] = await measure(us, { one, many }, timed)
    rows.push(...(await look(client, pair, operator)))
    const ofLargest = like ? await look(client, largest, operator) : []
    return { sizes: await sizesOf(server, pair), rows, largest: ofLargest, pair }
  } finally {
    await server.stop()
  }
}

it("answers a large marketplace about as fast as a small one", async () => {
  const [small, large] = required("BENCH_GROWTH").split(",")
  const before = await measureIn(small)
  const after = await measureIn(large, before.pair)
  const report = renderGrowth(before, after)
  saveSection("growth", report)
  process.stderr.write(`${report}\n`)
  expect(grownTooMuch(before, after)).toEqual([])
})
