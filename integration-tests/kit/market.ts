import type { TestServer } from "../setup/server"
import type { CastActor } from "./cast"
import type { Answer, Client } from "./client"

/** The body of an answer that has to be a success. */
export const good = (answer: Answer) => {
  if (answer.status >= 300) {
    throw new Error(`${answer.status} ${answer.text}`)
  }
  return Object(answer.body)
}

/** Fills a server's database with the range of `backend/src/seed/test-range.ts`. */
export const seedRange = async (server: TestServer): Promise<void> => {
  const ended = await server.runScript("./src/seed/test-range.js")
  if (ended !== 0) {
    throw new Error(`The range could not be seeded: ${server.logs().slice(-2000)}`)
  }
}

/** The id of a seller of the range, 1 to 5. */
export const sellerId = (number: number) => `comp_market_${number}`

/** The SKU of a product of the range. */
export const skuOf = (seller: number, product: number) =>
  `M${seller}-${String(product).padStart(4, "0")}`

/** A buyer with the few calls that a journey through cart and checkout is made of. */
export class Shopper {
  constructor(
    private readonly client: Client,
    readonly as: CastActor
  ) {}

  async newCart(body: object = {}): Promise<string> {
    return good(await this.post("/carts", body)).cart.id
  }

  async cart(id: string) {
    return good(await this.client.get(`/store/wholesale/carts/${id}`, { as: this.as })).cart
  }

  /** Adds lines of [SKU, quantity]. */
  lines(id: string, lines: readonly (readonly [string, number])[], mode = "add") {
    return this.post(`/carts/${id}/lines`, {
      lines: lines.map(([sku, quantity]) => ({ sku, quantity })),
      mode,
    })
  }

  async filled(lines: readonly (readonly [string, number])[]): Promise<string> {
    const id = await this.newCart()
    good(await this.lines(id, lines))
    return id
  }

  checkout(id: string, body: object = {}) {
    return this.post(`/carts/${id}/checkout`, body)
  }

  post(path: string, body: object) {
    return this.client.post(`/store/wholesale${path}`, body, { as: this.as })
  }

  get(path: string) {
    return this.client.get(`/store/wholesale${path}`, { as: this.as })
  }
}

/** What everything a company ordered adds up to, and whether our rows and Medusa's agree. */
export const orderFacts = async (server: TestServer) => {
  const [facts] = await server.query<Record<string, number>>(
    `select (select count(*) from order_group)::int as groups,
       (select count(*) from seller_order)::int as seller_orders,
       (select count(*) from "order")::int as orders,
       (select count(*) from seller_order_line)::int as lines,
       (select count(*) from order_line_item)::int as medusa_lines,
       (select count(*) from order_payment_collection)::int as payments,
       (select count(*) from payment)::int as payment_rows,
       (select count(*) from order_summary)::int as summaries,
       (select count(*) from order_cart)::int as links,
       (select count(*) from seller_order_history where "from" is null)::int as placed`
  )
  return facts
}
