import type { VariantSupply } from "@wholesale/catalog"
import { checkQuantity, smallestQuantity } from "@wholesale/catalog/domain/order-rule"
import { orderable } from "@wholesale/catalog/domain/orderability"
import { promiseDate } from "@wholesale/catalog/domain/promise"
import { dayOf } from "@wholesale/core/shared/day"
import type { PriceLadder } from "@wholesale/pricing"
import { priceAt } from "@wholesale/pricing/queries/resolve-prices"
import type { CartProblem } from "../../http/cart"
import type { LineFacts, SellerFacts } from "./facts"
import type { QuotedLine } from "./types"

/** What is known of a line beside the cart. */
export type LineInput = {
  line: LineFacts
  seller: SellerFacts
  ladder: PriceLadder | undefined
  supply: VariantSupply | undefined
  now: Date
}

/** A line without what depends on the other lines: discount and tax. */
export type PricedLine = Omit<QuotedLine, "discounts" | "discount" | "tax_rate" | "tax">

/** Prices and checks one line by itself. Pure. */
export const priceLine = (input: LineInput): PricedLine => {
  const { line, ladder } = input
  const price = ladder && !ladder.hidden ? priceAt(ladder, line.quantity) : null
  const available = unitsAvailable(input)
  // Nobody can promise a day for what can't be had.
  const promise = available !== null && line.quantity > available ? null : promiseOf(input)
  return {
    ...line,
    price,
    next_break:
      ladder?.breaks.find(
        ({ min_quantity, amount }) =>
          min_quantity > line.quantity && price !== null && amount < price.amount
      ) ?? null,
    msrp: ladder && !ladder.hidden ? ladder.msrp : null,
    subtotal: price ? price.amount * BigInt(line.quantity) : 0n,
    available,
    promised_on: promise?.ship_on ?? null,
    promise_basis: promise?.basis ?? null,
    problems: problemsOf(input, price !== null, available),
  }
}

/** Units that can be ordered; null when stock does not limit it. */
const unitsAvailable = ({ line, supply }: LineInput): number | null =>
  !supply || supply.supply === "made_to_order" || supply.available === null
    ? null
    : orderable({ rule: line.rule, available: supply.available })

const promiseOf = ({ line, supply, now }: LineInput) =>
  supply &&
  promiseDate({
    today: dayOf(now),
    quantity: line.quantity,
    supply: supply.supply,
    available: supply.available ?? line.quantity,
    lead_time_days: supply.lead_time_days,
    slots: supply.slots,
  })

const problemsOf = (
  { line, seller, supply, ladder }: LineInput,
  priced: boolean,
  available: number | null
): CartProblem[] => {
  if (!line.published || !seller.may_sell || !supply) {
    return [{ code: "NOT_ORDERABLE", message: `${line.title} can't be ordered at present` }]
  }
  const verdict = checkQuantity(line.rule, line.quantity)
  const problems: CartProblem[] = []
  if (!priced) {
    problems.push(noPrice(line, ladder))
  }
  if (!verdict.ok) {
    problems.push({
      code: verdict.code,
      message: quantitySentence(line, verdict.nearest),
      details: { ...limitsOf(line), nearest: verdict.nearest },
    })
  }
  if (available !== null && line.quantity > available) {
    problems.push({
      code: "OUT_OF_STOCK",
      message: `Only ${available} of ${line.title} can be ordered now`,
      details: { available, enough_for_one_order: available >= smallestQuantity(line.rule) },
    })
  }
  return problems
}

const noPrice = (line: LineFacts, ladder: PriceLadder | undefined): CartProblem => {
  const from = ladder && !ladder.hidden ? ladder.breaks.at(0)?.min_quantity : undefined
  return {
    code: "NO_PRICE",
    message: from
      ? `${line.title} has a price from ${from} on`
      : `${line.title} has no price for you in this currency`,
    ...(from ? { details: { nearest: from } } : {}),
  }
}

const limitsOf = ({ rule }: LineFacts) => ({
  min_quantity: rule.min_quantity,
  order_multiple: rule.order_multiple,
  max_quantity: rule.max_quantity,
})

const quantitySentence = ({ title, rule }: LineFacts, nearest: number) => {
  const parts = [
    `at least ${rule.min_quantity}`,
    ...(rule.order_multiple > 1 ? [`in multiples of ${rule.order_multiple}`] : []),
    ...(rule.max_quantity === null ? [] : [`at most ${rule.max_quantity}`]),
  ]
  return `${title} is sold ${parts.join(", ")}; the nearest quantity is ${nearest}`
}
