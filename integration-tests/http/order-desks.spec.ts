import { Client } from "../kit/client"
import { inDays, OrderDesk } from "../kit/order-desk"
import { settled } from "../kit/settled"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(240_000)

const ADMIN = "/admin/wholesale"
const STORE = "/store/wholesale"

let server: TestServer
let client: Client
let desk: OrderDesk
let open: string
let done: string

beforeAll(async () => {
  server = await startServer()
  client = new Client(server.url, server.cast, server.jwtSecret)
  desk = new OrderDesk(server, client)
  await settled(server)
  open = await desk.place("PO-OPEN")
  done = await desk.accepted("PO-DONE", 6)
  await desk.act(done, "shipments", { carrier: "own" })
  await desk.post(`${STORE}/orders/${done}/receive`, {}, desk.buyer)
  await settled(server)
})

afterAll(async () => {
  await server?.stop()
})

const companies = () => server.cast.companies

describe("an order of others", () => {
  it("does not exist for another seller, whatever it is asked to do", async () => {
    const as = companies().manufacturerB.members.owner
    const [{ id: shipment }] = await server.query<{ id: string }>(
      "select id from shipment where seller_order_id = $1",
      [done]
    )
    const [{ id: document }] = await server.query<{ id: string }>(
      "select id from order_document where seller_order_id = $1 limit 1",
      [done]
    )
    const path = `${ADMIN}/company/orders/${open}`
    const requests: [string, object?][] = [
      [path],
      [`${path}/accept`, { expected_ship_on: inDays(3) }],
      [`${path}/reject`, { reason_code: "other" }],
      [`${path}/cancel`, { reason_code: "other" }],
      [`${path}/shipments`, { carrier: "own" }],
      [`${ADMIN}/company/shipments/${shipment}/deliver`, {}],
      [`${ADMIN}/company/shipments/${shipment}/events`, { code: "in_transit" }],
      [`${ADMIN}/company/orders/${done}/documents/${document}/content`],
      [`${ADMIN}/company/customers/${companies().retailerA.id}`],
    ]
    for (const [url, body] of requests) {
      const { status } = body ? await desk.post(url, body, as) : await desk.get(url, as)
      expect([url, status]).toEqual([url, 404])
    }
    // A document is found under its own order only.
    const own = companies().manufacturerA.ids.orders
    const { status } = await desk.get(
      `${ADMIN}/company/orders/${own}/documents/${document}/content`,
      desk.seller
    )
    expect(status).toBe(404)
  })

  it("does not exist for another buyer", async () => {
    const as = companies().retailerB.members.owner
    for (const path of [
      `orders/${open}`,
      `order-groups/${companies().retailerA.ids["order-groups"]}`,
    ]) {
      expect(await desk.get(`${STORE}/${path}`, as)).toMatchObject({ status: 404 })
    }
    for (const [action, body] of [
      ["cancel", { reason_code: "other" }],
      ["receive", {}],
    ] as const) {
      expect(await desk.post(`${STORE}/orders/${open}/${action}`, body, as)).toMatchObject({
        status: 404,
      })
    }
    expect(JSON.stringify(await desk.get(`${STORE}/orders?limit=100`, as))).not.toContain(open)
  })

  it("is not on Medusa's own pages either, which only show", async () => {
    const [{ order_id: own }] = await server.query<{ order_id: string }>(
      "select order_id from seller_order where id = $1",
      [open]
    )
    const [{ order_id: foreign }] = await server.query<{ order_id: string }>(
      "select order_id from seller_order where seller_id = $1 limit 1",
      [companies().manufacturerB.id]
    )
    const list = await desk.get("/admin/orders?limit=50", desk.seller)
    const ids = (list.orders as { id: string }[]).map(({ id }) => id)
    expect(ids).toContain(own)
    expect(ids).not.toContain(foreign)
    const detail = await desk.get(`/admin/orders/${own}?fields=+email,*customer`, desk.seller)
    expect(detail).toMatchObject({ status: 200, order: { id: own, total: expect.any(Number) } })
    expect(detail.order).not.toHaveProperty("customer")
    expect(detail.order).not.toHaveProperty("email")
    for (const path of [foreign, `${foreign}/preview`, `${foreign}/changes`]) {
      expect(await desk.get(`/admin/orders/${path}`, desk.seller)).toMatchObject({ status: 404 })
    }
    expect(await desk.post(`/admin/orders/${own}/cancel`, {}, desk.seller)).toMatchObject({
      status: 403,
    })
  })
})

