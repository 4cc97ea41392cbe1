import type { TestServer } from "../setup/server"
import type { MoneyDesk } from "./money-desk"
import type { OrderDesk } from "./order-desk"
import { settled } from "./settled"
import { pay } from "./stripe/acts"
import { deliver, WEBHOOK_SECRET } from "./stripe/deliver"
import { API_KEY, StripeServer } from "./stripe/server"
import type { Thing } from "./stripe/world"

const ADMIN = "/admin/wholesale"
const STORE = "/store/wholesale"

/** What a server needs to take cards from a provider of ours. */
export const cardEnvironment = (url: string) => ({
  STRIPE_API_KEY: API_KEY,
  STRIPE_WEBHOOK_SECRET: `whsec_of_connected_accounts,${WEBHOOK_SECRET}`,
  STRIPE_API_URL: url,
})

/** Orders that are paid by card, and what the provider tells of them. */
export class CardDesk {
  private told = 0

  constructor(
    private readonly server: TestServer,
    private readonly desk: OrderDesk,
    private readonly money: MoneyDesk,
    readonly provider: StripeServer
  ) {}

  get world() {
    return this.provider.world
  }

  /** The page to pay an order on. */
  async open(orderId: string, as = this.desk.buyer) {
    const { payment } = await this.money.of(orderId)
    return await this.desk.post(`${STORE}/payments/${payment.id}/card`, {}, as)
  }

  /** Asks for the page and pays on it. @returns the provider's id of the payment */
  async pay(orderId: string, fee?: number): Promise<string> {
    const { url, text } = await this.open(orderId)
    if (typeof url !== "string") {
      throw new Error(text)
    }
    return pay(this.world, sessionOf(url), fee).id
  }

  /** Lets the provider tell everything that it has not told yet, and waits until it is done. */
  async tell() {
    for (; this.told < this.world.events.length; this.told += 1) {
      await this.deliver(this.world.events[this.told])
    }
    await settled(this.server)
  }

  async deliver(event: Thing, more?: Parameters<typeof deliver>[2]) {
    return await deliver(this.server.url, event, more)
  }

  /** An accepted order that was paid by card and whose money is held. */
  async funded(po: string, quantity = 12) {
    const id = await this.desk.accepted(po, quantity)
    const intent = await this.pay(id)
    await this.tell()
    return { id, intent }
  }

  async reconcile() {
    const answer = await this.desk.post(`${ADMIN}/processor/reconcile`, {}, this.money.operator)
    const { processor, text } = answer
    if (!processor) {
      throw new Error(text)
    }
    return Object(processor) as Processor
  }

  /** Our balance in the books is the provider's, and the books are right. */
  async expectAgreement() {
    const { balances, suspense } = await this.reconcile()
    for (const { provider: there, books } of balances) {
      expect(books).toBe(there)
    }
    expect(await this.money.failures()).toEqual([])
    return { suspense }
  }

  async entries(state?: string): Promise<Entry[]> {
    const query = state ? `?state=${state}&limit=100` : "?limit=100"
    const { entries } = await this.desk.get(
      `${ADMIN}/processor-entries${query}`,
      this.money.operator
    )
    return Object(entries)
  }

  async chargebacks(): Promise<Chargeback[]> {
    const { chargebacks } = await this.desk.get(`${ADMIN}/chargebacks`, this.money.operator)
    return Object(chargebacks)
  }
}

type Processor = {
  balances: { currency_code: string; provider: number; books: number }[]
  suspense: { count: number }
}
type Entry = { id: string; kind: string; state: string; amount: number; fee: number }
type Chargeback = { external_id: string; state: string; amount: number; beyond: number }

/** The provider's id of a session, out of its page's address. */
export const sessionOf = (url: string): string => url.split("/").at(-1) ?? ""
