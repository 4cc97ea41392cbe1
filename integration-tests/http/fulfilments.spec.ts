import { Client } from "../kit/client"
import { OrderDesk } from "../kit/order-desk"
import { settled } from "../kit/settled"
import { startServer, type TestServer } from "../setup/server"

jest.setTimeout(240_000)

let server: TestServer
let desk: OrderDesk

beforeAll(async () => {
  server = await startServer()
  desk = new OrderDesk(server, new Client(server.url, server.cast, server.jwtSecret))
})

afterAll(async () => {
  await server?.stop()
})

type Row = Record<string, unknown>

/** What differs between two fulfilments that mean the same: ids, links, by whom, and our mark. */
const OWN = /^(id|version|ordering|metadata|.*_id|.*_by)$/

/** A row without what has to differ; of times only whether there is one. */
const bare = (row: Row) =>
  Object.fromEntries(
    Object.entries(row)
      .filter(([name]) => !OWN.test(name))
      .map(([name, value]) => [name, name.endsWith("_at") ? value !== null : value])
  )

/** Everything that an order's fulfilment is made of, in Medusa's tables. */
const TABLES: Record<string, string> = {
  fulfillment: `select f.*, f.provider_id as provider, f.shipping_option_id as shipping_option,
      f.location_id as location
    from fulfillment f join order_fulfillment l on l.fulfillment_id = f.id where l.order_id = $1`,
  items: `select i.*, i.inventory_item_id as inventory_item from fulfillment_item i
    join order_fulfillment l on l.fulfillment_id = i.fulfillment_id where l.order_id = $1`,
  address: `select a.* from fulfillment_address a
    join fulfillment f on f.delivery_address_id = a.id
    join order_fulfillment l on l.fulfillment_id = f.id where l.order_id = $1`,
  labels: `select b.* from fulfillment_label b
    join order_fulfillment l on l.fulfillment_id = b.fulfillment_id where l.order_id = $1`,
  actions: `select a.*, a.details->>'quantity' as details from order_change_action a
    where a.order_id = $1`,
  changes: "select * from order_change where order_id = $1",
  quantities: "select i.* from order_item i where i.order_id = $1",
  summary: "select * from order_summary where order_id = $1",
  reservations: `select r.* from reservation_item r
    join order_item i on i.item_id = r.line_item_id where i.order_id = $1`,
}

const contents = async (orderId: string) => {
  const entries: [string, string[]][] = []
  for (const [name, statement] of Object.entries(TABLES)) {
    const rows = await server.query(statement, [orderId])
    entries.push([name, rows.map((row) => JSON.stringify(bare(row))).sort()])
  }
  return Object.fromEntries(entries)
}

const stock = async () =>
  await server.query(
    `select lv.id, lv.stocked_quantity, lv.raw_stocked_quantity, lv.reserved_quantity,
       lv.raw_reserved_quantity from inventory_level lv order by lv.id`
  )

const medusasId = async (id: string) => {
  const [row] = await server.query<{ order_id: string }>(
    "select order_id from seller_order where id = $1",
    [id]
  )
  return row.order_id
}

/** Lets Medusa's own workflows fulfil an order in two parts and deliver the first. */
const fulfilByMedusa = async (orderId: string) => {
  const as = server.cast.operators.admin
  const path = `/admin/orders/${orderId}/fulfillments`
  const found = await server.query<{ id: string }>(
    `select i.item_id as id from order_item i join order_line_item li on li.id = i.item_id
     where i.order_id = $1 order by li.variant_sku`,
    [orderId]
  )
  const [{ id: first }, { id: second }] = found
  for (const items of [
    [{ id: first, quantity: 5 }],
    [
      { id: first, quantity: 7 },
      { id: second, quantity: 12 },
    ],
  ]) {
    const made = await desk.post(path, { items, no_notification: true }, as)
    expect(made).toMatchObject({ status: 200 })
    const [{ id }] = await server.query<{ id: string }>(
      `select fulfillment_id as id from order_fulfillment where order_id = $1
       order by created_at desc limit 1`,
      [orderId]
    )
    const labels = [{ tracking_number: "T-1", tracking_url: "", label_url: "" }]
    const shipped = await desk.post(`${path}/${id}/shipments`, { items, labels }, as)
    expect(shipped).toMatchObject({ status: 200 })
    if (items.length === 1) {
      const delivered = await desk.post(`${path}/${id}/mark-as-delivered`, {}, as)
      expect(delivered).toMatchObject({ status: 200 })
    }
  }
}

/** The same through our shipments, which Medusa's order follows. */
const fulfilByFollowing = async (id: string) => {
  const parcel = { carrier: "own", tracking_number: "T-1" }
  const [line] = await server.query<{ id: string }>(
    "select id from seller_order_line where seller_order_id = $1 order by sku limit 1",
    [id]
  )
  const lines = [{ line_id: line.id, quantity: 5 }]
  expect(await desk.act(id, "shipments", { ...parcel, lines })).toMatchObject({ status: 201 })
  await settled(server)
  const [{ id: shipment }] = (await desk.order(id)).shipments
  const deliver = `/admin/wholesale/company/shipments/${shipment}/deliver`
  expect(await desk.post(deliver, {}, desk.seller)).toMatchObject({ status: 200 })
  await settled(server)
  expect(await desk.act(id, "shipments", parcel)).toMatchObject({ status: 201 })
  await settled(server)
}

it("a shipment leaves in Medusa what its own workflows leave", async () => {
  const ours = await desk.accepted("PO-OURS")
  const theirs = await desk.accepted("PO-THEIRS")
  await settled(server)
  const before = await stock()

  await fulfilByMedusa(await medusasId(theirs))
  const medusas = await stock()
  const taken = medusas.map(({ stocked_quantity: stocked, reserved_quantity: reserved }, n) => [
    Number(before[n].stocked_quantity) - Number(stocked),
    Number(before[n].reserved_quantity) - Number(reserved),
  ])
  expect(taken.flat().filter((units) => units !== 0)).toEqual([12, 12, 12, 12])

  await fulfilByFollowing(ours)
  const after = await stock()
  expect(
    after.map(({ stocked_quantity: stocked, reserved_quantity: reserved }, n) => [
      Number(medusas[n].stocked_quantity) - Number(stocked),
      Number(medusas[n].reserved_quantity) - Number(reserved),
    ])
  ).toEqual(taken)
  expect(await contents(await medusasId(ours))).toEqual(await contents(await medusasId(theirs)))
})