describe("a distributor", () => {
  it("sees the orders that go to its regions, and no others", async () => {
    const { distributorA, distributorB } = companies()
    const [{ country, postal }] = await server.query<{ country: string; postal: string }>(
      `select ship_to_country as country, ship_to_postal_code as postal
       from seller_order where id = $1`,
      [open]
    )
    const regions = `${ADMIN}/companies/${distributorA.id}/regions`
    const as = distributorA.members.sales
    const seen = async () => {
      const { orders } = await desk.get(`${ADMIN}/company/region-orders?limit=100`, as)
      return (orders as { id: string }[]).map(({ id }) => id)
    }
    const give = (region: object) =>
      desk.post(regions, { regions: [region] }, server.cast.operators.admin)
    expect(await seen()).toEqual([])
    expect(await give({ country_code: country, postal_prefix: "zzz" })).toMatchObject({
      status: 200,
    })
    expect(await seen()).toEqual([])
    await give({ country_code: country, postal_prefix: postal.slice(0, 2) })
    expect(await seen()).toContain(open)
    expect(await desk.get(`${ADMIN}/company/region-orders/${open}`, as)).toMatchObject({
      status: 200,
      order: { id: open, actions: [] },
    })
    const other = distributorB.members.sales
    expect(await desk.get(`${ADMIN}/company/region-orders/${open}`, other)).toMatchObject({
      status: 404,
    })
    expect(await desk.get(`${ADMIN}/company/region-orders`, desk.seller)).toMatchObject({
      status: 403,
    })
    await desk.post(regions, { regions: [] }, server.cast.operators.admin)
    expect(await seen()).toEqual([])
  })
})

describe("lists and exports", () => {
  it("find an order by its PO number, and the export has exactly the filter's rows", async () => {
    const query = "q=po-open&state=pending_acceptance"
    const { orders, count } = await desk.get(`${STORE}/orders?${query}`, desk.buyer)
    expect(orders).toMatchObject([{ id: open, po_number: "PO-OPEN" }])
    expect(count).toBe(1)
    const csv = await client.get(`${STORE}/orders/export?${query}`, { as: desk.buyer })
    expect(csv.headers.get("content-type")).toContain("text/csv")
    const [head, ...lines] = csv.text.trim().split("\n")
    expect(head.split(",").slice(0, 3)).toEqual(["order", "placed_at", "state"])
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain("PO-OPEN")
    const all = await client.get(`${ADMIN}/company/orders/export`, { as: desk.seller })
    const { count: received } = await desk.get(`${ADMIN}/company/orders`, desk.seller)
    expect(all.text.trim().split("\n")).toHaveLength(Number(received) + 1)
  })

  it("answer every side, with views, filters and sorting", async () => {
    for (const [path, as] of [
      [`${STORE}/orders?limit=100`, desk.buyer],
      [`${ADMIN}/company/orders?limit=100&view=to_accept&late=false`, desk.seller],
      [`${ADMIN}/company/orders?limit=100&view=returns`, desk.seller],
      [`${ADMIN}/orders?limit=100&sort=total`, server.cast.operators.admin],
      [`${ADMIN}/order-groups?q=PO`, server.cast.operators.admin],
    ] as const) {
      expect([path, (await desk.get(path, as)).status]).toEqual([path, 200])
    }
  })
})

type Figures = Record<string, number | null> & {
  by_month: { orders: number; amount: number }[]
  top_products: { product_id: string; units: number; amount: number }[]
}

