import { Client } from "../kit/client"
import { good, orderFacts, seedRange, sellerId, Shopper, skuOf } from "../kit/market"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(300_000)

let server: TestServer
let client: Client
let buyer: Shopper
let stranger: Shopper

beforeAll(async () => {
  server = await startServer({ env: { OUTBOX_POLL_MS: "0" } })
  await seedRange(server)
  client = new Client(server.url, server.cast, server.jwtSecret)
  buyer = new Shopper(client, server.cast.companies.retailerA.members.owner)
  stranger = new Shopper(client, server.cast.companies.retailerB.members.owner)
})

afterAll(async () => {
  await server?.stop()
})

const five = [1, 2, 3, 4, 5]

/** What a seller has left of a product of the range. */
const stockOf = async (sku: string) => {
  const [row] = await server.query<{ stocked: number; reserved: number; reservations: number }>(
    `select l.stocked_quantity::int as stocked, l.reserved_quantity::int as reserved,
       (select coalesce(sum(r.quantity), 0) from reservation_item r
         where r.inventory_item_id = l.inventory_item_id and r.deleted_at is null)::int
         as reservations
     from product_variant v
     join product_variant_inventory_item link on link.variant_id = v.id
     join inventory_level l on l.inventory_item_id = link.inventory_item_id
     where v.sku = $1`,
    [sku]
  )
  return row
}

const setStock = async (sku: string, units: number) =>
  await server.query(
    `update inventory_level l set stocked_quantity = $2 + l.reserved_quantity,
       raw_stocked_quantity = jsonb_build_object('value', ($2 + l.reserved_quantity)::text,
         'precision', 20)
     from product_variant v join product_variant_inventory_item link on link.variant_id = v.id
     where v.sku = $1 and l.inventory_item_id = link.inventory_item_id`,
    [sku, units]
  )

