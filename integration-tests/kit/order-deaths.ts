import type { TestServer } from "../setup/server"
import type { OrderDesk } from "./order-desk"
import { settled } from "./settled"

// A message that a dead process had taken is free again after two seconds instead of thirty.
export const SHORT_LEASE = { OUTBOX_LEASE_SECONDS: "2" }
const NO_WORKER = { ...SHORT_LEASE, OUTBOX_POLL_MS: "0" }

/** Lets the server die at fault points of orders, and looks at what is left. */
export class OrderDeaths {
  constructor(
    private readonly server: TestServer,
    private readonly desk: OrderDesk
  ) {}

  /** Everything that an order may have exactly as often as it happened. */
  async facts(id: string) {
    const [row] = await this.server.query<Record<string, unknown>>(
      `select o.state,
         (select array_agg(h."to" order by h.at, h.id) from seller_order_history h
           where h.seller_order_id = o.id) as history,
         (select array_agg(d.kind order by d.kind) from order_document d
           where d.seller_order_id = o.id) as documents,
         (select count(*)::int from shipment s where s.seller_order_id = o.id) as shipments,
         (select count(*)::int from order_fulfillment f where f.order_id = o.order_id)
           as fulfilments,
         (select array_agg(r.status::text) from return r where r.order_id = o.order_id
           and r.canceled_at is null and r.deleted_at is null) as returns
       from seller_order o where o.id = $1`,
      [id]
    )
    return { ...row, ...(await this.desk.medusa(id)) }
  }

  /** Handles requests and no messages. */
  async standStill() {
    await this.server.restart(NO_WORKER)
  }

  /** A request that the process dies of, after the decision was made. */
  async after(fault: string, act: () => Promise<unknown>) {
    await this.server.restart({ ...NO_WORKER, FAULT_POINT: fault })
    await expect(act()).rejects.toThrow()
    await this.server.waitForExit()
    await this.recovered()
  }

  /** A process that dies while Medusa's order follows a decision, and maybe once more after that. */
  async following(fault: string, act: () => Promise<unknown>, again?: string) {
    await this.standStill()
    await act()
    await this.at(fault)
    if (again) {
      await this.at(again)
    }
    await this.recovered()
  }

  /** Goes on with what is left to do until this point; may die before it has answered once. */
  async at(fault: string) {
    await this.server.restart({ FAULT_POINT: fault }).catch(() => undefined)
    await this.server.waitForExit()
  }

  async recovered() {
    await this.server.restart()
    // A message of the dead process is due again when its lease has run out.
    await new Promise((resolve) => setTimeout(resolve, 2500))
    await settled(this.server)
    const dead = await this.server.query(
      "select topic, last_error from outbox_message where status = 'dead'"
    )
    expect(dead).toEqual([])
  }
}