describe("figures", () => {
  it("of a seller are what plain SQL over its orders says", async () => {
    const { analytics } = await desk.get(`${ADMIN}/company/analytics`, desk.seller)
    const figures = analytics as Figures
    const [sums] = await server.query<Record<string, string>>(
      `select count(*) as orders, sum(total_amount) as sales, round(avg(total_amount)) as average,
         count(*) filter (where not opening) as reorders, count(shipped_at) as shipped
       from seller_order where seller_id = $1 and currency_code = 'eur'
         and state not in ('rejected', 'expired', 'cancelled')`,
      [companies().manufacturerA.id]
    )
    expect(figures).toMatchObject({
      orders: Number(sums.orders),
      sales: Number(sums.sales),
      average_order: Number(sums.average),
      shipped: Number(sums.shipped),
    })
    expect(figures.reorder_rate).toBeCloseTo(Number(sums.reorders) / Number(sums.orders), 4)
    const months = figures.by_month.reduce((sum, { amount }) => sum + amount, 0)
    expect(months).toBe(figures.sales)
    const products = await server.query<{ product_id: string; units: string; amount: string }>(
      `select l.product_id, sum(coalesce(l.accepted_quantity, l.quantity)) as units,
         sum(l.subtotal - l.discount) as amount
       from seller_order o join seller_order_line l on l.seller_order_id = o.id
       where o.seller_id = $1 and o.state not in ('rejected', 'expired', 'cancelled')
       group by 1 order by 3 desc, 1`,
      [companies().manufacturerA.id]
    )
    expect(
      figures.top_products.map(({ product_id, units, amount }) => ({ product_id, units, amount }))
    ).toEqual(
      products.map((row) => ({ ...row, units: Number(row.units), amount: Number(row.amount) }))
    )
  })

  it("of the marketplace are those of all sellers together", async () => {
    const as = server.cast.operators.admin
    const { analytics } = await desk.get(`${ADMIN}/marketplace-analytics`, as)
    const [{ sales, sellers }] = await server.query<{ sales: string; sellers: string }>(
      `select sum(total_amount) as sales, count(distinct seller_id) as sellers from seller_order
       where currency_code = 'eur' and state not in ('rejected', 'expired', 'cancelled')`
    )
    expect(analytics).toMatchObject({ sales: Number(sales), sellers: Number(sellers) })
  })

  it("of a buyer add up, by seller and by month", async () => {
    const { insights } = await desk.get(`${STORE}/insights`, desk.buyer)
    const { spend, by_seller, by_month } = Object(insights)
    const sum = (rows: { amount: number }[]) =>
      rows.reduce((total, { amount }) => total + amount, 0)
    expect([sum(by_seller), sum(by_month)]).toEqual([spend, spend])
    const [{ total }] = await server.query<{ total: string }>(
      `select sum(total_amount) as total from seller_order where buyer_id = $1
         and state not in ('rejected', 'expired', 'cancelled')`,
      [companies().retailerA.id]
    )
    expect(spend).toBe(Number(total))
  })
})

describe("desks", () => {
  it("show a seller what waits today", async () => {
    const { today } = await desk.get(`${ADMIN}/company/today`, desk.seller)
    const { counts, to_accept } = Object(today)
    expect(to_accept.map(({ id }: { id: string }) => id)).toContain(open)
    expect(counts.to_accept).toBe(to_accept.length)
    expect(counts.to_ship).toBe(0)
  })

  it("show a seller its customers, with notes that nobody else sees", async () => {
    const path = `${ADMIN}/company/customers`
    const { customers } = await desk.get(path, desk.seller)
    const shop = companies().retailerA.id
    expect((customers as { id: string }[]).map(({ id }) => id)).toContain(shop)
    await desk.post(`${path}/${shop}/notes`, { text: "Pays on time" }, desk.seller)
    const { customer } = await desk.get(`${path}/${shop}`, desk.seller)
    expect(Object(customer).notes).toMatchObject([{ text: "Pays on time" }])
    expect(Object(customer).orders).toBeGreaterThanOrEqual(3)
  })

  it("show a buyer what it bought before", async () => {
    const { buy_again, count } = await desk.get(`${STORE}/reorder-desk?limit=2`, desk.buyer)
    const rows = buy_again as { variant_id: string; times_ordered: number; available: boolean }[]
    expect(rows).toHaveLength(2)
    expect(count).toBeGreaterThanOrEqual(2)
    expect(rows.every(({ available, times_ordered: times }) => available && times > 0)).toBe(true)
    // One older order gives what was bought again a pace.
    const shift = (days: number) =>
      server.query(
        `update seller_order set placed_at = placed_at + make_interval(days => $2)
         where id = (select id from seller_order where buyer_id = $1 order by placed_at limit 1)`,
        [companies().retailerA.id, days]
      )
    await shift(-20)
    const every = await desk.get(`${STORE}/reorder-desk?limit=100`, desk.buyer)
    await shift(20)
    const covers = (every.buy_again as { days_of_cover: number | null }[]).map((row) =>
      row.days_of_cover === null || row.days_of_cover < -60
        ? Number.MAX_SAFE_INTEGER
        : row.days_of_cover
    )
    expect(covers).toEqual([...covers].sort((a, b) => a - b))
    expect(covers[0]).toBeLessThan(Number.MAX_SAFE_INTEGER)
  })
})
