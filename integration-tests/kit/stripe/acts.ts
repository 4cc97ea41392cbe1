import { type Thing, type World } from "./world"

// What people and banks do at the provider.

const text = (value: unknown): string => (typeof value === "string" ? value : "")
const number = (value: unknown): number => (typeof value === "number" ? value : 0)

/** The buyer pays on the page of a session, with a card. */
export const pay = (world: World, sessionId: string, fee = 30): Thing =>
  arrive(world, payLater(world, sessionId).id, fee)

/** The buyer chooses a method that takes some days. */
export const payLater = (world: World, sessionId: string): Thing => {
  const session = world.get(sessionId, "checkout.session")
  const { metadata, transfer_group } = Object(session.intent_data)
  const { amount_total: amount, currency } = session
  const intent = world.add("pi", {
    object: "payment_intent",
    status: "processing",
    amount,
    amount_received: 0,
    currency,
    metadata,
    transfer_group,
  })
  Object.assign(session, { status: "complete", url: null, payment_intent: intent.id })
  world.tell("payment_intent.processing", intent)
  world.tell("checkout.session.completed", session)
  return intent
}

/** The money of a payment comes. */
export const arrive = (world: World, intentId: string, fee = 30): Thing => {
  const intent = world.get(intentId, "payment_intent")
  const { amount, currency } = intent
  const about = { payment_intent: intent.id, disputed: false, refunded: false }
  const charge = world.add("ch", { object: "charge", amount, currency, ...about })
  Object.assign(intent, { status: "succeeded", amount_received: amount, latest_charge: charge.id })
  world.book(text(currency), { type: "charge", source: charge, amount: number(amount), fee })
  world.tell("payment_intent.succeeded", intent)
  world.tell("charge.succeeded", charge)
  return intent
}

/** It does not come. */
export const miss = (world: World, intentId: string) => {
  const intent = world.get(intentId, "payment_intent")
  Object.assign(intent, { status: "requires_payment_method" })
  const session = world.all("checkout.session").find((one) => one.payment_intent === intent.id)
  world.tell("payment_intent.payment_failed", intent)
  if (session) {
    world.tell("checkout.session.async_payment_failed", session)
  }
}

/** A refund that was on its way arrives. */
export const finishRefund = (world: World, id: string) => {
  const refund = Object.assign(world.get(id, "refund"), { status: "succeeded" })
  world.tell("refund.updated", refund)
}

/** The card's bank does not take a refund. */
export const failRefund = (world: World, id: string) => {
  const refund = world.get(id, "refund")
  Object.assign(refund, { status: "failed", failure_reason: "lost_or_stolen_card" })
  const change = { type: "refund_failure", source: refund, amount: number(refund.amount) }
  world.book(text(refund.currency), change)
  world.tell("refund.failed", refund)
}

/** The buyer's bank takes a payment back, or asks about it first. */
export const chargeBack = (world: World, intentId: string, amount?: number, asks = false) => {
  const intent = world.get(intentId, "payment_intent")
  const charge = world.get(text(intent.latest_charge), "charge")
  const dispute = world.add("du", {
    object: "dispute",
    status: asks ? "warning_needs_response" : "needs_response",
    amount: amount ?? intent.amount_received,
    currency: intent.currency,
    payment_intent: intent.id,
    charge: charge.id,
    reason: "product_not_received",
    evidence_details: { due_by: Math.floor(Date.now() / 1000) + 7 * 86_400 },
  })
  if (!asks) {
    withdraw(world, dispute)
  }
  world.tell("charge.dispute.created", dispute)
  return dispute
}

const withdraw = (world: World, dispute: Thing) => {
  const charge = world.get(text(dispute.charge), "charge")
  Object.assign(charge, { disputed: true })
  const amount = -number(dispute.amount)
  world.book(text(dispute.currency), { type: "adjustment", source: dispute, amount, fee: 1500 })
  world.tell("charge.dispute.funds_withdrawn", dispute)
}

/** An inquiry becomes a chargeback, or a chargeback is decided. */
export const judge = (world: World, id: string, status: string) => {
  const dispute = world.get(id, "dispute")
  const was = dispute.status
  Object.assign(dispute, { status })
  if (was === "warning_needs_response" && status === "needs_response") {
    withdraw(world, dispute)
  }
  if (status === "won") {
    const amount = number(dispute.amount)
    world.book(text(dispute.currency), { type: "adjustment", source: dispute, amount })
    world.tell("charge.dispute.funds_reinstated", dispute)
  }
  world.tell("charge.dispute.closed", dispute)
}

/** A seller has answered everything. */
export const onboard = (world: World, id: string) => {
  const account = world.get(id, "account")
  Object.assign(account, {
    capabilities: { transfers: "active" },
    details_submitted: true,
    payouts_enabled: true,
    requirements: { currently_due: [] },
  })
  world.tell("account.updated", account)
}

/** A transfer is taken back wholly. */
export const reverse = (world: World, id: string) => {
  const transfer = Object.assign(world.get(id, "transfer"), { reversed: true })
  const { currency, amount } = transfer as Thing
  const reversal = world.add("trr", { object: "transfer_reversal", transfer: id, amount, currency })
  const change = { type: "transfer_refund", source: reversal, amount: number(amount) }
  world.book(text(currency), change)
  world.tell("transfer.reversed", transfer)
}

/** The button on one of the provider's pages. @returns where the person goes back to */
export const act = (world: World, page: string, id: string): string => {
  if (page === "pay") {
    pay(world, id)
    return text(world.get(id, "checkout.session").success_url)
  }
  onboard(world, id)
  return text(world.get(id, "account").return_url)
}
