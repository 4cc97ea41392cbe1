// Amounts are minor units of the order's currency, percentages decimals in percent ("12.5"), days
// `YYYY-MM-DD`.

/** Who receives a commission. The platform comes first where both together would take too much. */
export const PAYEES = ["platform", "distributor"] as const
export type Payee = (typeof PAYEES)[number]

/** The buyer's first order at the seller, or a later one. */
export const ORDER_KINDS = ["opening", "reorder"] as const
export type OrderKind = (typeof ORDER_KINDS)[number]

/** Who brought seller and buyer together. */
export const COMMISSION_ORIGINS = ["marketplace", "seller"] as const
export type CommissionOrigin = (typeof COMMISSION_ORIGINS)[number]

/** What a rule can depend on, in the order in which it is explained. */
export const CONDITIONS = [
  "seller",
  "category",
  "plan",
  "order_kind",
  "origin",
  "currency",
  "valid_from",
  "valid_until",
] as const
export type Condition = (typeof CONDITIONS)[number]

/** What an order line must be for a rule to match it; null and an empty list hold for any. */
export type RuleConditions = {
  seller_ids: readonly string[]
  /** One of the line's categories or of their ancestors. */
  category_ids: readonly string[]
  /** The plan of the seller. */
  plan_key: string | null
  order_kind: OrderKind | null
  origin: CommissionOrigin | null
  /** ISO 4217 in lower case. */
  currency_code: string | null
  /** The first and the last day on which the rule holds, by the day of the order. */
  valid_from: string | null
  valid_until: string | null
}

/** A band of a tiered rule; it ends where the next one begins, so that bands cannot overlap. */
export type Tier = { from: bigint; percent: string }

/**
 * What a rule charges for its lines of an order.
 * - percentage: of their base
 * - fixed: so much for each unit of sale, or once for the order
 * - tiered: the percentage of the band that the base of the whole order falls in, for all of their
 *   base. It is not marginal: no part of it is charged by a lower band.
 */
export type CommissionTerms =
  | { kind: "percentage"; percent: string }
  | { kind: "fixed"; amount: bigint; per: "unit" | "order" }
  | { kind: "tiered"; tiers: readonly Tier[] }

/** A rule of the operator's list. */
export type CommissionRule = {
  id: string
  name: string
  /** The place in the list, which no two rules share; the lowest rule that matches wins. */
  rank: number
  payee: Payee
  conditions: RuleConditions
  terms: CommissionTerms
  /** The least and the most that the rule charges for an order of which it wins any line. */
  minimum: bigint | null
  maximum: bigint | null
}

/** A line of an order as commission sees it. */
export type CommissionableLine = {
  id: string
  /** Units of sale. */
  quantity: number
  /**
   * What commission is charged on: the line's goods after discount, without tax. Shipping has no
   * commission, since what the seller takes for it is the carrier's.
   */
  base: bigint
  /** The categories of the product with all their ancestors. */
  category_ids: readonly string[]
}

/** How the payee's invoice to the seller is taxed, and why. */
export type CommissionTax = { rate: string; reason: string }

/** A seller order when it is placed. */
export type CommissionOrder = {
  seller_id: string
  plan_key: string | null
  kind: OrderKind
  origin: CommissionOrigin
  /** ISO 4217 in lower case. */
  currency_code: string
  placed_on: string
  lines: readonly CommissionableLine[]
  taxes: Record<Payee, CommissionTax>
}

/** What decided a total in place of the terms: a bound of the rule, or the base of its lines. */
export type Bound = "minimum" | "maximum" | "base"

/** How a rule came to what it charges for all its lines of an order. */
export type Calculation = {
  /** The percentage that was used; null for a fixed amount. */
  rate: string | null
  /** The band of a tiered rule, up to below `until`; null `until` for the last. */
  band: { from: bigint; until: bigint | null } | null
  /** The base of the whole order, and of the lines that the rule won. */
  order_base: bigint
  rule_base: bigint
  /** What the terms come to, before bounds. */
  calculated: bigint
  bounded_by: Bound | null
  total: bigint
}

/** What a line owes a payee, as it is kept with the order. */
export type FrozenLine = {
  line_id: string
  payee: Payee
  rule_id: string
  rule_name: string
  kind: CommissionTerms["kind"]
  /** The percentage that was used; null for a fixed amount. */
  rate: string | null
  base: bigint
  amount: bigint
  tax: bigint
}

/** Why a line owes a payee what it owes. */
export type LineExplanation = {
  line_id: string
  payee: Payee
  /** The rule that won and the conditions that it names; null where none matched. */
  rule: { id: string; name: string; rank: number; conditions: Condition[] } | null
  calculation: Calculation | null
  /** What the line's part of the calculation's total gave way to the platform's commission. */
  given_way: bigint
}

export type PayeeTotal = { amount: bigint; tax: bigint; tax_rate: string; tax_reason: string }

/** The commission of an order; lines by line id, for each line first the platform's. */
export type FrozenCommission = Record<Payee, PayeeTotal> & {
  lines: FrozenLine[]
  explanations: LineExplanation[]
}

/** How one rule fared with one line. */
export type RuleTrace = {
  rule_id: string
  rule_name: string
  rank: number
  payee: Payee
  matched: boolean
  /** Whether it is the one that is charged: the first of its payee that matched. */
  wins: boolean
  /** The conditions that the line does not meet; empty where it matched. */
  failed: Condition[]
}

/** The commission of an order, with all rules in rank order for every line. */
export type Simulation = FrozenCommission & { traces: { line_id: string; rules: RuleTrace[] }[] }

/** Something that keeps a rule from being used, for whoever edits the list. */
export type RuleProblem = { rule_id: string; code: RuleProblemCode; message: string }

export type RuleProblemCode =
  | "ID_TAKEN"
  | "RANK_INVALID"
  | "RANK_TAKEN"
  | "PERCENT_INVALID"
  | "AMOUNT_NEGATIVE"
  | "TIERS_START"
  | "TIERS_NOT_ASCENDING"
  | "MINIMUM_ABOVE_MAXIMUM"
  | "CURRENCY_INVALID"
  | "CURRENCY_MISSING"
  | "DAY_INVALID"
  | "WINDOW_REVERSED"
