import type { Leg } from "../../../domain/ledger/posting"
import {
  brokenRules,
  isAccountName,
  isTracked,
  newAccount,
  type Account,
  type Reason,
} from "./support/model-account"

/**
 * What the ledger has to do, written from its rules and not from its SQL: books in memory that the
 * real ones are compared with.
 */
export type Model = {
  accounts: Map<string, Account>
  /** By key, in the order in which they were accepted. */
  transactions: Map<string, Transaction>
  /** The last day that is closed. */
  closed: string | null
}

/** One call of `ledger_post`. */
export type Request = {
  key: string
  event: string
  kind: "single" | "pending" | "post" | "void" | "reversal"
  legs: readonly Leg[]
  /** Key of the transaction that is resolved or reversed. */
  of: string | null
  business_ref: string
  external_ref: string | null
  /** The day it is effective on, `YYYY-MM-DD`. */
  day: string
  actor: string
}

/** An entry; `version` is the how-maniest of its account it is, null where nobody counts. */
export type Entry = Leg & { pending: boolean; version: number | null }

export type Transaction = { request: Request; entries: readonly Entry[] }

/** What becomes of a request. Several reasons mean any of them: accounts have no order. */
export type Expected =
  { accepted: true; replayed: boolean } | { accepted: false; reasons: readonly Reason[] }

export const emptyModel = (): Model => ({
  accounts: new Map(),
  transactions: new Map(),
  closed: null,
})

/** The account as it is, or as it would begin. */
export const accountOf = (model: Model, key: string): Account => ({
  ...(model.accounts.get(key) ?? newAccount(key)),
})

/** Posts to the model as the ledger should; the model changes when it is accepted. */
export const postToModel = (model: Model, request: Request): Expected =>
  placed(model, request) ?? shaped(model, request) ?? written(model, request)

/** Sets how far an account may be in debit; refused when it is beyond that already. */
export const limitInModel = (model: Model, key: string, limit: bigint | null): Expected => {
  const account = model.accounts.get(key)
  if (!account) {
    return refused("account_unknown")
  }
  if (brokenRules({ ...account, limit }).length > 0) {
    return refused("beyond_limit")
  }
  account.limit = limit
  return { accepted: true, replayed: false }
}

const refused = (...reasons: Reason[]): Expected => ({ accepted: false, reasons })

const isResolution = ({ kind }: Request) => kind === "post" || kind === "void"

/** What the request's place in the books says; null to go on. */
const placed = (model: Model, request: Request): Expected | null => {
  const { of, key, kind, day } = request
  const all = [...model.transactions.values()].map((transaction) => transaction.request)
  if (of !== null && !model.transactions.has(of)) {
    return refused("not_resolvable")
  }
  const known = model.transactions.get(key)
  if (known) {
    return contentOf(known.request) === contentOf(request)
      ? { accepted: true, replayed: true }
      : refused("key_reused")
  }
  const followers = all.filter((other) => of !== null && other.of === of)
  if (isResolution(request) && followers.some(isResolution)) {
    return refused("resolved_already")
  }
  if (kind === "reversal" && followers.some((other) => other.kind === "reversal")) {
    return refused("reversed_already")
  }
  if (all.some((other) => sameExternally(other, request))) {
    return refused("external_id_reused")
  }
  return model.closed !== null && day <= model.closed ? refused("day_closed") : null
}

/** Who posts it and for which day is not what it says. */
const contentOf = ({ event, kind, of, business_ref, external_ref, legs }: Request) =>
  JSON.stringify([
    ...[event, kind, of, business_ref, external_ref],
    ...legs.map(({ account, amount }) => [account, String(amount)]),
  ])

const sameExternally = (one: Request, other: Request) =>
  one.external_ref !== null && one.external_ref === other.external_ref && one.event === other.event

/** What the legs say by themselves, and beside the transaction that they follow; null to go on. */
const shaped = (model: Model, { kind, legs, of }: Request): Expected | null => {
  if ((kind !== "void" && legs.length < 2) || !balances(legs)) {
    return refused("not_balanced")
  }
  const target = of === null ? undefined : model.transactions.get(of)
  if (target && (target.request.kind === "pending") === (kind === "reversal")) {
    return refused("not_resolvable")
  }
  const follows = kind === "reversal" ? isOpposite : isWithin
  if (target && !follows(legs, target.entries)) {
    return refused("not_resolvable")
  }
  const keys = legs.map(({ account }) => account)
  const known = keys.every((key) => isAccountName(key.split("/")[0]))
  return known && new Set(keys).size === keys.length ? null : refused("account_unknown")
}

const balances = (legs: readonly Leg[]) => {
  const sums = new Map<string, bigint>()
  for (const { account, amount } of legs) {
    const currency = account.split("/")[2]
    sums.set(currency, (sums.get(currency) ?? 0n) + amount)
  }
  return [...sums.values()].every((sum) => sum === 0n)
}

const size = (amount: bigint) => (amount < 0n ? -amount : amount)

/** Whether every leg is on a side of an account where at least as much is pending. */
const isWithin = (legs: readonly Leg[], pending: readonly Leg[]) =>
  legs.every(({ account, amount }) =>
    pending.some(
      (leg) =>
        leg.account === account &&
        leg.amount > 0n === amount > 0n &&
        size(leg.amount) >= size(amount)
    )
  )

const isOpposite = (legs: readonly Leg[], entries: readonly Leg[]) => {
  const lines = (side: readonly Leg[], sign: bigint) =>
    side.map(({ account, amount }) => `${account} ${sign * amount}`).sort()
  return lines(legs, 1n).join() === lines(entries, -1n).join()
}

/** Puts the legs into the accounts, unless one of them would break its rules. */
const written = (model: Model, request: Request): Expected => {
  const touched = new Map<string, Account>()
  const touch = (key: string): Account => {
    const account = touched.get(key) ?? accountOf(model, key)
    touched.set(key, account)
    return account
  }
  const target = request.of === null ? undefined : model.transactions.get(request.of)
  for (const { account, amount } of isResolution(request) ? (target?.entries ?? []) : []) {
    setAside(touch(account), amount, -1n)
  }
  const pending = request.kind === "pending"
  const entries = request.legs.map((leg): Entry => {
    const account = touch(leg.account)
    if (pending) {
      setAside(account, leg.amount, 1n)
    } else {
      account[leg.amount > 0n ? "debits" : "credits"] += size(leg.amount)
    }
    account.entries += 1
    return { ...leg, pending, version: isTracked(account.name) ? account.entries : null }
  })
  const reasons = [...touched.values()].flatMap(brokenRules)
  if (reasons.length > 0) {
    return refused(...reasons)
  }
  touched.forEach((account, key) => model.accounts.set(key, account))
  model.transactions.set(request.key, { request, entries })
  return { accepted: true, replayed: false }
}

/** Nothing is set aside on accounts that are not tracked. */
const setAside = (account: Account, amount: bigint, sign: 1n | -1n) => {
  if (isTracked(account.name)) {
    account[amount > 0n ? "debits_pending" : "credits_pending"] += sign * size(amount)
  }
}
