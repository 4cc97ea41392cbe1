import type { VariantSupply } from "@wholesale/catalog"
import { minimumFor } from "@wholesale/catalog/domain/minimum-order"
import type { PriceLadder } from "@wholesale/pricing"
import { toDecimal } from "@wholesale/core/shared/money"
import type { CartProblem } from "../../http/cart"
import { defaultRate, rateFor, untaxed, type TaxRate } from "../tax/rates"
import { taxTreatment, type TaxTreatment } from "../tax/treatment"
import { discountsOf } from "./discounts"
import type { QuoteFacts, SellerFacts, ShippingFacts } from "./facts"
import { priceLine, type PricedLine } from "./quote-line"
import { shareTax } from "./tax-part"
import { addTotals } from "./totals"
import type { LineDiscount, Quote, QuotedPart, QuotedShipping } from "./types"

/** What a quote is made of. */
export type QuoteInput = {
  facts: QuoteFacts
  /** The buyer's own prices by variant. */
  ladders: ReadonlyMap<string, PriceLadder>
  supply: ReadonlyMap<string, VariantSupply>
  now: Date
}

/**
 * What a cart costs and what keeps it from being ordered, by seller. The cart page and the checkout
 * both work with this, so what is shown is what is charged. The cart's totals are the sums of its
 * parts. Pure.
 */
export const quoteCart = (input: QuoteInput): Quote => {
  const { facts } = input
  const visible = facts.lines.filter((line) => line.visible)
  const priced = priceLines(input)
  const subtotals = new Map([...priced.values()].map((line) => [line.id, line.subtotal]))
  const discounts = discountsOf(visible, subtotals, facts.cart.currency_code)
  const parts = facts.sellers.flatMap((seller) => {
    const lines = visible.flatMap(({ id, seller_id }) =>
      seller_id === seller.id ? (priced.get(id) ?? []) : []
    )
    return lines.length > 0 ? [quotePart({ input, seller, lines, discounts })] : []
  })
  return {
    parts,
    unavailable: facts.lines.filter((line) => !line.visible),
    totals: addTotals(parts.map(({ totals }) => totals)),
    problems: cartProblems(facts),
  }
}

const priceLines = ({ facts, ladders, supply, now }: QuoteInput): Map<string, PricedLine> => {
  const sellers = new Map(facts.sellers.map((seller) => [seller.id, seller]))
  const lines = facts.lines.flatMap((line) => {
    const seller = sellers.get(line.seller_id)
    const ladder = ladders.get(line.variant_id)
    return line.visible && seller
      ? [priceLine({ line, seller, ladder, supply: supply.get(line.variant_id), now })]
      : []
  })
  return new Map(lines.map((line) => [line.id, line]))
}

type PartInput = {
  input: QuoteInput
  seller: SellerFacts
  lines: PricedLine[]
  discounts: ReadonlyMap<string, LineDiscount[]>
}

const quotePart = ({ input, seller, lines, discounts }: PartInput): QuotedPart => {
  const { facts } = input
  const discounted = lines.map((line) => withDiscount(line, discounts.get(line.id) ?? []))
  const goods = sum(lines.map(({ subtotal }) => subtotal))
  const discount = sum(discounted.map((line) => line.discount))
  const options = seller.shipping.flatMap((option) =>
    quoteShipping(option, goods - discount, facts.cart.currency_code)
  )
  const shipping = chosenOption(options, seller.shipping_option_id)
  const shippingAmount = shipping?.amount ?? 0n
  const taxed = taxPart(facts, seller, discounted, shippingAmount)
  const minimum = minimumOf(facts, seller, goods)
  return {
    seller,
    treatment: taxed.treatment,
    lines: taxed.lines,
    shipping_rate: taxed.shipping_rate,
    shipping_tax: taxed.shipping_tax,
    totals: {
      goods,
      discount,
      shipping: shippingAmount,
      tax: taxed.tax,
      total: goods - discount + shippingAmount + taxed.tax,
    },
    minimum,
    expected_ship_on: latest(lines.map(({ promised_on }) => promised_on)),
    shipping_options: options,
    shipping,
    problems: partProblems({ facts, seller, minimum, shipping }),
  }
}

