import { isDay, minorUnitDigits } from "@wholesale/core"
import { checkTax } from "./check-tax"
import { checkTotals } from "./check-totals"
import type { Invoice, InvoiceLine, Party } from "./types"
import { isFilled, unless, type Violation } from "./violation"

/**
 * Checks an invoice against the core rules of EN 16931 (CEN/TC 434, as in the schematron of
 * ConnectingEurope/eInvoicing-EN16931) that depend on its content; what the type or the writer makes
 * sure of is not checked again.
 */
export const checkInvoice = (invoice: Invoice): Violation[] => [
  ...checkDocument(invoice),
  ...checkParties(invoice),
  ...checkLines(invoice),
  ...checkTotals(invoice),
  ...checkTax(invoice),
]

const checkDocument = (invoice: Invoice): Violation[] => {
  const { kind, number, issued_on, due_on, period, currency_code, payment, terms, totals } = invoice
  const isCurrency = /^[A-Za-z]{3}$/.test(currency_code)
  return [
    ...unless(isFilled(number), "BR-02", "The document has no number"),
    ...unless(isDay(issued_on), "BR-03", "The document has no day of issue"),
    ...unless(due_on === undefined || isDay(due_on), "BR-03", `"${due_on}" is not a day`),
    ...unless(
      period === undefined || period.from <= period.until,
      "BR-29",
      "The days that it is for end before they begin"
    ),
    ...unless(isCurrency, "BR-05", "The document has no currency"),
    ...unless(
      !isCurrency || minorUnitDigits(currency_code) <= 2,
      "BR-DEC-23",
      `Amounts in ${currency_code} have more than two decimals`
    ),
    ...unless(
      payment === undefined || isFilled(payment.iban),
      "BR-61",
      "A bank transfer needs the account that it goes to"
    ),
    ...unless(
      kind === "credit_note" || totals.payable <= 0n || due_on !== undefined || isFilled(terms),
      "BR-CO-25",
      "An invoice with an amount to pay needs a due date or terms of payment"
    ),
  ]
}

const checkParties = ({ seller, buyer }: Invoice): Violation[] => [
  ...unless(isFilled(seller.name), "BR-06", "The seller has no name"),
  ...unless(isFilled(buyer.name), "BR-07", "The buyer has no name"),
  ...unless(hasCountry(seller), "BR-09", "The seller's address has no country"),
  ...unless(hasCountry(buyer), "BR-11", "The buyer's address has no country"),
  ...unless(
    isFilled(seller.tax_id) || isFilled(seller.registration_number) || isFilled(seller.id),
    "BR-CO-26",
    "The seller has neither a VAT id nor a registration number nor any other id"
  ),
  ...unless(hasPrefix(seller), "BR-CO-09", "The seller's VAT id does not begin with a country"),
  ...unless(hasPrefix(buyer), "BR-CO-09", "The buyer's VAT id does not begin with a country"),
]

const hasCountry = ({ country_code }: Party) => /^[A-Za-z]{2}$/.test(country_code)

const hasPrefix = ({ tax_id }: Party) => !isFilled(tax_id) || /^\s*[A-Za-z]{2}/.test(tax_id)

const checkLines = ({ lines, charges }: Invoice): Violation[] => [
  ...unless(lines.length > 0, "BR-16", "The document has no lines"),
  ...lines.flatMap(({ id, name, unit_price, discount }) => [
    ...unless(isFilled(id), "BR-21", `The line of ${name} has no id`),
    ...unless(isFilled(name), "BR-25", `Line ${id} does not name its item`),
    ...unless(unit_price >= 0n, "BR-27", `The price of line ${id} is negative`),
    ...unless(
      discount === undefined || isFilled(discount.reason),
      "BR-42",
      `The discount of line ${id} has no reason`
    ),
  ]),
  ...lines.flatMap(checkNet),
  ...charges.flatMap(({ reason, amount }) =>
    unless(isFilled(reason), amount < 0n ? "BR-33" : "BR-38", "A charge has no reason")
  ),
]

/**
 * The net amount of a line is its price times its quantity less its discount (the definition of BT-131;
 * only Peppol gives that a rule, which tolerates as much as this).
 */
const checkNet = ({ id, net, unit_price, quantity, discount }: InvoiceLine): Violation[] => {
  if (!Number.isInteger(quantity)) {
    return [{ rule: "BR-22", message: `Line ${id} has no whole quantity` }]
  }
  const off = unit_price * BigInt(quantity) - (discount?.amount ?? 0n) - net
  return unless(
    off >= -2n && off <= 2n,
    "PEPPOL-EN16931-R120",
    `Line ${id} is not its price times its quantity less its discount`
  )
}
