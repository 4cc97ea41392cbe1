import type { VariantSupply } from "@wholesale/catalog"
import {
  isImpossible,
  roundQuantity,
  smallestQuantity,
  type OrderRule,
} from "@wholesale/catalog/domain/order-rule"
import { orderable } from "@wholesale/catalog/domain/orderability"
import type { PriceLadder } from "@wholesale/pricing"
import { priceAt } from "@wholesale/pricing/queries/resolve-prices"
import type { QuickOrderLineDto, QuickOrderReason } from "../../http/cart"
import type { ParsedLine } from "./parse"

/** What is known of a variant that a line means. */
export type VariantFacts = {
  variant_id: string
  sku: string | null
  title: string
  may_sell: boolean
  rule: OrderRule
  ladder: PriceLadder | undefined
  supply: VariantSupply | undefined
}

/**
 * Says of one line what becomes of it. A product that the buyer may not see is unknown, as one that
 * does not exist. Pure.
 */
export const judgeLine = (line: ParsedLine, variant: VariantFacts | null): QuickOrderLineDto => {
  const base = nothingKnown(line)
  if (line.sku === null) {
    return { ...base, verdict: "invalid", message: "There is no SKU in this line" }
  }
  if (line.quantity === null) {
    return { ...base, verdict: "invalid", message: "The quantity is not a whole number" }
  }
  if (!variant) {
    return { ...base, verdict: "unknown", message: `${line.sku} is not known` }
  }
  const known = {
    ...base,
    sku: variant.sku ?? line.sku,
    variant_id: variant.variant_id,
    title: variant.title,
  }
  const quantity = admitted(variant, line.quantity)
  const found = priceFor(variant, quantity)
  if ("reason" in found) {
    return { ...known, verdict: "not_orderable", ...found }
  }
  const ordered = { ...known, order_quantity: quantity, unit_price: found.unit_price }
  return quantity === line.quantity
    ? { ...ordered, verdict: "matched", message: null }
    : {
        ...ordered,
        verdict: "rounded",
        message: `Rounded from ${line.quantity} to ${quantity}: ${ruleText(variant)}`,
      }
}

/** What is said of a SKU that several sellers have. */
export const ambiguousLine = (line: ParsedLine): QuickOrderLineDto => ({
  ...nothingKnown(line),
  verdict: "not_orderable",
  reason: "ambiguous",
  message: `Several sellers have ${line.sku}; choose the product by its name`,
})

const nothingKnown = (line: ParsedLine) => ({
  row: line.row,
  text: line.text,
  sku: line.sku,
  variant_id: null,
  title: null,
  quantity: line.quantity,
  order_quantity: null,
  reason: null,
  unit_price: null,
})

const availableOf = ({ supply, rule }: VariantFacts): number =>
  !supply || supply.supply === "made_to_order" || supply.available === null
    ? Number.MAX_SAFE_INTEGER
    : orderable({ rule, available: supply.available })

/** The admitted quantity nearest to what was asked for that can be had; 0 when none can. */
const admitted = (variant: VariantFacts, quantity: number): number => {
  const { rule } = variant
  const wanted = roundQuantity(rule, quantity)
  const available = availableOf(variant)
  if (wanted <= available) {
    return wanted
  }
  const left = Math.floor(available / rule.order_multiple) * rule.order_multiple
  return left >= smallestQuantity(rule) ? left : 0
}

type Priced = { unit_price: number } | { reason: QuickOrderReason; message: string }

const priceFor = (variant: VariantFacts, quantity: number): Priced => {
  const { ladder, title } = variant
  if (!variant.may_sell || !variant.supply || isImpossible(variant.rule)) {
    return { reason: "not_sold", message: `${title} can't be ordered at present` }
  }
  if (quantity === 0) {
    return { reason: "sold_out", message: `${title} is out of stock` }
  }
  const price = ladder && !ladder.hidden ? priceAt(ladder, quantity) : null
  return price
    ? { unit_price: Number(price.amount) }
    : { reason: "no_price", message: `${title} has no price for you in this currency` }
}

const ruleText = (variant: VariantFacts) => {
  const { min_quantity: min, order_multiple: multiple, max_quantity: max } = variant.rule
  const available = availableOf(variant)
  return [
    `at least ${min}`,
    ...(multiple > 1 ? [`in multiples of ${multiple}`] : []),
    ...(max === null ? [] : [`at most ${max}`]),
    ...(available === Number.MAX_SAFE_INTEGER ? [] : [`${available} available`]),
  ].join(", ")
}
