import fc from "fast-check"

/**
 * What can be done to the ledger, without names: `pick` chooses among what is there when the command
 * is run, so that a shorter sequence still makes sense.
 */
export type Command =
  | (Transfer & { type: "transfer" })
  | { type: "again"; pick: number; refused: boolean; change: Change; days: number }
  | (Follow & { type: "resolve"; share: Share })
  | (Follow & { type: "void" })
  | (Follow & { type: "reverse"; wrong: Wrong })
  | { type: "limit"; account: number; usd: boolean; room: number | null }
  | { type: "seal" }
  | { type: "close"; again: boolean }

/** A new posting between accounts; the amount is a number, or all that there is and `more`. */
export type Transfer = {
  kind: "single" | "pending"
  debit: number
  credit: number
  /** Goes the other way when nothing is there to be moved. */
  turns: boolean
  amount: { of: "number"; value: number } | { of: "room"; more: number }
  usd: boolean
  /** Splits one side: into another account, and possibly into the same one. */
  split: { account: number; side: "debit" | "credit" } | null
  /** Another pair of legs in the other currency. */
  exchange: boolean
  fault: Fault
  external: number | null
  event: number
  /** Days from today; the past may be closed. */
  days: number
}

export type Fault = "no" | "unbalanced" | "currency" | "unknown" | "twice" | "empty"

/** What of a request is different when its key is used again. */
export type Change =
  | "nothing"
  | "amount"
  | "account"
  | "order"
  | "event"
  | "kind"
  | "of"
  | "business_ref"
  | "external_ref"

/** How much of what is pending is posted, and what may be wrong with it. */
export type Share = "all" | "half" | "one" | "more" | "other_side" | "other_account" | "unbalanced"

/** How a reversal differs from the opposite of what it reverses. */
export type Wrong = "no" | "amount" | "account" | "less" | "extra" | "sign"

export type Follow = {
  pick: number
  /** What it is about: something that is open, something that is done with, or just something. */
  of: "open" | "done" | "any" | "unknown"
  external: number | null
  days: number
}

const pick = fc.nat(1000)
const mostly = <Value>(usual: Value, others: readonly Value[], weight = 8) =>
  fc.oneof({ weight, arbitrary: fc.constant(usual) }, fc.constantFrom(...others))
const days = mostly(0, [-1, -2, 1])
const external = mostly<number | null>(null, [0, 1, 2], 4)
const of = mostly<Follow["of"]>("open", ["done", "any", "unknown"], 3)

const split: fc.Arbitrary<Transfer["split"]> = fc.option(
  fc.record({ account: pick, side: fc.constantFrom<("debit" | "credit")[]>("debit", "credit") }),
  { freq: 3 }
)

const transfer: fc.Arbitrary<Command> = fc.record({
  type: fc.constant("transfer" as const),
  kind: fc.constantFrom("single", "single", "pending"),
  debit: pick,
  credit: pick,
  turns: mostly(true, [false], 3),
  amount: fc.oneof(
    fc.record({ of: fc.constant("number" as const), value: fc.integer({ min: 1, max: 500 }) }),
    fc.record({ of: fc.constant("room" as const), more: fc.constantFrom(-1, 0, 0, 1) })
  ),
  usd: mostly(false, [true], 4),
  split,
  exchange: mostly(false, [true], 3),
  fault: mostly<Fault>("no", ["unbalanced", "currency", "unknown", "twice", "empty"], 9),
  external,
  event: fc.nat(1),
  days,
})

const changes: Change[] = [
  "amount",
  "account",
  "order",
  "event",
  "kind",
  "of",
  "business_ref",
  "external_ref",
]

const again: fc.Arbitrary<Command> = fc.record({
  type: fc.constant("again" as const),
  pick,
  refused: mostly(false, [true], 3),
  change: mostly<Change>("nothing", changes, 1),
  days,
})

const resolve: fc.Arbitrary<Command> = fc.record({
  type: fc.constant("resolve" as const),
  ...{ pick, of, external, days },
  share: fc.constantFrom<Share[]>(
    ...(["all", "all", "half", "half", "one", "one", "more"] as const),
    ...(["other_side", "other_account", "unbalanced"] as const)
  ),
})

const letGo: fc.Arbitrary<Command> = fc.record({
  type: fc.constant("void" as const),
  ...{ pick, of, external, days },
})

const reverse: fc.Arbitrary<Command> = fc.record({
  type: fc.constant("reverse" as const),
  ...{ pick, of, external, days },
  wrong: mostly<Wrong>("no", ["amount", "account", "less", "extra", "sign"], 2),
})

const room: fc.Arbitrary<number | null> = fc.option(
  fc.oneof(fc.integer({ min: -1, max: 0 }), fc.nat(100)),
  { freq: 2 }
)

const limit: fc.Arbitrary<Command> = fc.record({
  type: fc.constant("limit" as const),
  account: pick,
  usd: mostly(false, [true], 4),
  room,
})

const weighed = (weight: number, arbitrary: fc.Arbitrary<Command>) => ({ weight, arbitrary })

/** One command; how often each comes is chosen such that most are accepted. */
export const command: fc.Arbitrary<Command> = fc.oneof(
  weighed(30, transfer),
  weighed(6, again),
  weighed(10, resolve),
  weighed(4, letGo),
  weighed(5, reverse),
  weighed(7, limit),
  weighed(2, fc.constant({ type: "seal" })),
  weighed(2, fc.record({ type: fc.constant("close" as const), again: mostly(false, [true], 4) }))
)
