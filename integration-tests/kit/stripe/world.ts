/** An object as the provider answers it; only what we read of it. */
export type Thing = { id: string; object: string } & Record<string, unknown>

/** Refuses a request as the provider does. */
export class StripeRefusal extends Error {
  constructor(
    message: string,
    readonly code: string | null = null,
    readonly status = 400,
    readonly type = "invalid_request_error"
  ) {
    super(message)
  }
}

type Change = { type: string; source: Thing | null; amount: number; fee?: number }

/** Everything that the provider has, with the events that tell of it. */
export class World {
  readonly things = new Map<string, Thing>()
  readonly events: Thing[] = []
  /** Minor units that we have there, by currency. */
  readonly balance = new Map<string, number>()
  private count = 0

  /** What refunds become when they are made. */
  refundsBecome: "succeeded" | "pending" = "succeeded"

  add(prefix: string, thing: { object: string } & Record<string, unknown>): Thing {
    this.count += 1
    const id = `${prefix}_${this.count.toString(36).padStart(8, "0")}`
    const made = { id, created: Math.floor(Date.now() / 1000), ...thing }
    this.things.set(id, made)
    return made
  }

  /** @throws StripeRefusal for what is not there */
  get(id: string, object: string): Thing {
    const thing = this.things.get(id)
    if (thing?.object !== object) {
      throw new StripeRefusal(`No such ${object}: '${id}'`, "resource_missing", 404)
    }
    return thing
  }

  /** Everything of a kind, newest first. */
  all(object: string): Thing[] {
    return [...this.things.values()].filter((thing) => thing.object === object).reverse()
  }

  tell(type: string, object: Thing) {
    const data = { object: structuredClone(object) }
    this.events.push(this.add("evt", { object: "event", type, data, livemode: false }))
  }

  /** Changes our balance. */
  book(currency: string, { type, source, amount, fee = 0 }: Change): Thing {
    this.balance.set(currency, (this.balance.get(currency) ?? 0) + amount - fee)
    const about = { source: source?.id ?? null, description: null }
    const money = { currency, amount, fee, net: amount - fee }
    return this.add("txn", { object: "balance_transaction", type, ...about, ...money })
  }
}
