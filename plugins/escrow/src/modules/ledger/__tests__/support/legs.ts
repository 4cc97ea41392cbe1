import { accountKey, type AccountName } from "../../../../domain/ledger/chart"
import type { Leg } from "../../../../domain/ledger/posting"
import { accountOf, type Model } from "../model"
import type { Share, Transfer, Wrong } from "./commands"
import { isTracked, roomOf } from "./model-account"

/** The accounts that a run posts to, in both currencies. */
const SLOTS: readonly (readonly [AccountName, string])[] = [
  ["bank", "platform"],
  ["escrow", "order_1"],
  ["seller_payable", "comp_1"],
  ["seller_receivable", "comp_1"],
  ["processor_clearing", "platform"],
  ["escrow", "order_2"],
  ["platform_fee", "platform"],
  ["chargeback_hold", "platform"],
  ["processor_fee", "platform"],
]

const TRACKED = SLOTS.filter(([name]) => isTracked(name))

const among = <Value>(values: readonly Value[], pick: number): Value => values[pick % values.length]

/** Names accounts of a run, whose owners nobody else has. */
export const namesOf = (prefix: string) => {
  const key = ([name, owner]: (typeof SLOTS)[number], currency: string) =>
    accountKey(name, `${prefix}${owner}`, currency)
  return {
    any: (pick: number, currency: string) => key(among(SLOTS, pick), currency),
    tracked: (pick: number, currency: string) => key(among(TRACKED, pick), currency),
    /** One that the legs don't name yet. */
    other: (pick: number, currency: string, legs: readonly Leg[]) => {
      const taken = new Set(legs.map(({ account }) => account))
      const keys = SLOTS.map((slot) => key(slot, currency)).filter((one) => !taken.has(one))
      return among(keys, pick)
    },
  }
}

export type Names = ReturnType<typeof namesOf>

const currencyOf = ({ account }: Leg) => account.split("/")[2]

/** The legs of a transfer, with what is to be wrong with them. */
export const transferLegs = (model: Model, names: Names, command: Transfer): Leg[] => {
  const currency = command.usd ? "usd" : "eur"
  const debit = names.any(command.debit, currency)
  const credit = names.other(command.credit, currency, [{ account: debit, amount: 0n }])
  const room = roomBetween(model, debit, credit)
  const turned = command.turns && room !== null && room <= 0n
  const [to, from] = turned ? [credit, debit] : [debit, credit]
  const amount = amountOf(command, turned ? roomBetween(model, credit, debit) : room)
  const pair = [
    { account: to, amount },
    { account: from, amount: -amount },
  ]
  const legs = [
    ...(command.split && amount > 1n ? split(names, pair, command.split) : pair),
    ...(command.exchange ? extra(names, command.usd ? "eur" : "usd", amount + 7n) : []),
  ]
  return spoiled(names, legs, command.fault)
}

/** How much can go from one account to another; null when nothing bounds it. */
const roomBetween = (model: Model, debit: string, credit: string): bigint | null => {
  const room = roomOf(accountOf(model, debit), "debit")
  const other = roomOf(accountOf(model, credit), "credit")
  return room === null || (other !== null && other < room) ? other : room
}

const amountOf = ({ amount }: Transfer, room: bigint | null): bigint => {
  if (amount.of === "number") {
    return BigInt(amount.value)
  }
  const edge = room === null ? 100n : room + BigInt(amount.more)
  return edge > 0n ? edge : 1n
}

/** Two legs instead of one on a side. */
const split = (names: Names, legs: readonly Leg[], { account, side }: Split): Leg[] =>
  legs.flatMap((leg) => {
    const half = leg.amount / 2n
    return leg.amount > 0n === (side === "debit")
      ? [
          { ...leg, amount: leg.amount - half },
          { account: names.other(account, currencyOf(leg), legs), amount: half },
        ]
      : [leg]
  })

type Split = NonNullable<Transfer["split"]>

