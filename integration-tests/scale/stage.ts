import type { People } from "../faults/people"
import { GoodsDesk } from "../kit/goods-desk"
import { inDays } from "../kit/order-desk"
import { placeOrders } from "../kit/placed-orders"
import { settled } from "../kit/settled"

const ADMIN = "/admin/wholesale"
const STORE = "/store/wholesale"

/** The steps that fates are made of, each through the marketplace's own requests. */
export class Stage {
  private readonly goods: GoodsDesk

  constructor(readonly people: People) {
    this.goods = new GoodsDesk(people.server, people.desk)
  }

  /** @param quantities units of each line. @returns the order's id */
  async place(po_number: string, quantities: readonly number[]): Promise<string> {
    const { client, desk, server, variant_ids } = this.people
    const { order_ids } = await placeOrders(client, {
      as: desk.buyer,
      location_id: server.cast.companies.retailerA.ids.locations,
      po_number,
      lines: quantities.map((quantity, index) => ({
        variant_id: variant_ids[index],
        quantity,
      })),
    })
    return order_ids[0]
  }

  /** @param rejected units of the first line that the seller has not got */
  async accept(id: string, rejected = 0): Promise<void> {
    const { desk } = this.people
    const { lines } = await desk.order(id)
    const reject = { line_id: lines[0].id, quantity: rejected, reason_code: "out_of_stock" }
    const body = { expected_ship_on: inDays(3), ...(rejected ? { lines: [reject] } : {}) }
    await this.do(desk.act(id, "accept", body))
  }

  async pay(id: string): Promise<void> {
    const { money } = this.people
    await this.do(money.pay(id, undefined, `RECEIPT-${id}`))
  }

  /** Pays as buyers do: by a line of the bank's statement that names the reference. */
  async payByBank(id: string): Promise<void> {
    const { money } = this.people
    const { payment } = await money.of(id)
    const amount = (payment.amount / 100).toFixed(2)
    const row = [inDays(0), amount, "Cedar GmbH", payment.reference, `STATEMENT-${id}`]
    await this.do(money.sendStatement([row]))
  }

  async end(id: string, how: "reject" | "cancel"): Promise<void> {
    const { desk, money } = this.people
    const body = { reason_code: "out_of_stock" }
    await this.do(
      how === "reject"
        ? desk.act(id, "reject", body)
        : desk.post(`${ADMIN}/orders/${id}/cancel`, { reason_code: "other" }, money.operator)
    )
  }

  /** Ships everything, or the first line alone. */
  async ship(id: string, some = false): Promise<void> {
    const { lines } = await this.people.desk.order(id)
    const part = { lines: [{ line_id: lines[0].id, quantity: 6 }] }
    await this.goods.ship(id, some ? part : {})
    await this.settled()
  }

  async deliver(id: string): Promise<void> {
    const { shipments } = await this.people.desk.order(id)
    for (const { id: shipment } of shipments) {
      await this.goods.deliver(shipment)
    }
  }

  async receive(id: string): Promise<void> {
    const { desk } = this.people
    await this.do(desk.post(`${STORE}/orders/${id}/receive`, {}, desk.buyer))
  }

  async endInspection(id: string): Promise<void> {
    await this.goods.endInspection(id)
  }

  /** Part of the first line comes back for credit. */
  async giveBack(id: string): Promise<void> {
    const { lines } = await this.people.desk.order(id)
    const { id: back } = await this.goods.giveBack(id, lines[0].id, 3)
    await this.goods.takeIn(back)
  }

  /** @returns the dispute's id and what it claims, minor units */
  async dispute(id: string): Promise<{ id: string; claimed: number }> {
    const { desk, disputes } = this.people
    return await disputes.open(id, disputes.claim(await desk.order(id), 3))
  }

  async agree(dispute: { id: string; claimed: number }): Promise<void> {
    const answer = { answer: "accept", amount: dispute.claimed }
    await this.people.disputes.do("seller", dispute.id, "answer", answer)
    await this.settled()
  }

  async payRefunds(id: string): Promise<void> {
    const { desk, money } = this.people
    await this.settled()
    const { refunds } = await money.of(id)
    for (const { id: refund } of refunds.filter(({ state }) => state === "due")) {
      const body = { external_id: `OUT-${refund}` }
      await this.do(desk.post(`${ADMIN}/refunds/${refund}/paid`, body, money.operator))
    }
  }

  private async do(answer: Promise<{ status: number; text: string }>): Promise<void> {
    const { status, text } = await answer
    if (status >= 300) {
      throw new Error(`${status} ${text}`)
    }
    await this.settled()
  }

  private async settled(): Promise<void> {
    await settled(this.people.server)
  }
}
