import type { TestServer } from "../setup/server"
import type { CastActor } from "./cast"
import type { Client } from "./client"
import { placeOrders } from "./placed-orders"

const ADMIN = "/admin/wholesale"

/** What Medusa's order looks like. */
export type MedusaOrder = { status: string; quantities: number[]; reserved: number }

/** The parts of an order's answer that specs look at. */
export type OrderAnswer = {
  id: string
  state: string
  opening: boolean
  lines: { id: string }[]
  shipments: { id: string; state: string; events: object[]; evidence: object[] }[]
  returns: { id: string; lines: { credit: number }[] }[]
  documents: { id: string; kind: string; number: string; total: number }[]
}

type Body = Record<string, unknown> & { status: number; text: string }

/** Who orders, and where to. */
export type Ordering = { buyer: CastActor; location_id: string }

/** Orders of retailer A, or of somebody else, with manufacturer A, as both sides and Medusa see them. */
export class OrderDesk {
  constructor(
    private readonly server: TestServer,
    private readonly client: Client,
    private readonly ordering?: Ordering
  ) {}

  get seller() {
    return this.server.cast.companies.manufacturerA.members.owner
  }

  get buyer() {
    return this.ordering?.buyer ?? this.server.cast.companies.retailerA.members.owner
  }

  /** Two variants of seller A that everybody sees, with their stock. */
  async variants() {
    return await this.server.query<{ variant_id: string; available: number }>(
      `select v.id as variant_id,
         (lv.stocked_quantity - lv.reserved_quantity)::integer as available
       from listing l join product_variant v on v.product_id = l.product_id
       join product_variant_inventory_item vi on vi.variant_id = v.id
       join inventory_level lv on lv.inventory_item_id = vi.inventory_item_id
       where l.seller_id = $1 and l.visibility = 'public' order by v.sku limit 2`,
      [this.server.cast.companies.manufacturerA.id]
    )
  }

  async stock() {
    return (await this.variants()).map(({ available }) => available)
  }

  /** Places an order of the same quantity of both variants. @returns its id */
  async place(po: string, quantity = 12): Promise<string> {
    const lines = (await this.variants()).map(({ variant_id }) => ({ variant_id, quantity }))
    const { order_ids } = await placeOrders(this.client, {
      as: this.buyer,
      location_id: this.ordering?.location_id ?? this.server.cast.companies.retailerA.ids.locations,
      po_number: po,
      lines,
    })
    return order_ids[0]
  }

  /** A request as anybody; the body's fields lie beside the status. */
  async get(path: string, as: CastActor): Promise<Body> {
    const { status, text, body } = await this.client.get(path, { as })
    return { ...Object(body), status, text }
  }

  async post(path: string, body: object, as: CastActor): Promise<Body> {
    const answer = await this.client.post(path, body, { as })
    return { ...Object(answer.body), status: answer.status, text: answer.text }
  }

  /** Something that the seller does with an order. */
  async act(id: string, action: string, body: object) {
    return await this.post(`${ADMIN}/company/orders/${id}/${action}`, body, this.seller)
  }

  /** The order as its seller sees it. */
  async order(id: string): Promise<OrderAnswer> {
    return orderIn(await this.get(`${ADMIN}/company/orders/${id}`, this.seller))
  }

  /** An order that the seller accepted, but for some units of its first line. */
  async accepted(po: string, quantity = 12, without = 0) {
    const id = await this.place(po, quantity)
    const { lines } = await this.order(id)
    const rejected = { line_id: lines[0].id, quantity: without, reason_code: "out_of_stock" }
    const { status, text } = await this.act(id, "accept", {
      expected_ship_on: inDays(3),
      ...(without > 0 ? { lines: [rejected] } : {}),
    })
    if (status !== 200) {
      throw new Error(text)
    }
    return id
  }

  /** Lets a job run now. */
  async runJob(name: string) {
    await this.server.query(
      `insert into outbox_message (id, box, topic, dedupe_key, payload, available_at, created_at,
         updated_at) values ('msg_' || gen_random_uuid(), 'outbox', $1, gen_random_uuid()::text,
         '{"period": "by hand"}', now(), now(), now())`,
      [`job.${name}`]
    )
  }

  /** Medusa's order behind one of ours. */
  async medusa(id: string): Promise<MedusaOrder> {
    const [row] = await this.server.query<MedusaOrder>(
      `select m.status,
         (select array_agg(coalesce(i.quantity, 0)::integer order by l.position)
           from seller_order_line l left join order_item i on i.item_id = l.order_line_id
             and i.order_id = m.id and i.version = m.version where l.seller_order_id = o.id)
           as quantities,
         (select coalesce(sum(r.quantity), 0)::integer from reservation_item r
           join seller_order_line l on l.order_line_id = r.line_item_id
           where l.seller_order_id = o.id and r.deleted_at is null) as reserved
       from seller_order o join "order" m on m.id = o.order_id where o.id = $1`,
      [id]
    )
    return row
  }
}

/** The order in an answer, which has to have this status. */
export const orderIn = (answer: Body, status = 200): OrderAnswer => {
  if (answer.status !== status) {
    throw new Error(`${answer.status} ${answer.text}`)
  }
  return Object(answer.order)
}

/** A day from now on, `YYYY-MM-DD`. */
export const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
