import type { TestServer } from "../setup/server"
import { orderIn, type OrderAnswer, type OrderDesk } from "./order-desk"
import { settled } from "./settled"

const ADMIN = "/admin/wholesale"
const STORE = "/store/wholesale"

/** Goods of accepted orders on their way to the buyer and back, each step waited for. */
export class GoodsDesk {
  constructor(
    private readonly server: TestServer,
    private readonly desk: OrderDesk
  ) {}

  /** Ships everything that is left, or the lines that are named. */
  async ship(id: string, body: object = {}): Promise<OrderAnswer> {
    return orderIn(await this.desk.act(id, "shipments", { carrier: "own", ...body }), 201)
  }

  async deliver(shipmentId: string): Promise<void> {
    const path = `${ADMIN}/company/shipments/${shipmentId}/deliver`
    const { status, text } = await this.desk.post(
      path,
      { received_by: "Ms Gate" },
      this.desk.seller
    )
    if (status !== 200) {
      throw new Error(text)
    }
    await settled(this.server)
  }

  /** Lets the buyer's time to inspect be over now. */
  async endInspection(id: string): Promise<void> {
    await this.server.query(
      `update payment_hold set inspection_days = 0, unconfirmed_days = 0, look_again_at = now()
       where seller_order_id = $1`,
      [id]
    )
    await this.desk.runJob("holds.settle")
    await settled(this.server)
  }

  /** The buyer asks to send part of a line back for credit. */
  async giveBack(id: string, lineId: string, quantity: number): Promise<OrderAnswer["returns"][0]> {
    const body = {
      resolution: "credit",
      lines: [{ line_id: lineId, quantity, reason_code: "damaged" }],
    }
    const asked = await this.desk.post(`${STORE}/orders/${id}/returns`, body, this.desk.buyer)
    const { returns } = orderIn(asked, 201)
    await settled(this.server)
    return returns[returns.length - 1]
  }

  /** The seller approves a return and takes the goods in. */
  async takeIn(returnId: string): Promise<void> {
    const path = `${ADMIN}/company/returns/${returnId}`
    await this.desk.post(`${path}/approve`, {}, this.desk.seller)
    orderIn(await this.desk.post(`${path}/receive`, {}, this.desk.seller))
    await settled(this.server)
  }
}
