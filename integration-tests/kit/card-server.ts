import { startServer, type TestServer } from "../setup/server"
import { CardDesk, cardEnvironment } from "./card-desk"
import { Client } from "./client"
import { GoodsDesk } from "./goods-desk"
import { MoneyDesk } from "./money-desk"
import { OrderDesk } from "./order-desk"
import { PayoutDesk } from "./payout-desk"
import { settled } from "./settled"
import { StripeServer } from "./stripe/server"

/** A server that takes cards, the payment provider beside it, and the desks of who works with them. */
export const startCardServer = async (more: Record<string, string> = {}) => {
  const provider = new StripeServer()
  const env = { ...cardEnvironment(await provider.start()), ...more }
  const server = await startServer({ env })
  const client = new Client(server.url, server.cast, server.jwtSecret)
  const desk = new OrderDesk(server, client)
  const money = new MoneyDesk(server, client, desk)
  const goods = new GoodsDesk(server, desk)
  const cards = new CardDesk(server, desk, money, provider)
  const payouts = new PayoutDesk(server, client, desk, money, goods)
  await settled(server)
  return { provider, server, client, desk, money, goods, cards, payouts }
}

/** Stops both. */
export const stopCardServer = async (running?: {
  server: TestServer
  provider: StripeServer
}): Promise<void> => {
  await running?.server.stop()
  await running?.provider.stop()
}
