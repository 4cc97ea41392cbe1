/** What an event of the provider is about; we look at that, whatever the event says of it. */
export type Subject =
  | { kind: "session" | "payment" | "refund" | "chargeback" | "account" | "transfer"; id: string }
  | { kind: "nothing" }

/** An event, as far as it says what it is about. */
export type StripeEvent = { type: string; data: { object: { id?: string; object?: string } } }

const KIND_OF: Readonly<Record<string, Exclude<Subject["kind"], "nothing">>> = {
  "checkout.session": "session",
  payment_intent: "payment",
  refund: "refund",
  dispute: "chargeback",
  account: "account",
  transfer: "transfer",
}

/**
 * The object that an event is about. Events come late, twice and in any order, so they are only a hint
 * to ask the provider how that object is now. Pure.
 */
export const subjectOf = ({ data }: StripeEvent): Subject => {
  const { id, object } = data.object
  const kind = object && Object.hasOwn(KIND_OF, object) ? KIND_OF[object] : undefined
  return kind && id ? { kind, id } : { kind: "nothing" }
}