/** Taxes the goods and the shipping of one order together. */
const taxPart = (
  facts: QuoteFacts,
  seller: SellerFacts,
  lines: readonly ReturnType<typeof withDiscount>[],
  shippingAmount: bigint
) => {
  const treatment = treatmentOf(facts, seller)
  const shippingRate = rateOf(treatment, defaultRate(facts.tax_rates))
  const rates = lines.map((line) => rateOf(treatment, rateFor(facts.tax_rates, line)))
  const taxes = shareTax([
    ...lines.map((line, index) => ({ net: line.subtotal - line.discount, rate: rates[index] })),
    { net: shippingAmount, rate: shippingRate },
  ])
  return {
    treatment,
    lines: lines.map((line, index) => ({ ...line, tax_rate: rates[index], tax: taxes[index] })),
    tax: sum(taxes),
    shipping_rate: shippingRate,
    shipping_tax: taxes[taxes.length - 1],
  }
}

const withDiscount = (line: PricedLine, discounts: LineDiscount[]) => ({
  ...line,
  discounts,
  discount: sum(discounts.map(({ amount }) => amount)),
})

const treatmentOf = (facts: QuoteFacts, seller: SellerFacts): TaxTreatment =>
  facts.country_code === null
    ? { reason: "none", taxed: false, note: "Tax is worked out when the address is known" }
    : taxTreatment({
        seller_country: seller.country_code,
        destination: facts.country_code,
        verified_vat: facts.verified_vat,
      })

const rateOf = (treatment: TaxTreatment, rate: TaxRate): TaxRate =>
  treatment.taxed ? rate : untaxed(treatment.reason, treatment.note)

/** An option without an amount in the cart's currency can't be chosen. */
const quoteShipping = (
  option: ShippingFacts,
  goods: bigint,
  currencyCode: string
): QuotedShipping[] => {
  const amount = option.amounts[currencyCode]
  if (amount === undefined) {
    return []
  }
  const threshold = option.free_from?.[currencyCode]
  const free = threshold === undefined ? null : BigInt(threshold)
  return [{ ...option, free, amount: free !== null && goods >= free ? 0n : BigInt(amount) }]
}

/** What the buyer chose, or the cheapest while nothing is chosen that still serves the address. */
const chosenOption = (options: readonly QuotedShipping[], chosen: string | null) =>
  options.find(({ id }) => id === chosen) ??
  [...options].sort((a, b) => (a.amount === b.amount ? 0 : a.amount < b.amount ? -1 : 1)).at(0) ??
  null

const minimumOf = ({ cart, country_code }: QuoteFacts, seller: SellerFacts, goods: bigint) => {
  const amount = minimumFor(seller.minimums, {
    currency: cart.currency_code,
    country: country_code,
    opening: seller.opening,
  })
  if (amount === 0n) {
    return null
  }
  const kind = seller.opening ? ("opening" as const) : ("reorder" as const)
  return { amount, kind, missing: goods >= amount ? 0n : amount - goods }
}

type PartState = Pick<QuotedPart, "seller" | "minimum" | "shipping"> & { facts: QuoteFacts }

const partProblems = ({ facts, seller, minimum, shipping }: PartState): CartProblem[] => {
  const { currency_code: currency } = facts.cart
  const problems: CartProblem[] = []
  if (minimum && minimum.missing > 0n) {
    const missing = `${toDecimal(minimum.missing, currency)} ${currency.toUpperCase()}`
    problems.push({
      code: "SELLER_MINIMUM",
      message: `${missing} are missing to the minimum order value of ${seller.name}`,
      details: {
        minimum: Number(minimum.amount),
        missing: Number(minimum.missing),
        kind: minimum.kind,
      },
    })
  }
  if (!shipping && facts.country_code !== null) {
    problems.push({
      code: "NO_SHIPPING",
      message: `${seller.name} does not ship to ${facts.country_code.toUpperCase()}`,
    })
  }
  return problems
}

const cartProblems = (facts: QuoteFacts): CartProblem[] => {
  const hidden = facts.lines.filter((line) => !line.visible)
  return [
    ...(facts.destination
      ? []
      : [{ code: "ADDRESS_MISSING" as const, message: "Say where the goods should go" }]),
    ...(hidden.length > 0
      ? [
          {
            code: "UNAVAILABLE" as const,
            message: "Some lines are no longer available; remove them",
            details: { line_ids: hidden.map(({ id }) => id) },
          },
        ]
      : []),
  ]
}

const latest = (days: readonly (string | null)[]) =>
  days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null)

const sum = (amounts: readonly bigint[]) => amounts.reduce((a, b) => a + b, 0n)