describe("a checkout", () => {
  it("makes one order per seller of one cart, whose sums are the cart's to the cent", async () => {
    const before = await orderFacts(server)
    const id = await buyer.filled(five.flatMap((n) => [[skuOf(n, n), 24], [skuOf(n, 7), 6]] as const)) // prettier-ignore
    const cart = await buyer.cart(id)
    expect(cart).toMatchObject({ line_count: 10, problems: [] })
    expect(cart.totals.tax).toBeGreaterThan(0)
    const body = { po_number: "PO-5", expected_total: cart.totals.total }
    const { order_group: group } = good(await buyer.checkout(id, body))

    expect(group).toMatchObject({ cart_id: id, po_number: "PO-5", totals: cart.totals })
    expect(group.orders).toHaveLength(5)
    for (const field of ["goods", "discount", "shipping", "tax", "total"]) {
      const sum = group.orders.reduce(
        (all: number, order: { totals: Record<string, number> }) => all + order.totals[field],
        0
      )
      expect([field, sum]).toEqual([field, cart.totals[field]])
    }
    const after = await orderFacts(server)
    expect({ ...after, groups: after.groups - before.groups }).toEqual({
      groups: 1,
      seller_orders: before.seller_orders + 5,
      orders: before.orders + 5,
      lines: before.lines + 10,
      medusa_lines: before.medusa_lines + 10,
      payments: before.payments + 5,
      payment_rows: before.payment_rows + 5,
      summaries: before.summaries + 5,
      links: before.links + 5,
      placed: before.placed + 5,
    })
    const amounts = await server.query<{ ours: string; summary: string; paid: string }>(
      `select so.total_amount::text as ours,
         round((s.totals->>'current_order_total')::numeric * 100)::text as summary,
         round(pc.amount * 100)::text as paid
       from seller_order so join order_summary s on s.order_id = so.order_id
       join order_payment_collection l on l.order_id = so.order_id
       join payment_collection pc on pc.id = l.payment_collection_id
       where so.group_id = $1`,
      [group.id]
    )
    expect(amounts.every(({ ours, summary, paid }) => ours === summary && ours === paid)).toBe(true)
    const [line] = await server.query<{ price: string; why: { source: string } }>(
      `select l.unit_price::text as price, l.price_explanation as why from seller_order_line l
       join seller_order o on o.id = l.seller_order_id where o.group_id = $1 and l.sku = $2`,
      [group.id, skuOf(1, 1)]
    )
    expect(line).toMatchObject({ price: "920", why: { source: "base", min_quantity: 24 } })
  })

  it("answers a repeated and a simultaneous request with the orders that were placed", async () => {
    const id = await buyer.filled([[skuOf(1, 20), 2]])
    const answers = await Promise.all([buyer.checkout(id), buyer.checkout(id)])
    const groups = answers.map((answer) => good(answer).order_group.id)
    expect(new Set(groups).size).toBe(1)
    expect(good(await buyer.checkout(id)).order_group.id).toBe(groups[0])
    const again = await client.post(`/store/carts/${id}/complete`, {}, { as: buyer.as })
    expect(again).toMatchObject({ status: 200, body: { type: "order" } })
    expect(Object(again.body).order_group.id).toBe(groups[0])
    expect(await server.query("select 1 from order_cart where cart_id = $1", [id])).toHaveLength(1)
    const changed = await buyer.lines(id, [[skuOf(1, 21), 2]])
    expect(changed).toMatchObject({ status: 409, body: { code: "CART_ORDERED" } })
  })

  it("orders some sellers' parts and keeps the rest in a new cart", async () => {
    await server.query(
      `insert into minimum_order (id, seller_id, currency_code, opening_minimum, reorder_minimum)
       values ('mino_2', $1, 'eur', 999900, 999900)`,
      [sellerId(2)]
    )
    const id = await buyer.filled([[skuOf(1, 30), 2], [skuOf(2, 30), 2]]) // prettier-ignore
    good(await buyer.post(`/carts/${id}/sellers/${sellerId(2)}`, { note: "Later" }))
    const blocked = await buyer.checkout(id)
    expect(blocked).toMatchObject({ status: 400, body: { code: "CHECKOUT_BLOCKED" } })
    expect(Object(blocked.body).details.sellers).toMatchObject([
      {
        seller_id: sellerId(2),
        problems: [{ code: "SELLER_MINIMUM", details: { kind: "reorder" } }],
      },
    ])
    const part = { seller_ids: [sellerId(1)] }
    const { order_group: group, remaining_cart_id: rest } = good(await buyer.checkout(id, part))
    expect(group.orders.map((order: { seller: { id: string } }) => order.seller.id)).toEqual([
      sellerId(1),
    ])
    expect((await buyer.cart(rest)).sellers).toMatchObject([
      { seller: { id: sellerId(2) }, note: "Later", lines: [{ sku: skuOf(2, 30), quantity: 2 }] },
    ])
    expect(good(await buyer.checkout(id, part)).remaining_cart_id).toBe(rest)
    await server.query("delete from minimum_order where id = 'mino_2'")
  })

  it("names every problem by seller and line, and changes nothing", async () => {
    const id = await buyer.filled([[skuOf(1, 40), 3], [skuOf(2, 40), 1], [skuOf(3, 40), 2]]) // prettier-ignore
    await server.query("update company set status = 'suspended' where id = $1", [sellerId(3)])
    const before = await orderFacts(server)
    const answer = await buyer.checkout(id)
    expect(answer).toMatchObject({ status: 400, body: { code: "CHECKOUT_BLOCKED" } })
    const codes = Object(answer.body).details.sellers.map(
      (seller: { lines: { problems: { code: string }[] }[] }) =>
        seller.lines.flatMap((line) => line.problems.map(({ code }) => code))
    )
    expect(codes).toEqual([["NOT_A_MULTIPLE"], ["BELOW_MINIMUM"], ["NOT_ORDERABLE"]])
    expect(await orderFacts(server)).toEqual(before)
    await server.query("update company set status = 'active' where id = $1", [sellerId(3)])
  })

  it("charges today's prices, and says so when they are not what the buyer saw", async () => {
    const id = await buyer.filled([[skuOf(1, 50), 2]])
    const { totals } = await buyer.cart(id)
    await server.query(
      `update wholesale_price set amount = amount + 100
       where variant_id = (select id from product_variant where sku = $1)`,
      [skuOf(1, 50)]
    )
    const changed = await buyer.checkout(id, { expected_total: totals.total })
    expect(changed).toMatchObject({ status: 409, body: { code: "PRICES_CHANGED" } })
    const { total } = Object(changed.body).details
    expect(total).toBe(totals.total + 238)
    const { order_group: group } = good(await buyer.checkout(id, { expected_total: total }))
    expect(group.totals.total).toBe(total)
  })

  it("never sells more than there is, also to fifty at once and in two lines of one item", async () => {
    const [shared, other] = [skuOf(4, 1), skuOf(4, 2)]
    // Both SKUs take from the same stock.
    await server.query(
      `update product_variant_inventory_item set inventory_item_id = (
         select link.inventory_item_id from product_variant_inventory_item link
         join product_variant v on v.id = link.variant_id where v.sku = $1)
       where variant_id = (select id from product_variant where sku = $2)`,
      [shared, other]
    )
    await setStock(shared, 30)
    const carts = await Promise.all(
      Array.from({ length: 50 }, () => buyer.filled([[shared, 2], [other, 2]])) // prettier-ignore
    )
    const answers = await Promise.all(carts.map((id) => buyer.checkout(id)))
    const placed = answers.filter(({ status }) => status === 200).length
    expect(placed).toBe(7)
    const refused = answers.filter(({ status }) => status !== 200)
    expect(new Set(refused.map(({ body }) => Object(body).code))).toEqual(new Set(["OUT_OF_STOCK"]))
    const stock = await stockOf(shared)
    expect(stock.reserved).toBe(stock.reservations)
    expect(stock.stocked - stock.reserved).toBe(2)
  })
})

