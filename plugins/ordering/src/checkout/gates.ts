import type { By, TransactionContext } from "@wholesale/core"
import type { CartProblem } from "../http/cart"
import type { QuoteFacts } from "../domain/quote/facts"
import type { QuotedPart, Totals } from "../domain/quote/types"

/** Who places an order, for whom. */
export type Buyer = {
  company_id: string
  member_id: string
  customer_id: string
  /** The key or id of the member's role. */
  role: string
  permissions: ReadonlySet<string>
}

/** What a gate decides about: the parts that are about to be ordered, at today's prices. */
export type CheckoutAttempt = {
  tx: TransactionContext
  buyer: Buyer
  by: By
  facts: QuoteFacts
  /** Only the parts that are ordered. */
  parts: QuotedPart[]
  totals: Totals
  /** The approved request that this checkout carries out, when it comes from one. */
  approval_request_id: string | null
  now: Date
}

/** A problem of the whole attempt, or of one seller's part of it. */
export type GateProblem = CartProblem & { seller_id?: string }

/**
 * Something that may refuse a checkout after prices, rules and minimums were found in order and
 * before anything is paid or reserved: approvals, spending limits. It runs inside the checkout's
 * transaction with the cart locked; what it locks or writes holds until the orders are committed.
 * It returns what is in the way, or throws a refusal of its own.
 */
export type CheckoutGate = {
  name: string
  /** Lower runs earlier; equal ones by name. */
  order: number
  check: (attempt: CheckoutAttempt) => Promise<GateProblem[]>
}

const gates = new Map<string, CheckoutGate>()

/** Adds a gate. Registering the name again replaces it. */
export const registerCheckoutGate = (gate: CheckoutGate): void => {
  gates.set(gate.name, gate)
}

/** What all gates have against an attempt, in their order. */
export const passGates = async (attempt: CheckoutAttempt): Promise<GateProblem[]> => {
  const problems: GateProblem[] = []
  const ordered = [...gates.values()].sort((a, b) =>
    a.order === b.order ? (a.name < b.name ? -1 : 1) : a.order - b.order
  )
  for (const gate of ordered) {
    problems.push(...(await gate.check(attempt)))
  }
  return problems
}
