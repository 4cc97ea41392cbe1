import { parseAmount } from "@wholesale/core/admin/kit/money"
import type { DisputeDto } from "../../http/disputes"

/** The key under which the shipping is typed; lines have their own id. */
export const SHIPPING = "shipping"

export type DecisionProblem = "not_an_amount" | "too_much"

/** What the operator is about to decide. Minor units. */
export type Decision = {
  lines: { id: string; refund: number }[]
  shipping_refund: number
  /** What the buyer gets back. */
  refund: number
  /** What of the claim the seller gets. */
  rest: number
  problems: Record<string, DecisionProblem>
}

type Disputed = Pick<DisputeDto, "lines" | "claimed" | "shipping_claimed" | "currency_code">

/** Everything that is claimed: its key and the most that can go back for it. Pure. */
export const claimsIn = ({ lines, shipping_claimed }: Disputed): [key: string, most: number][] => [
  ...lines.map(({ id, claimed }): [string, number] => [id, claimed]),
  ...(shipping_claimed > 0 ? [[SHIPPING, shipping_claimed] as [string, number]] : []),
]

/** Reads what was typed for each claim; what nobody touched gets nothing back. Pure. */
export const decisionOf = (
  dispute: Disputed,
  typed: Readonly<Record<string, string>>
): Decision => {
  const problems: Decision["problems"] = {}
  const refunds = new Map<string, number>()
  for (const [key, most] of claimsIn(dispute)) {
    const text = (typed[key] ?? "").trim()
    const amount = text === "" ? 0 : parseAmount(text, dispute.currency_code)
    if (amount === null || amount > most) {
      problems[key] = amount === null ? "not_an_amount" : "too_much"
    }
    refunds.set(key, amount ?? 0)
  }
  const refund = [...refunds.values()].reduce((sum, part) => sum + part, 0)
  return {
    lines: dispute.lines.map(({ id }) => ({ id, refund: refunds.get(id) ?? 0 })),
    shipping_refund: refunds.get(SHIPPING) ?? 0,
    refund,
    rest: dispute.claimed - refund,
    problems,
  }
}
