import type { TestServer } from "../setup/server"
import type { Client } from "./client"
import type { OrderDesk } from "./order-desk"
import { settled } from "./settled"

const ADMIN = "/admin/wholesale"
const IBAN = "DE89370400440532013000"

/** The parts of an order's money that specs look at; minor units. */
export type MoneyAnswer = {
  state: string
  currency_code: string
  amounts: Record<"asked" | "funded" | "held" | "released" | "refunded" | "kept_back", number>
  payment: { id: string; state: string; amount: number; received: number; reference: string }
  timeline: { step: string; status: string; amount: number | null; document_id: string | null }[]
  refunds: { id: string; state: string; amount: number; reason: string }[]
  commission: Record<"open" | "open_tax" | "charged" | "charged_tax", number> & {
    lines: { rule_name: string | null; amount: number }[]
  }
}

/** Ten per cent of everything. */
export const RULE = {
  name: "Reorders",
  payee: "platform",
  conditions: {
    seller_ids: [],
    category_ids: [],
    plan_key: null,
    order_kind: null,
    origin: null,
    currency_code: null,
    valid_from: null,
    valid_until: null,
  },
  terms: { kind: "percentage", percent: "10" },
  minimum: null,
  maximum: null,
}

let bookings = 0

/** The money of orders, as the operator, a seller and a buyer see it. */
export class MoneyDesk {
  constructor(
    private readonly server: TestServer,
    private readonly client: Client,
    private readonly desk: OrderDesk
  ) {}

  get operator() {
    return this.server.cast.operators.admin
  }

  async of(orderId: string): Promise<MoneyAnswer> {
    const { money, status, text } = await this.desk.get(
      `${ADMIN}/orders/${orderId}/money`,
      this.operator
    )
    if (status !== 200) {
      throw new Error(`${status} ${text}`)
    }
    return Object(money)
  }

  /** Records money that came in for an order's payment; all of it when no amount is named. */
  async pay(orderId: string, amount?: number, externalId?: string) {
    const { payment, currency_code } = await this.of(orderId)
    bookings += 1
    const body = {
      amount: amount ?? payment.amount - payment.received,
      currency_code,
      external_id: externalId ?? `BANK-${bookings}`,
      received_on: new Date().toISOString().slice(0, 10),
    }
    return await this.desk.post(`${ADMIN}/payments/${payment.id}/receipts`, body, this.operator)
  }

  /** An accepted order whose money is held. */
  async funded(po: string, quantity = 12) {
    const id = await this.desk.accepted(po, quantity)
    const { status, text } = await this.pay(id)
    if (status !== 201) {
      throw new Error(text)
    }
    await settled(this.server)
    return id
  }

  /** What Medusa captured and refunded of an order, in minor units of two digits. */
  async inMedusa(orderId: string) {
    const [row] = await this.server.query<{ captured: number; refunded: number }>(
      `select coalesce(sum((select sum(c.amount) from capture c where c.payment_id = p.id
           and c.deleted_at is null)) * 100, 0)::int as captured,
         coalesce(sum((select sum(r.amount) from refund r where r.payment_id = p.id
           and r.deleted_at is null)) * 100, 0)::int as refunded
       from seller_order o join order_payment_collection link on link.order_id = o.order_id
       join payment p on p.payment_collection_id = link.payment_collection_id where o.id = $1`,
      [orderId]
    )
    return row
  }

  /** What Medusa's order says that came in, less what went back. */
  async countedInMedusa(orderId: string): Promise<number> {
    const [row] = await this.server.query<{ counted: number }>(
      `select coalesce(sum(t.amount) * 100, 0)::int as counted from seller_order o
       join order_transaction t on t.order_id = o.order_id and t.deleted_at is null
       where o.id = $1`,
      [orderId]
    )
    return row.counted
  }

  /** What a death within Medusa's workflow leaves: the payment moved, and its order doesn't know. */
  async forgetInMedusa(orderId: string, reference: "capture" | "refund") {
    await this.server.query(
      `delete from order_transaction t using seller_order o
       where t.order_id = o.order_id and o.id = $1 and t.reference = $2`,
      [orderId, reference]
    )
  }

  /** Every check of the books that does not hold. */
  async failures(): Promise<unknown[]> {
    const answer = await this.desk.get(`${ADMIN}/ledger/checks`, this.operator)
    const { checks, chain }: Checks = Object(answer)
    return [...checks.filter(({ holds }) => !holds), ...(chain.holds ? [] : [chain])]
  }

  async balance() {
    const { balances } = await this.desk.get(`${ADMIN}/company/balances`, this.desk.seller)
    const [first]: Record<string, number>[] = Object(balances)
    return first
  }

  /** Sends a bank's CSV export with these rows: day, amount, name, text, id. */
  async sendStatement(rows: readonly (readonly string[])[], more: object = {}) {
    const body = new FormData()
    const lines = [["Date", "Amount", "Name", "Reference", "Id"], ...rows]
    const csv = lines.map((cells) => cells.join(";")).join("\n")
    body.append("file", new Blob([csv], { type: "text/csv" }), "statement.csv")
    for (const [name, value] of Object.entries({ iban: IBAN, currency_code: "eur", ...more })) {
      body.append(name, String(value))
    }
    return await this.client.send("POST", `${ADMIN}/bank-statements`, { as: this.operator, body })
  }

  async setRules(rules: object[]) {
    return await this.client.send("PUT", `${ADMIN}/commission-rules`, {
      as: this.operator,
      body: { rules },
    })
  }
}

type Checks = { checks: { holds: boolean }[]; chain: { holds: boolean } }
