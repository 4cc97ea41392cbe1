import type { Locale } from "@wholesale/notifications"
import type { Party } from "@wholesale/ordering/modules/seller_order/operations/order-facts"
import { sum } from "../commission/sum"
import type { MoneySettings } from "../settings/settings"
import { feesByOrder, type ChargedFee } from "./plan"

export const COMMISSION_DOCUMENTS = ["commission_invoice", "commission_credit_note"] as const

export type CommissionDocument = (typeof COMMISSION_DOCUMENTS)[number]

/** The commission on one order; minor units as text, because JSON has no bigint. */
export type CommissionInvoiceLine = {
  seller_order_id: string
  display_id: number
  net: string
  tax: string
  tax_rate: string
  tax_reason: string
}

/**
 * Everything that a commission invoice says, frozen when it is issued. The amounts of a credit note are
 * positive: they are what the seller gets back.
 */
export type CommissionInvoiceContent = {
  kind: CommissionDocument
  number: string
  /** `YYYY-MM-DD` */
  issued_on: string
  /** `YYYY-MM` that it is for. */
  month: string
  locale: Locale
  currency_code: string
  issuer: Pick<
    MoneySettings["platform"],
    "legal_name" | "street" | "postal_code" | "city" | "country_code" | "tax_id"
  >
  recipient: Party
  /** The invoices in which what is given back was charged. */
  refers_to: { number: string; issued_on: string }[]
  lines: CommissionInvoiceLine[]
  totals: { net: string; tax: string; gross: string }
}

/** What the amounts of a document are, before it has a number. */
export type CommissionAmounts = Pick<CommissionInvoiceContent, "kind" | "lines" | "totals"> & {
  /** Orders of which more came back than was charged. */
  given_back: string[]
}

/**
 * What fees come to on a document, one line per order: an invoice, or a credit note when more came back
 * than was charged. Nothing is rounded: the sums are the ledger's. Pure.
 */
export const commissionAmounts = (fees: readonly ChargedFee[]): CommissionAmounts => {
  const orders = feesByOrder(fees)
  const net = sum(orders.map((order) => order.net))
  const tax = sum(orders.map((order) => order.tax))
  const isCredit = net + tax < 0n
  const written = (amount: bigint) => String(isCredit ? -amount : amount)
  return {
    kind: isCredit ? "commission_credit_note" : "commission_invoice",
    lines: orders.map((order) => ({
      seller_order_id: order.seller_order_id,
      display_id: order.display_id,
      net: written(order.net),
      tax: written(order.tax),
      tax_rate: order.tax_rate,
      tax_reason: order.tax_reason,
    })),
    totals: { net: written(net), tax: written(tax), gross: written(net + tax) },
    given_back: orders
      .filter((order) => order.net + order.tax < 0n)
      .map(({ seller_order_id }) => seller_order_id),
  }
}

const PREFIX: Readonly<Record<CommissionDocument, string>> = {
  commission_invoice: "CI",
  commission_credit_note: "CC",
}

/** The printed number of the n-th document of a kind in a year: `CI-2027-00012`. */
export const commissionNumber = (
  kind: CommissionDocument,
  year: string,
  sequence: number
): string => `${PREFIX[kind]}-${year}-${String(sequence).padStart(5, "0")}`
