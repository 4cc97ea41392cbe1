import { breakdownOf } from "@wholesale/ordering/domain/e-invoice/breakdown"
import type {
  Invoice,
  InvoiceLine,
  InvoiceTax,
  Party,
} from "@wholesale/ordering/domain/e-invoice/types"
import type { CommissionInvoiceContent, CommissionInvoiceLine } from "../domain/invoice/content"
import { firstDayOf, lastDayOf } from "../domain/invoice/month"
import { taxGroups } from "../domain/invoice/taxes"
import { INVOICE_WORDS } from "./invoice-words"

/**
 * A commission invoice as EN 16931 sees it. It is paid already, as the commission never left the platform.
 * Whether it keeps the standard's rules is checked when it is written.
 */
export const commissionEInvoice = (content: CommissionInvoiceContent): Invoice => {
  const { lines, month, locale, kind } = content
  const [net, tax, gross] = [content.totals.net, content.totals.tax, content.totals.gross].map(
    BigInt
  )
  const parts = taxGroups(lines).map((group) => ({
    tax: taxOf(group),
    base: group.base,
    amount: group.tax,
  }))
  return {
    kind: kind === "commission_invoice" ? "invoice" : "credit_note",
    number: content.number,
    issued_on: content.issued_on,
    currency_code: content.currency_code,
    period: { from: firstDayOf(month), until: lastDayOf(month) },
    seller: issuerOf(content),
    buyer: recipientOf(content),
    lines: lines.map((line, index) => lineOf(content, line, index)),
    charges: [],
    totals: { lines: net, charges: 0n, net, tax, gross, paid: gross, payable: 0n },
    tax_breakdown: breakdownOf(parts, noteOf(content)),
    refers_to: content.refers_to,
    terms: INVOICE_WORDS[locale].settled[kind],
  }
}

const lineOf = (
  { locale }: CommissionInvoiceContent,
  line: CommissionInvoiceLine,
  index: number
): InvoiceLine => {
  const net = BigInt(line.net)
  return {
    id: String(index + 1),
    name: INVOICE_WORDS[locale].line(line.display_id),
    // A price is never negative; what goes the other way has a negative quantity.
    quantity: net < 0n ? -1 : 1,
    unit_price: net < 0n ? -net : net,
    net,
    tax: taxOf(line),
  }
}

/** Commission is a service: abroad it is outside the scope of the platform's VAT, not an export. */
const taxOf = ({
  tax_reason,
  tax_rate: rate,
}: Pick<CommissionInvoiceLine, "tax_reason" | "tax_rate">): InvoiceTax => {
  if (tax_reason !== "domestic") {
    return { category: tax_reason === "reverse_charge" ? "AE" : "O", rate }
  }
  return { category: Number(rate) === 0 ? "Z" : "S", rate }
}

const isOutside = ({ lines }: CommissionInvoiceContent) =>
  lines.some((line) => taxOf(line).category === "O")

/** Outside the scope of VAT nobody's VAT id is named as such. */
const issuerOf = (content: CommissionInvoiceContent): Party => {
  const { legal_name, tax_id, ...address } = content.issuer
  const id = tax_id ?? undefined
  return { ...address, name: legal_name, ...(isOutside(content) ? { id } : { tax_id: id }) }
}

const recipientOf = (content: CommissionInvoiceContent): Party => {
  const { name, legal_name, email, country_code, ...party } = content.recipient
  return {
    name,
    legal_name,
    email,
    country_code,
    street: party.address_1 ?? "",
    city: party.city ?? "",
    postal_code: party.postal_code ?? "",
    registration_number: party.registration_number ?? undefined,
    tax_id: isOutside(content) ? undefined : (party.tax_id ?? undefined),
  }
}

const noteOf = ({ lines, locale }: CommissionInvoiceContent): string | undefined =>
  lines.map(({ tax_reason }) => INVOICE_WORDS[locale].taxNotes[tax_reason]).find(Boolean)
