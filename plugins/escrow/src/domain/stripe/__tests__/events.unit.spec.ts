import { subjectOf } from "../events"

const event = (object: { id?: string; object?: string }) => ({ type: "any", data: { object } })

it.each([
  ["checkout.session", "session"],
  ["payment_intent", "payment"],
  ["refund", "refund"],
  ["dispute", "chargeback"],
  ["account", "account"],
  ["transfer", "transfer"],
])("an event about a %s makes us look at the %s", (object, kind) => {
  expect(subjectOf(event({ object, id: "x_1" }))).toEqual({ kind, id: "x_1" })
})

it.each([
  { object: "price", id: "price_1" },
  { object: "toString", id: "x" },
  { object: "refund" },
  {},
])("an event about %j is nothing to us", (object) => {
  expect(subjectOf(event(object))).toEqual({ kind: "nothing" })
})
