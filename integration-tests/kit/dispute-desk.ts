import type { TestServer } from "../setup/server"
import type { CastActor } from "./cast"
import type { Client } from "./client"
import type { OrderAnswer, OrderDesk } from "./order-desk"
import { settled } from "./settled"

const ADMIN = "/admin/wholesale"
const STORE = "/store/wholesale"

/** The smallest picture that is one. */
const PNG =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="

/** The parts of a dispute that specs look at; minor units. */
export type DisputeAnswer = {
  id: string
  display_id: number
  state: string
  claimed: number
  refund: number | null
  outcome: string | null
  resolved_by: string | null
  frozen: number
  shipping_claimed: number
  offer: { side: string; amount: number } | null
  lines: { id: string; line_id: string; claimed: number; refund: number | null }[]
  entries: { kind: string; side: string; actor_name: string | null; files: { id: string }[] }[]
  actions: string[]
}

type Side = "buyer" | "seller" | "operator"

/** Disputes of retailer A with manufacturer A, as everybody in them sees them. */
export class DisputeDesk {
  constructor(
    private readonly server: TestServer,
    private readonly client: Client,
    private readonly desk: OrderDesk
  ) {}

  as(side: Side): CastActor {
    return side === "operator" ? this.server.cast.operators.admin : this.desk[side]
  }

  /** Where a side finds disputes. */
  path(side: Side, id = ""): string {
    const at = { buyer: STORE, seller: `${ADMIN}/company`, operator: ADMIN }[side]
    return `${at}/disputes${id && `/${id}`}`
  }

  /** Sends a picture. @returns its id */
  async picture(side: Side = "buyer"): Promise<string> {
    const body = new FormData()
    body.set("file", new Blob([Buffer.from(PNG, "base64")]), "crack.png")
    const at = this.path(side).replace("/disputes", "/dispute-files")
    const {
      status,
      text,
      body: answer,
    } = await this.client.send("POST", at, {
      as: this.as(side),
      body,
    })
    if (status !== 201) {
      throw new Error(text)
    }
    return Object(answer).file.id
  }

  /** What a claim about units of the first line of an order's first shipment looks like. */
  claim(order: OrderAnswer, quantity: number, more: object = {}) {
    const line = { shipment_id: order.shipments[0].id, line_id: order.lines[0].id, quantity }
    return {
      text: "Three bowls have cracks",
      lines: [{ ...line, reason_code: "short_count", ...more }],
    }
  }

  async tryToOpen(orderId: string, body: object, as = this.desk.buyer) {
    return await this.desk.post(`${STORE}/orders/${orderId}/disputes`, body, as)
  }

  /** Opens a dispute that has to be allowed. */
  async open(orderId: string, body: object): Promise<DisputeAnswer> {
    return this.one(await this.tryToOpen(orderId, body), 201)
  }

  async of(side: Side, id: string): Promise<DisputeAnswer> {
    return this.one(await this.desk.get(this.path(side, id), this.as(side)))
  }

  async tryTo(side: Side, id: string, action: string, body: object = {}) {
    return await this.desk.post(`${this.path(side, id)}/${action}`, body, this.as(side))
  }

  /** Does something that has to be allowed. */
  async do(side: Side, id: string, action: string, body: object = {}): Promise<DisputeAnswer> {
    const answer = await this.tryTo(side, id, action, body)
    const created = action === "messages" || action === "offers"
    return this.one(answer, created ? 201 : 200)
  }

  /** Lets a moment of a dispute have passed, and what time does happen. */
  async pass(id: string, moment: "answer_by" | "escalatable_at" | "escalates_at"): Promise<void> {
    await this.server.query(
      `update dispute set ${moment} = now() - interval '1 minute',
         next_at = case when next_at is null or $2 = 'escalatable_at' then next_at
           else now() - interval '1 minute' end where id = $1`,
      [id, moment]
    )
    await this.desk.runJob("disputes.settle")
    await settled(this.server)
  }

  private one(
    { status, text, dispute }: Record<string, unknown> & { status: number; text: string },
    expected = 200
  ): DisputeAnswer {
    if (status !== expected) {
      throw new Error(`${status} ${text}`)
    }
    return Object(dispute)
  }
}
