import { refuse, toDecimal } from "@wholesale/core"
import { element, xmlFile, type XmlElement } from "@wholesale/core/shared/xml-writer"
import { checkInvoice } from "./check"
import { plainRate } from "./check-tax"
import { sumOf } from "./check-totals"
import type { Invoice, InvoiceCharge, InvoiceLine, InvoiceTax } from "./types"
import { aggregate, basic, country, partyOf, vatScheme } from "./ubl-party"

const SCHEMA = "urn:oasis:names:specification:ubl:schema:xsd"
const CUSTOMIZATION = "urn:cen.eu:en16931:2017"

/** What differs between the two documents (UNCL1001 for the codes). */
const SHAPES = {
  invoice: { root: "Invoice", type: "380", quantity: "InvoicedQuantity" },
  credit_note: { root: "CreditNote", type: "381", quantity: "CreditedQuantity" },
} as const

/** Means of payment (UNCL4461). */
const SEPA_TRANSFER = "58"
const TRANSFER = "30"
const NOT_DEFINED = "1"

/** A piece, in UN/ECE Recommendation 20. */
const PIECE = "H87"

/**
 * Writes an invoice or credit note as EN 16931 has it in UBL 2.1. The same input gives the same bytes.
 * @throws INVALID_INPUT with the violations of the standard's rules in its details
 */
export const writeUbl = (invoice: Invoice): string => {
  const violations = checkInvoice(invoice)
  if (violations.length > 0) {
    throw refuse(
      "INVALID_INPUT",
      `${invoice.number} breaks rules of EN 16931: ${violations
        .map(({ rule, message }) => `${rule} ${message}`)
        .join("; ")}`,
      { violations }
    )
  }
  const { root } = SHAPES[invoice.kind]
  return xmlFile(
    element(root, contentOf(invoice), {
      xmlns: `${SCHEMA}:${root}-2`,
      "xmlns:cac": `${SCHEMA}:CommonAggregateComponents-2`,
      "xmlns:cbc": `${SCHEMA}:CommonBasicComponents-2`,
    })
  )
}

/** The order is the schema's, which is the same for both documents but for the due date. */
const contentOf = (invoice: Invoice): XmlElement[] => {
  const { kind, period, refers_to = [], delivery, terms } = invoice
  const { root, type } = SHAPES[kind]
  return [
    basic("CustomizationID", CUSTOMIZATION),
    basic("ID", invoice.number),
    basic("IssueDate", invoice.issued_on),
    kind === "invoice" ? basic("DueDate", invoice.due_on) : [],
    basic(`${root}TypeCode`, type),
    basic("DocumentCurrencyCode", invoice.currency_code.toUpperCase()),
    aggregate("InvoicePeriod", basic("StartDate", period?.from), basic("EndDate", period?.until)),
    aggregate("OrderReference", basic("ID", invoice.order_reference)),
    refers_to.flatMap(({ number, issued_on }) =>
      aggregate(
        "BillingReference",
        aggregate("InvoiceDocumentReference", basic("ID", number), basic("IssueDate", issued_on))
      )
    ),
    aggregate("AccountingSupplierParty", partyOf(invoice.seller)),
    aggregate("AccountingCustomerParty", partyOf(invoice.buyer)),
    aggregate(
      "Delivery",
      basic("ActualDeliveryDate", delivery?.delivered_on),
      aggregate(
        "DeliveryLocation",
        aggregate("Address", delivery ? country(delivery.country_code) : [])
      )
    ),
    paymentMeans(invoice),
    aggregate("PaymentTerms", basic("Note", terms)),
    invoice.charges.flatMap((charge) => chargeOf(charge, invoice)),
    taxTotal(invoice),
    monetaryTotal(invoice),
    invoice.lines.flatMap((line) => lineOf(line, invoice)),
  ].flat()
}