describe("carts of others", () => {
  it("do not exist, whichever way they are asked for", async () => {
    const id = await buyer.filled([[skuOf(1, 60), 2]])
    const { sellers } = await buyer.cart(id)
    const line = sellers[0].lines[0].id
    const { as } = stranger
    const collection = good(
      await client.post("/store/payment-collections", { cart_id: id }, { as: buyer.as })
    ).payment_collection.id
    const calls: [method: string, path: string, body?: object][] = [
      ["GET", `/store/wholesale/carts/${id}`],
      ["POST", `/store/wholesale/carts/${id}`, { name: "Mine" }],
      ["DELETE", `/store/wholesale/carts/${id}`],
      ["POST", `/store/wholesale/carts/${id}/lines`, { lines: [{ line_id: line, quantity: 4 }] }],
      ["POST", `/store/wholesale/carts/${id}/quick-order`, { text: "x 1" }],
      ["POST", `/store/wholesale/carts/${id}/sellers/${sellerId(1)}`, { note: "x" }],
      ["GET", `/store/wholesale/carts/${id}/shipping-options`],
      ["POST", `/store/wholesale/carts/${id}/checkout`, {}],
      ["GET", `/store/carts/${id}`],
      ["GET", `/STORE/Carts/${id}/`],
      ["POST", `/store/carts/${id}`, { metadata: { a: 1 } }],
      ["POST", `/store/carts/${id}/line-items/${line}`, { quantity: 4 }],
      ["DELETE", `/store/carts/${id}/line-items/${line}`],
      ["POST", `/store/carts/${id}/promotions`, { promo_codes: ["x"] }],
      ["POST", `/store/carts/${id}/taxes`, {}],
      ["POST", `/store/carts/${id}/customer`, {}],
      ["POST", `/store/carts/${id}/complete`, {}],
      ["GET", `/store/shipping-options?cart_id=${id}`],
      ["POST", "/store/payment-collections", { cart_id: id }],
      [
        "POST",
        `/store/payment-collections/${collection}/payment-sessions`,
        { provider_id: "pp_system_default" },
      ],
    ]
    for (const [method, path, body] of calls) {
      const answer = await client.send(method, path, { as, body })
      expect([method, path, answer.status]).toEqual([method, path, 404])
    }
    expect((await client.get(`/store/carts/${id}`)).status).toBe(404)
    // A line of one's own cart can't be named through another's either.
    const own = await stranger.newCart()
    const foreign = { lines: [{ line_id: line, quantity: 4 }] }
    expect((await stranger.post(`/carts/${own}/lines`, foreign)).status).toBe(404)
    expect((await buyer.cart(id)).sellers[0].lines[0].quantity).toBe(2)
  })

  it("may be private within the company", async () => {
    const id = await buyer.newCart({ shared: false })
    const colleague = new Shopper(client, server.cast.companies.retailerA.members.buyer)
    expect((await colleague.get(`/carts/${id}`)).status).toBe(404)
    good(await buyer.post(`/carts/${id}`, { shared: true }))
    expect((await colleague.cart(id)).mine).toBe(false)
  })
})
