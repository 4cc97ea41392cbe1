import { entryKindOf, explains } from "../entry"

it.each([
  ["charge", "charge", "payment"],
  ["payment", "charge", "payment"],
  ["adjustment", "dispute", "chargeback"],
  ["adjustment", "charge", "other"],
  ["adjustment", undefined, "other"],
  ["refund_failure", "refund", "refund_failed"],
  ["payout", "payout", "withdrawal"],
  ["stripe_fee", undefined, "fee"],
  ["constructor", undefined, "other"],
  ["a type of tomorrow", undefined, "other"],
])("a change of type %s about a %s is a %s", (type, about, kind) => {
  expect(entryKindOf(type, about)).toBe(kind)
})

it.each([
  ["eur", 100, "eur", 100, "same"],
  ["eur", 100, "eur", 99, null],
  ["eur", -100, "eur", 100, null],
  ["usd", 100, "eur", 92, "exchanged"],
  ["usd", -100, "eur", 92, null],
])("%s %d in the books and %s %d there are %s", (booked, ours, seen, theirs, how) => {
  const money = (amount: number, currency_code: string) => ({
    amount: BigInt(amount),
    currency_code,
  })
  expect(explains(money(ours, booked), money(theirs, seen))).toBe(how)
})
