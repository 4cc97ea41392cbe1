import type { Endpoint, Params } from "./requests"
import { StripeRefusal, type Thing, type World } from "./world"

type Call<Of extends Endpoint> = { params: Params<Of>; id: string; base: string }
type Answers = { [Of in Endpoint]: (world: World, call: Call<Of>) => object }

const number = (value: unknown): number => (typeof value === "number" ? value : 0)

/** A page of a list, newest first. */
const page = (things: Thing[], { limit, starting_after: after }: Params<"GET /refunds">) => {
  const from = after ? things.findIndex(({ id }) => id === after) + 1 : 0
  const data = things.slice(from, from + limit)
  return { object: "list", data, has_more: from + limit < things.length, url: "/v1/list" }
}

const withSource = (world: World, entry: Thing) => ({
  ...entry,
  source: typeof entry.source === "string" ? (world.things.get(entry.source) ?? null) : null,
})

const openRefunds = (world: World, intent: string) =>
  world
    .all("refund")
    .filter((refund) => refund.payment_intent === intent && refund.status !== "failed")
    .reduce((sum, refund) => sum + number(refund.amount), 0)

/** What the provider does, as far as we use it. */
export const ENDPOINTS: Answers = {
  "POST /checkout/sessions": (world, { params, base }) => {
    const { unit_amount, currency } = params.line_items[0].price_data
    const session = world.add("cs_test", {
      object: "checkout.session",
      status: "open",
      payment_status: "unpaid",
      payment_intent: null,
      amount_total: unit_amount,
      currency,
      metadata: params.metadata,
      intent_data: params.payment_intent_data,
      success_url: params.success_url,
      cancel_url: params.cancel_url,
    })
    return Object.assign(session, { url: `${base}/pay/${session.id}` })
  },
  "GET /checkout/sessions/:id": (world, { id }) => world.get(id, "checkout.session"),
  "POST /checkout/sessions/:id/expire": (world, { id }) => {
    const session = world.get(id, "checkout.session")
    if (session.status !== "open") {
      throw new StripeRefusal("Only sessions with status open can be expired")
    }
    Object.assign(session, { status: "expired", url: null })
    world.tell("checkout.session.expired", session)
    return session
  },
  "GET /payment_intents/:id": (world, { id }) => world.get(id, "payment_intent"),
  "POST /refunds": (world, { params }) => {
    const intent = world.get(params.payment_intent, "payment_intent")
    const charge = world.get(String(intent.latest_charge), "charge")
    if (charge.disputed === true) {
      throw new StripeRefusal("This charge has been charged back", "charge_disputed")
    }
    if (openRefunds(world, intent.id) + params.amount > number(intent.amount_received)) {
      throw new StripeRefusal("Refund amount is greater than unrefunded amount on charge")
    }
    const refund = world.add("re", {
      object: "refund",
      status: world.refundsBecome,
      amount: params.amount,
      currency: intent.currency,
      payment_intent: intent.id,
      charge: charge.id,
      metadata: params.metadata,
      failure_reason: null,
    })
    const change = { type: "refund", source: refund, amount: -params.amount }
    world.book(String(intent.currency), change)
    world.tell("refund.created", refund)
    world.tell("charge.refunded", charge)
    return refund
  },
  "GET /refunds": (world, { params }) =>
    page(
      world.all("refund").filter((refund) => refund.payment_intent === params.payment_intent),
      params
    ),
  "GET /refunds/:id": (world, { id }) => world.get(id, "refund"),
  "GET /disputes/:id": (world, { id }) => world.get(id, "dispute"),
  "POST /accounts": (world, { params }) =>
    world.add("acct", {
      object: "account",
      capabilities: { transfers: "inactive" },
      details_submitted: false,
      payouts_enabled: false,
      requirements: { currently_due: ["company.tax_id", "external_account"] },
      country: params.country,
      metadata: params.metadata,
    }),
  "GET /accounts/:id": (world, { id }) => world.get(id, "account"),
  "POST /account_links": (world, { params, base }) => {
    const account = world.get(params.account, "account")
    const { id } = Object.assign(account, { return_url: params.return_url })
    return { object: "account_link", url: `${base}/onboard/${id}` }
  },
  "POST /transfers": (world, { params }) => {
    const { amount, currency, destination } = params
    const account = world.get(destination, "account")
    if (Object(account.capabilities).transfers !== "active") {
      throw new StripeRefusal("Your destination account needs transfers enabled")
    }
    if ((world.balance.get(currency) ?? 0) < amount) {
      throw new StripeRefusal("You have insufficient available funds", "balance_insufficient")
    }
    const transfer = world.add("tr", {
      object: "transfer",
      amount,
      currency,
      destination,
      reversed: false,
      transfer_group: params.transfer_group,
      metadata: params.metadata,
    })
    world.book(currency, { type: "transfer", source: transfer, amount: -amount })
    world.tell("transfer.created", transfer)
    return transfer
  },
  "GET /transfers": (world, { params }) =>
    page(
      world.all("transfer").filter((one) => one.transfer_group === params.transfer_group),
      { ...params, payment_intent: "" }
    ),
  "GET /transfers/:id": (world, { id }) => world.get(id, "transfer"),
  "GET /balance": (world) => ({
    object: "balance",
    available: [...world.balance].map(([currency, amount]) => ({ currency, amount })),
    pending: [],
  }),
  "GET /balance_transactions": (world, { params }) => {
    const since = params.created?.gte ?? 0
    const entries = world.all("balance_transaction").filter((one) => number(one.created) >= since)
    const { data, ...rest } = page(entries, { ...params, payment_intent: "" })
    return { ...rest, data: data.map((entry) => withSource(world, entry)) }
  },
  "GET /balance_transactions/:id": (world, { id }) =>
    withSource(world, world.get(id, "balance_transaction")),
}