/** The due date of a credit note has its place here. */
const paymentMeans = ({ kind, payment, due_on, currency_code }: Invoice): XmlElement[] => {
  const due = kind === "credit_note" ? due_on : undefined
  if (payment === undefined && due === undefined) {
    return []
  }
  const isEuro = currency_code.toLowerCase() === "eur"
  return aggregate(
    "PaymentMeans",
    basic(
      "PaymentMeansCode",
      payment === undefined ? NOT_DEFINED : isEuro ? SEPA_TRANSFER : TRANSFER
    ),
    basic("PaymentDueDate", due),
    basic("PaymentID", payment?.reference),
    aggregate("PayeeFinancialAccount", basic("ID", payment && electronic(payment.iban)))
  )
}

/** An account as machines write it. */
const electronic = (iban: string): string => iban.replace(/[\s-]/g, "").toUpperCase()

/** BG-21, or BG-20 where it takes something off. */
const chargeOf = ({ reason, amount, tax }: InvoiceCharge, invoice: Invoice): XmlElement[] =>
  aggregate(
    "AllowanceCharge",
    basic("ChargeIndicator", String(amount >= 0n)),
    basic("AllowanceChargeReason", reason),
    money("Amount", amount < 0n ? -amount : amount, invoice),
    taxCategory("TaxCategory", tax)
  )

const taxTotal = (invoice: Invoice): XmlElement[] =>
  aggregate(
    "TaxTotal",
    money("TaxAmount", invoice.totals.tax, invoice),
    ...invoice.tax_breakdown.map((entry) =>
      aggregate(
        "TaxSubtotal",
        money("TaxableAmount", entry.base, invoice),
        money("TaxAmount", entry.amount, invoice),
        taxCategory("TaxCategory", entry, entry.exemption_reason)
      )
    )
  )

const monetaryTotal = (invoice: Invoice): XmlElement[] => {
  const { totals, charges } = invoice
  const amounts = charges.map(({ amount }) => amount)
  const off = amounts.filter((amount) => amount < 0n)
  const on = amounts.filter((amount) => amount >= 0n)
  return aggregate(
    "LegalMonetaryTotal",
    money("LineExtensionAmount", totals.lines, invoice),
    money("TaxExclusiveAmount", totals.net, invoice),
    money("TaxInclusiveAmount", totals.gross, invoice),
    off.length === 0 ? [] : money("AllowanceTotalAmount", -sumOf(off), invoice),
    on.length === 0 ? [] : money("ChargeTotalAmount", sumOf(on), invoice),
    totals.paid === 0n ? [] : money("PrepaidAmount", totals.paid, invoice),
    money("PayableAmount", totals.payable, invoice)
  )
}

const lineOf = (line: InvoiceLine, invoice: Invoice): XmlElement[] => {
  const { root, quantity } = SHAPES[invoice.kind]
  return aggregate(
    `${root}Line`,
    basic("ID", line.id),
    basic(quantity, String(line.quantity), { unitCode: line.unit_code ?? PIECE }),
    money("LineExtensionAmount", line.net, invoice),
    line.discount ? discountOf(line.discount, invoice) : [],
    aggregate(
      "Item",
      basic("Name", line.name),
      aggregate("SellersItemIdentification", basic("ID", line.sku)),
      taxCategory("ClassifiedTaxCategory", line.tax)
    ),
    aggregate("Price", money("PriceAmount", line.unit_price, invoice))
  )
}

/** BG-27: what is off a line. */
const discountOf = (
  { amount, reason }: NonNullable<InvoiceLine["discount"]>,
  invoice: Invoice
): XmlElement[] =>
  aggregate(
    "AllowanceCharge",
    basic("ChargeIndicator", "false"),
    basic("AllowanceChargeReason", reason),
    money("Amount", amount, invoice)
  )

const taxCategory = (
  name: "TaxCategory" | "ClassifiedTaxCategory",
  { category, rate }: InvoiceTax,
  exemptionReason?: string
): XmlElement[] =>
  aggregate(
    name,
    basic("ID", category),
    // What is outside the scope of VAT has no rate, not even zero.
    category === "O" ? [] : basic("Percent", plainRate(rate)),
    basic("TaxExemptionReason", exemptionReason),
    vatScheme()
  )

const money = (name: string, amount: bigint, { currency_code }: Invoice): XmlElement[] =>
  basic(name, toDecimal(amount, currency_code), { currencyID: currency_code.toUpperCase() })
