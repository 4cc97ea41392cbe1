import { refuse } from "@wholesale/core"
import { breakdownOf } from "../domain/e-invoice/breakdown"
import type {
  Invoice,
  InvoiceCharge,
  InvoiceLine,
  InvoiceTax,
  Party as InvoiceParty,
} from "../domain/e-invoice/types"
import { rateOfTax } from "../domain/tax/rate-of-tax"
import type { Party } from "../modules/seller_order/operations/order-facts"
import type { DocumentAmounts, DocumentContent, DocumentLine } from "./content"
import { WORDS } from "./words"

const isKind = (kind: string): kind is Invoice["kind"] =>
  kind === "invoice" || kind === "credit_note"

/**
 * An order's invoice or credit note as EN 16931 sees it. Whether it keeps the standard's rules is checked
 * when it is written.
 * @param invoiced_on when the invoice was issued that a credit note corrects; that is when the goods left
 * @throws INVALID_INPUT for a document that is neither
 */
export const eInvoiceOf = (content: DocumentContent, invoiced_on: string | null): Invoice => {
  const { kind, number, issued_on, currency_code, amounts, order, locale } = content
  if (!isKind(kind) || !amounts) {
    throw refuse("INVALID_INPUT", `${number} is neither an invoice nor a credit note`)
  }
  const lines = content.lines.map((line, index) => lineOf(content, line, index))
  const charges = chargesOf(content, amounts)
  const parts = [
    ...lines.map(({ line, tax }) => ({ tax: line.tax, base: line.net, amount: tax })),
    ...charges.map(({ charge, tax }) => ({ tax: charge.tax, base: charge.amount, amount: tax })),
  ]
  return {
    kind,
    number,
    issued_on,
    currency_code,
    seller: partyOf(content.issuer),
    buyer: partyOf(content.recipient),
    lines: lines.map(({ line }) => line),
    charges: charges.map(({ charge }) => charge),
    totals: totalsOf(amounts),
    tax_breakdown: breakdownOf(parts, exemptionOf(content)),
    refers_to: correctedBy(content, invoiced_on),
    order_reference: order.po_number ?? undefined,
    delivery: {
      delivered_on: (kind === "invoice" ? issued_on : invoiced_on) ?? undefined,
      country_code: content.ship_to?.country_code ?? "",
    },
    terms: WORDS[locale].terms,
  }
}

/** What is printed as the sums; the rules compare them with the lines. */
const totalsOf = (amounts: DocumentAmounts): Invoice["totals"] => {
  const [shipping, tax, total] = [amounts.shipping, amounts.tax, amounts.total].map(BigInt)
  const lines = BigInt(amounts.goods) - BigInt(amounts.discount)
  return {
    lines,
    charges: shipping,
    net: lines + shipping,
    tax,
    gross: total,
    paid: 0n,
    payable: total,
  }
}

const correctedBy = ({ refers_to }: DocumentContent, invoiced_on: string | null) =>
  refers_to ? [{ number: refers_to, issued_on: invoiced_on ?? undefined }] : []

const partyOf = ({ tax_id, registration_number, ...party }: Party): InvoiceParty => ({
  name: party.name,
  legal_name: party.legal_name,
  street: party.address_1 ?? "",
  city: party.city ?? "",
  postal_code: party.postal_code ?? "",
  country_code: party.country_code,
  // Every VAT id begins with its country; what does not is a tax number of another kind.
  tax_id: tax_id && /^\s*[A-Za-z]{2}/.test(tax_id) ? tax_id : undefined,
  registration_number: registration_number ?? undefined,
  email: party.email,
})

const lineOf = (
  content: DocumentContent,
  { title, sku, quantity, ...line }: DocumentLine,
  index: number
): { line: InvoiceLine; tax: bigint } => {
  const discount = BigInt(line.discount)
  const reason = WORDS[content.locale].discount
  return {
    line: {
      id: String(index + 1),
      name: title,
      sku: sku ?? undefined,
      quantity,
      net: BigInt(line.subtotal) - discount,
      unit_price: BigInt(line.unit_price),
      discount: discount === 0n ? undefined : { amount: discount, reason },
      tax: taxOf(content, String(line.tax_rate)),
    },
    tax: BigInt(line.tax),
  }
}

/** Shipping is taxed with what the lines leave of the tax; its rate is not kept, but follows from it. */
const chargesOf = (
  content: DocumentContent,
  amounts: DocumentAmounts
): { charge: InvoiceCharge; tax: bigint }[] => {
  const shipping = BigInt(amounts.shipping)
  if (shipping === 0n) {
    return []
  }
  const tax = content.lines.reduce((rest, line) => rest - BigInt(line.tax), BigInt(amounts.tax))
  const rates = content.lines.map((line) => String(line.tax_rate))
  const charge = {
    reason: WORDS[content.locale].shipping,
    amount: shipping,
    tax: taxOf(content, rateOfTax(shipping, tax, rates)),
  }
  return [{ charge, tax }]
}

/** Goods that go to a company in another member state are a delivery within the EU, not a service. */
const taxOf = ({ tax_reason }: DocumentContent, rate: string): InvoiceTax => {
  if (tax_reason === "reverse_charge") {
    return { category: "K", rate }
  }
  if (tax_reason === "export") {
    return { category: "G", rate }
  }
  const isTaxed = tax_reason === "domestic" || tax_reason === "destination"
  return { category: isTaxed ? (rate === "0" ? "Z" : "S") : "E", rate }
}

const exemptionOf = ({ locale, tax_reason }: DocumentContent): string | undefined => {
  const { taxNotes, withinEu } = WORDS[locale]
  return tax_reason === "reverse_charge" ? withinEu : taxNotes[tax_reason]
}
