import { Client } from "../kit/client"
import { DisputeDesk } from "../kit/dispute-desk"
import { GoodsDesk } from "../kit/goods-desk"
import { MoneyDesk, RULE } from "../kit/money-desk"
import { OrderDesk } from "../kit/order-desk"
import { PayoutDesk } from "../kit/payout-desk"
import type { TestServer } from "../setup/server"

/** Everybody who has to do with the orders of a run. */
export type People = {
  server: TestServer
  client: Client
  desk: OrderDesk
  money: MoneyDesk
  disputes: DisputeDesk
  payouts: PayoutDesk
  /** What everybody orders. */
  variant_ids: string[]
}

const PLENTY = 1_000_000_000

/** Those who trade through one server, as often as there are servers. */
export const peopleAt = (server: TestServer, client: Client, variant_ids: string[]): People => {
  const desk = new OrderDesk(server, client)
  const money = new MoneyDesk(server, client, desk)
  const payouts = new PayoutDesk(server, client, desk, money, new GoodsDesk(server, desk))
  const disputes = new DisputeDesk(server, client, desk)
  return { server, client, desk, money, payouts, disputes, variant_ids }
}

/** Opens the market: enough stock, a commission, and bank details on both ends of a payout. */
export const openMarket = async (server: TestServer): Promise<People> => {
  const client = new Client(server.url, server.cast, server.jwtSecret)
  const people = peopleAt(server, client, [])
  const { desk, money, payouts } = people
  await server.query(
    `update inventory_level set stocked_quantity = $1::int,
       raw_stocked_quantity = jsonb_build_object('value', $1::int::text, 'precision', 20)`,
    [PLENTY]
  )
  await money.setRules([RULE])
  await payouts.openAccount()
  await payouts.openPlatform()
  // A sequence of a database that was copied from a template is not in the log before it was once: a
  // PostgreSQL that is killed earlier would begin to count where the template ended.
  await server.query("checkpoint")
  const variants = await desk.variants()
  return { ...people, variant_ids: variants.map(({ variant_id }) => variant_id) }
}