/** A pair of legs that balances by itself. */
const extra = (names: Names, currency: string, amount: bigint): Leg[] => [
  { account: names.any(0, currency), amount },
  { account: names.any(1, currency), amount: -amount },
]

const spoiled = (names: Names, legs: readonly Leg[], fault: Transfer["fault"]): Leg[] => {
  const [first, ...rest] = legs
  const other = currencyOf(first) === "eur" ? "usd" : "eur"
  switch (fault) {
    case "unbalanced":
      return [{ ...first, amount: first.amount + 1n }, ...rest]
    case "currency":
      return [{ ...first, account: names.other(8, other, legs) }, ...rest]
    case "unknown":
      return [{ ...first, account: first.account.replace(/^\w+/, "pocket") }, ...rest]
    case "twice":
      return [{ ...first, amount: first.amount + 1n }, { ...first, amount: -1n }, ...rest]
    case "empty":
      return []
    case "no":
      return [...legs]
  }
}

/** One more on a debit and on a credit of the same currency. */
const bumped = (legs: readonly Leg[]): Leg[] => {
  const debit = legs.findIndex(({ amount }) => amount > 0n)
  const credit = legs.findIndex(
    (leg) => leg.amount < 0n && currencyOf(leg) === currencyOf(legs[debit])
  )
  return legs.map((leg, index) =>
    index === debit || index === credit
      ? { ...leg, amount: leg.amount + (leg.amount > 0n ? 1n : -1n) }
      : leg
  )
}

const negated = (legs: readonly Leg[]): Leg[] =>
  legs.map((leg) => ({ ...leg, amount: -leg.amount }))

/** The same legs with another account in the place of the first. */
export const elsewhere = (names: Names, [first, ...rest]: readonly Leg[]): Leg[] => [
  { ...first, account: names.other(3, currencyOf(first), [first, ...rest]) },
  ...rest,
]

/** Less of every leg, such that it still balances: the largest of a currency is what the others are. */
const scaled = (legs: readonly Leg[], part: (amount: bigint) => bigint): Leg[] =>
  [...new Set(legs.map(currencyOf))].flatMap((currency) => {
    const own = legs.filter((leg) => currencyOf(leg) === currency)
    const sorted = [...own].sort((one, other) => (size(one) > size(other) ? -1 : 1))
    const others = sorted.slice(1).map((leg) => ({ ...leg, amount: part(leg.amount) }))
    const sum = others.reduce((total, { amount }) => total + amount, 0n)
    return sum === 0n ? own : [{ ...sorted[0], amount: -sum }, ...others]
  })

const size = ({ amount }: Leg) => (amount < 0n ? -amount : amount)

/** The legs that resolve what is pending. */
export const resolvingLegs = (names: Names, pending: readonly Leg[], share: Share): Leg[] => {
  const half = scaled(pending, (amount) => amount / 2n || amount)
  switch (share) {
    case "all":
      return [...pending]
    case "half":
      return half
    case "one":
      return scaled(pending, (amount) => (amount > 0n ? 1n : -1n))
    case "more":
      return bumped(pending)
    case "other_side":
      return negated(half)
    case "other_account":
      return elsewhere(names, half)
    case "unbalanced":
      return [{ ...half[0], amount: half[0].amount + 1n }, ...half.slice(1)]
  }
}

/** The legs that reverse what was posted, or nearly. */
export const reversingLegs = (names: Names, posted: readonly Leg[], wrong: Wrong): Leg[] => {
  const legs = negated(posted)
  switch (wrong) {
    case "no":
      return legs
    case "amount":
      return bumped(legs)
    case "account":
      return elsewhere(names, legs)
    case "less":
      return legs.filter((leg) => currencyOf(leg) === currencyOf(legs[0]))
    case "extra":
      return [...legs, ...extra(names, currencyOf(legs[0]) === "eur" ? "usd" : "eur", 5n)]
    case "sign":
      return [...posted]
  }
}
