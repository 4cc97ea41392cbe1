import type { PaymentDto } from "../../../http/money"
import { isToPlace, missingOf } from "../bank"

const payment = (part: Partial<PaymentDto>): PaymentDto => ({
  id: "preq_1",
  group_id: "ogrp_1",
  group_display_id: 1,
  state: "awaiting",
  funding_key: "manual",
  reference: "RF18539007547034",
  currency_code: "eur",
  amount: 1000,
  received: 0,
  due_on: "2027-03-01",
  paid_at: null,
  buyer: { id: "comp_1", name: "Cedar" },
  ...part,
})

test.each([
  ["suggested", true],
  ["unmatched", true],
  ["matched", false],
  ["outgoing", false],
] as const)("a movement that is %s has to be placed: %s", (state, expected) => {
  expect(isToPlace({ state })).toBe(expected)
})

test.each([
  ["awaited: the rest", { received: 400 }, 600],
  ["awaited, too much came: nothing", { received: 1200 }, 0],
  ["paid: nothing", { state: "paid", received: 1000 }, 0],
  ["cancelled: nothing, though nothing came", { state: "cancelled" }, 0],
] as const)("what a payment misses that is %s", (_, part, expected) => {
  expect(missingOf(payment(part))).toBe(expected)
})
