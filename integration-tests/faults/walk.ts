import { inDays } from "../kit/order-desk"
import type { Facts } from "./facts"
import { sleep, type Gate } from "./gate"
import { insist } from "./insist"
import type { People } from "./people"

const ADMIN = "/admin/wholesale"
const STORE = "/store/wholesale"

/** How an order ends, as often as it is named here. */
export const FATES = [
  ...(["received", "received", "received", "received"] as const),
  ...(["cancelled", "cancelled", "rejected", "rejected", "lessened", "disputed"] as const),
]

export type Fate = (typeof FATES)[number]

const QUANTITY = 12
/** Units that the seller does not have. */
const LESS = 4

/** One order on its way through everything; each step is repeated after a crash. */
export class Walk {
  constructor(
    private readonly people: People,
    private readonly gate: Gate,
    private readonly facts: Facts
  ) {}

  /** @throws Refused where a step is not allowed that has to be, Stopped at the end of the run */
  async go(po: string, fate: Fate): Promise<void> {
    const id = await this.place(po)
    this.facts.acknowledge("placed", id)
    if (fate !== "rejected") {
      await this.accept(id, fate === "lessened" ? LESS : 0)
    }
    await this.pay(id)
    if (fate === "cancelled") {
      await this.cancel(id)
      return await this.payRefund(id)
    }
    if (fate === "rejected") {
      await this.accept(id, LESS)
      await this.payRefund(id)
    }
    await this.ship(id)
    if (fate === "disputed") {
      await this.dispute(id)
      return await this.payRefund(id)
    }
    await this.step("receive", () =>
      this.people.desk.post(`${STORE}/orders/${id}/receive`, {}, this.people.desk.buyer)
    )
  }

  /** A checkout that is repeated answers with what it had placed; a cart is made anew. */
  private async place(po: string): Promise<string> {
    const { client, desk, server, variant_ids } = this.people
    const location_id = server.cast.companies.retailerA.ids.locations
    const post = async (path: string, body: object) =>
      Object(
        (
          await this.step(`cart ${path}`, () =>
            client.post(`${STORE}/carts${path}`, body, { as: desk.buyer })
          )
        )?.body
      )
    const { cart } = await post("", { name: po, currency_code: "eur", location_id })
    const lines = variant_ids.map((variant_id) => ({ variant_id, quantity: QUANTITY }))
    await post(`/${cart.id}/lines`, { lines, mode: "set" })
    const { order_group } = await post(`/${cart.id}/checkout`, { location_id, po_number: po })
    return order_group.orders[0].id
  }

  private async accept(id: string, rejected = 0): Promise<void> {
    const { desk } = this.people
    const { lines } = await this.read(() => desk.order(id))
    const reject = { line_id: lines[0].id, quantity: rejected, reason_code: "out_of_stock" }
    const body = { expected_ship_on: inDays(3), ...(rejected ? { lines: [reject] } : {}) }
    await this.step("accept", () => desk.act(id, "accept", body))
  }

  /** The booking has an id of the bank's, under which it may be recorded any number of times. */
  private async pay(id: string): Promise<void> {
    const { money } = this.people
    const { payment } = await this.read(() => money.of(id))
    const booking = `BANK-${id}`
    await this.step("pay", () => money.pay(id, payment.amount, booking))
    this.facts.acknowledge("paid", booking)
  }

  private async cancel(id: string): Promise<void> {
    const { desk, money } = this.people
    const body = { reason_code: "other" }
    await this.step("cancel", () => desk.post(`${ADMIN}/orders/${id}/cancel`, body, money.operator))
  }

  private async ship(id: string): Promise<void> {
    await this.step("ship", () => this.people.desk.act(id, "shipments", { carrier: "own" }))
    this.facts.acknowledge("shipped", id)
  }

  /** The buyer has not got some of it, and the seller agrees. */
  private async dispute(id: string): Promise<void> {
    const { desk, disputes } = this.people
    const order = await this.read(() => desk.order(id))
    const claim = disputes.claim(order, 5, { reason_code: "not_received" })
    await this.step("dispute", () => disputes.tryToOpen(id, claim))
    const path = `${STORE}/disputes?order_id=${id}`
    const { id: dispute, claimed } = await this.read(async () => {
      const answer = await desk.get(path, desk.buyer)
      const [found]: { id: string; claimed: number }[] = Object(answer.disputes)
      return found
    })
    const answer = { answer: "accept", amount: claimed }
    await this.step("agree", () => disputes.tryTo("seller", dispute, "answer", answer))
    this.facts.acknowledge("disputed", dispute)
  }

  /** Waits for the refund that has to come, and records that the bank paid it. */
  private async payRefund(id: string): Promise<void> {
    const { desk, money } = this.people
    const refund = await this.refundOf(id)
    const path = `${ADMIN}/refunds/${refund}/paid`
    const body = { external_id: `OUT-${refund}` }
    await this.step("pay refund", () => desk.post(path, body, money.operator))
    this.facts.acknowledge("refund paid", refund)
  }

  private async refundOf(id: string): Promise<string> {
    for (;;) {
      const { refunds } = await this.read(() => this.people.money.of(id))
      if (refunds.length > 0) {
        return refunds[0].id
      }
      await sleep(200)
    }
  }

  private async step<Answer extends { status: number; text: string }>(
    name: string,
    act: () => Promise<Answer>
  ) {
    return await insist(this.gate, name, act)
  }

  /** Reads something that is there, as soon as somebody answers. */
  private async read<Result>(look: () => Promise<Result>): Promise<Result> {
    const found = await insist(this.gate, "read", async () => ({
      status: 200,
      text: "",
      result: await look(),
    }))
    if (found === null) {
      throw new Error("A read has an answer")
    }
    return found.result
  }
}
