import { refuse, type ErrorCode } from "@wholesale/core"
import type { Quote, QuotedPart, Totals } from "../domain/quote/types"
import type { CartProblem, CartProblemCode } from "../http/cart"
import { totalsDto } from "../cart/cart-dto"
import type { GateProblem } from "./gates"

/** What makes a line impossible before its price is even looked at. */
const BEFORE_PRICE: readonly CartProblemCode[] = ["UNAVAILABLE", "NOT_ORDERABLE", "NO_PRICE"]

/** What is in the way of a checkout, in its stages. */
export type Blocked = {
  /** Problems of the cart as a whole. */
  cart: CartProblem[]
  parts: readonly QuotedPart[]
}

const codesOf = ({ cart, parts }: Blocked): CartProblemCode[] => [
  ...cart.map(({ code }) => code),
  ...parts.flatMap((part) => [
    ...part.problems.map(({ code }) => code),
    ...part.lines.flatMap((line) => line.problems.map(({ code }) => code)),
  ]),
]

/** Refuses what has no visible product or no price. @throws CHECKOUT_BLOCKED with every problem */
export const assertPriced = (blocked: Blocked): void => {
  if (codesOf(blocked).some((code) => BEFORE_PRICE.includes(code))) {
    throw blockedRefusal(blocked)
  }
}

/** Refuses what breaks a rule, a minimum, or has no way to be shipped. @throws CHECKOUT_BLOCKED */
export const assertOrderable = (blocked: Blocked): void => {
  if (codesOf(blocked).some((code) => code !== "OUT_OF_STOCK")) {
    throw blockedRefusal(blocked)
  }
}

/** The refusal of a total that is not the one the buyer saw. */
export const pricesChanged = (expected: number, totals: Totals, quote: Quote) =>
  refuse("PRICES_CHANGED", "Prices have changed since you saw them; look at the cart again", {
    expected_total: expected,
    total: Number(totals.total),
    totals: totalsDto(totals),
    sellers: quote.parts.map((part) => ({
      seller_id: part.seller.id,
      totals: totalsDto(part.totals),
    })),
  })

const GATE_CODES: readonly ErrorCode[] = ["APPROVAL_REQUIRED", "SPENDING_LIMIT_REACHED"]

/** The refusal for what gates have against a checkout. */
export const gateRefusal = (problems: readonly GateProblem[]) => {
  const own = GATE_CODES.find((code) => problems.every((problem) => problem.code === code))
  const details = problems.length === 1 ? problems[0].details : undefined
  return refuse(own ?? "CHECKOUT_BLOCKED", sentenceOf(problems), { ...details, problems })
}

/** The refusal of lines that the stock doesn't cover any more. */
export const stockRefusal = (
  parts: readonly QuotedPart[],
  available: ReadonlyMap<string, number>
) => {
  const short = parts.map((part) => ({
    ...part,
    problems: [],
    lines: part.lines.flatMap((line) => {
      const left = available.get(line.id)
      return left === undefined
        ? []
        : [
            {
              ...line,
              problems: [
                {
                  code: "OUT_OF_STOCK" as const,
                  message: `Only ${left} of ${line.title} can be ordered now`,
                  details: { available: left },
                },
              ],
            },
          ]
    }),
  }))
  return refuse("OUT_OF_STOCK", "Not everything is in stock any more", {
    ...detailsOf({ cart: [], parts: short }),
  })
}

const blockedRefusal = (blocked: Blocked) =>
  refuse("CHECKOUT_BLOCKED", sentenceOf(allProblems(blocked)), detailsOf(blocked))

const allProblems = ({ cart, parts }: Blocked): CartProblem[] => [
  ...cart,
  ...parts.flatMap((part) => [...part.problems, ...part.lines.flatMap((line) => line.problems)]),
]

const MAX_IN_SENTENCE = 3

const sentenceOf = (problems: readonly CartProblem[]) => {
  const [first, ...others] = problems.slice(0, MAX_IN_SENTENCE).map(({ message }) => message)
  const rest = problems.length - MAX_IN_SENTENCE
  return [first, ...others, ...(rest > 0 ? [`and ${rest} more`] : [])].join("; ")
}

/** Every problem, by seller and line. */
const detailsOf = ({ cart, parts }: Blocked) => ({
  problems: cart,
  sellers: parts.flatMap((part) => {
    const lines = part.lines.filter((line) => line.problems.length > 0)
    return part.problems.length + lines.length === 0
      ? []
      : [
          {
            seller_id: part.seller.id,
            name: part.seller.name,
            problems: part.problems,
            lines: lines.map(({ id, variant_id, sku, title, problems }) => ({
              line_id: id,
              variant_id,
              sku,
              title,
              problems,
            })),
          },
        ]
  }),
})
