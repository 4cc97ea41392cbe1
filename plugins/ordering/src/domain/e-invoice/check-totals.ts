import { toDecimal } from "@wholesale/core"
import type { Invoice } from "./types"
import type { Violation } from "./violation"

/** The sums of a document. They hold exactly: nothing is rounded in them. */
export const checkTotals = (invoice: Invoice): Violation[] => {
  const { lines, charges, totals, tax_breakdown: breakdown } = invoice
  const equal = (rule: string, what: string, is: bigint, expected: bigint): Violation[] => {
    const [says, makes] = [is, expected].map((amount) => written(amount, invoice.currency_code))
    return is === expected ? [] : [{ rule, message: `${what} is ${says}, but it makes ${makes}` }]
  }
  return [
    ...equal("BR-CO-10", "The sum of lines", totals.lines, sumOf(lines.map(({ net }) => net))),
    // Allowances (BR-CO-11) are negative charges here.
    ...equal(
      "BR-CO-12",
      "The sum of charges",
      totals.charges,
      sumOf(charges.map(({ amount }) => amount))
    ),
    ...equal("BR-CO-13", "The total without tax", totals.net, totals.lines + totals.charges),
    ...equal(
      "BR-CO-14",
      "The total of tax",
      totals.tax,
      sumOf(breakdown.map(({ amount }) => amount))
    ),
    ...equal("BR-CO-15", "The total with tax", totals.gross, totals.net + totals.tax),
    ...equal("BR-CO-16", "The amount to pay", totals.payable, totals.gross - totals.paid),
  ]
}

const written = (amount: bigint, currencyCode: string): string =>
  /^[A-Za-z]{3}$/.test(currencyCode) ? toDecimal(amount, currencyCode) : String(amount)

export const sumOf = (amounts: readonly bigint[]): bigint =>
  amounts.reduce((sum, amount) => sum + amount, 0n)
