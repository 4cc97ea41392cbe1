import { minorUnitDigits } from "@wholesale/core"
import { taxOn } from "../tax/rates"
import { sumOf } from "./check-totals"
import type { Invoice, InvoiceTax, TaxBreakdown, TaxCategory } from "./types"
import { isFilled, unless, type Violation } from "./violation"

/** What EN 16931 calls the rules of a category. */
const PREFIX: Readonly<Record<TaxCategory, string>> = {
  S: "BR-S",
  AE: "BR-AE",
  K: "BR-IC",
  G: "BR-G",
  Z: "BR-Z",
  E: "BR-E",
  O: "BR-O",
}

/** A line, charge or allowance with the last figures of the rules that are for it. */
type Taxed = { tax: InvoiceTax; amount: bigint; what: string; ids: string; rate: string }

/** The rules of VAT: rates, ids of the parties, and the breakdown by category and rate. */
export const checkTax = (invoice: Invoice): Violation[] => {
  const taxed = taxedOf(invoice)
  return [
    ...unless(invoice.tax_breakdown.length > 0, "BR-CO-18", "The document has no VAT breakdown"),
    ...taxed.flatMap((one) => [...checkRate(one), ...checkIds(one, invoice)]),
    ...groupsOf(taxed).flatMap((tax) => checkGroup(tax, invoice)),
    ...invoice.tax_breakdown.flatMap((entry) => checkEntry(entry, taxed, invoice)),
    ...checkScope(invoice),
    ...checkDelivery(invoice),
  ]
}

const taxedOf = ({ lines, charges }: Invoice): Taxed[] => [
  ...lines.map(({ id, net, tax }) => ({
    tax,
    amount: net,
    what: `Line ${id}`,
    ids: "02",
    rate: "05",
  })),
  ...charges.map(({ reason, amount, tax }) => ({
    tax,
    amount,
    what: `"${reason}"`,
    ids: amount < 0n ? "03" : "04",
    rate: amount < 0n ? "06" : "07",
  })),
]

/** A rate without needless zeros: "19.00" and "19" are the same. */
export const plainRate = (rate: string): string =>
  rate.includes(".") ? rate.replace(/\.?0+$/, "") : rate

const isRate = (rate: string) => /^\d{1,3}(\.\d{1,4})?$/.test(rate)

const isSame = (one: InvoiceTax, other: InvoiceTax) =>
  one.category === other.category && plainRate(one.rate) === plainRate(other.rate)

const checkRate = ({ tax: { category, rate }, what, rate: rule }: Taxed): Violation[] => {
  if (!isRate(rate)) {
    return [{ rule: "BR-48", message: `${what} has "${rate}" for a VAT rate` }]
  }
  const isZero = plainRate(rate) === "0"
  return category === "S"
    ? unless(!isZero, `BR-S-${rule}`, `${what} is taxed (S) at a rate of zero`)
    : unless(
        isZero,
        `${PREFIX[category]}-${rule}`,
        `${what} is not taxed, but has a rate of ${rate}`
      )
}

/**
 * Reverse charge and deliveries within the EU are between two companies that VAT knows; what is outside
 * its scope must not name their ids.
 */
const checkIds = ({ tax: { category }, what, ids }: Taxed, invoice: Invoice): Violation[] => {
  const rule = `${PREFIX[category]}-${ids}`
  const { seller, buyer } = invoice
  if (category === "O") {
    const isKnown = isFilled(seller.tax_id) || isFilled(buyer.tax_id)
    return unless(!isKnown, rule, `${what} is outside the scope of VAT and must not name VAT ids`)
  }
  const needsBuyer = category === "AE" || category === "K"
  return [
    ...unless(isFilled(seller.tax_id), rule, `${what} needs the seller's VAT id`),
    ...unless(!needsBuyer || isFilled(buyer.tax_id), rule, `${what} needs the buyer's VAT id`),
  ]
}

const groupsOf = (taxed: readonly Taxed[]): InvoiceTax[] =>
  taxed
    .map(({ tax }) => tax)
    .filter((tax, index, all) => all.findIndex((other) => isSame(tax, other)) === index)

const checkGroup = (tax: InvoiceTax, { tax_breakdown: breakdown }: Invoice): Violation[] =>
  unless(
    breakdown.filter((entry) => isSame(entry, tax)).length === 1,
    `${PREFIX[tax.category]}-01`,
    `The VAT breakdown needs one entry for ${tax.category} at ${tax.rate} %`
  )

/** One entry of the breakdown. */
const checkEntry = (
  entry: TaxBreakdown,
  taxed: readonly Taxed[],
  { currency_code }: Invoice
): Violation[] => {
  const { category, rate, base, amount } = entry
  const prefix = PREFIX[category]
  const group = taxed.filter(({ tax }) => isSame(tax, entry))
  const what = `The VAT breakdown of ${category} at ${rate} %`
  const needsReason = category !== "S" && category !== "Z"
  return [
    ...unless(
      base === sumOf(group.map((one) => one.amount)),
      `${prefix}-08`,
      `${what} is not of what its lines and charges add up to`
    ),
    ...(isRate(rate) ? checkAmount(entry, currency_code, what) : []),
    ...unless(category === "S" || amount === 0n, `${prefix}-09`, `${what} has an amount of tax`),
    ...unless(
      isFilled(entry.exemption_reason) === needsReason,
      `${prefix}-10`,
      needsReason ? `${what} needs a reason for the exemption` : `${what} must not have a reason`
    ),
  ]
}

/**
 * BR-CO-17: the amount is the base times the rate. Tax that was rounded for each line, or for each part of
 * one, and then added up comes to something else; CEN's validation artefacts tolerate less than one unit
 * of the currency, and so does this.
 */
const checkAmount = (entry: TaxBreakdown, currencyCode: string, what: string): Violation[] => {
  const exact = taxOn(entry.base, entry.rate)
  const off = entry.amount > exact ? entry.amount - exact : exact - entry.amount
  const unit = /^[A-Za-z]{3}$/.test(currencyCode)
    ? 10n ** BigInt(minorUnitDigits(currencyCode))
    : 1n
  return unless(off < unit, "BR-CO-17", `${what} is not its base times its rate`)
}

/** What is outside the scope of VAT stands on a document of its own. */
const checkScope = ({ tax_breakdown: breakdown }: Invoice): Violation[] =>
  unless(
    breakdown.length < 2 || breakdown.every(({ category }) => category !== "O"),
    "BR-O-11",
    "What is outside the scope of VAT can't stand beside what is not"
  )

const checkDelivery = ({ tax_breakdown: breakdown, delivery }: Invoice): Violation[] =>
  breakdown.some(({ category }) => category === "K")
    ? [
        ...unless(
          isFilled(delivery?.delivered_on),
          "BR-IC-11",
          "A delivery within the EU needs the day of delivery"
        ),
        ...unless(
          isFilled(delivery?.country_code),
          "BR-IC-12",
          "A delivery within the EU needs the country that it goes to"
        ),
      ]
    : []
