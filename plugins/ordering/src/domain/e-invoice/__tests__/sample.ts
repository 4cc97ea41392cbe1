import { taxOn } from "../../tax/rates"
import type { Invoice, InvoiceCharge, InvoiceLine, InvoiceTax, TaxBreakdown } from "../types"

// Invoices for specs, with sums that are right for whatever lines and charges they have.

export const line = (values: Partial<InvoiceLine> = {}): InvoiceLine => ({
  id: "1",
  name: "Coffee, 1 kg",
  sku: "COF-1",
  quantity: 10,
  net: 10000n,
  unit_price: 1000n,
  tax: { category: "S", rate: "19" },
  ...values,
})

export const shipping: InvoiceCharge = {
  reason: "Shipping",
  amount: 1000n,
  tax: { category: "S", rate: "19" },
}

const sum = (amounts: readonly bigint[]) => amounts.reduce((a, b) => a + b, 0n)

const keyOf = ({ category, rate }: InvoiceTax) => `${category} ${rate}`

const breakdownOf = (parts: readonly { tax: InvoiceTax; amount: bigint }[]): TaxBreakdown[] =>
  [...new Map(parts.map(({ tax }) => [keyOf(tax), tax])).values()].map((tax) => {
    const group = parts.filter((part) => keyOf(part.tax) === keyOf(tax))
    const base = sum(group.map(({ amount }) => amount))
    const isFree = tax.category !== "S" && tax.category !== "Z"
    return {
      ...tax,
      base,
      amount: taxOn(base, tax.rate),
      ...(isFree ? { exemption_reason: "Reverse charge" } : {}),
    }
  })

export const invoice = (values: Partial<Invoice> = {}): Invoice => {
  const { lines = [line()], charges = [shipping] } = values
  const tax_breakdown = breakdownOf([
    ...lines.map(({ tax, net }) => ({ tax, amount: net })),
    ...charges,
  ])
  const net = sum([...lines.map((one) => one.net), ...charges.map(({ amount }) => amount)])
  const tax = sum(tax_breakdown.map(({ amount }) => amount))
  return {
    kind: "invoice",
    number: "INV-00012",
    issued_on: "2026-11-23",
    due_on: "2026-12-23",
    currency_code: "eur",
    seller: {
      name: "Rösterei & Co",
      legal_name: "Rösterei <Hafen> GmbH",
      street: "Am Hafen 1",
      city: "Hamburg",
      postal_code: "20457",
      country_code: "de",
      tax_id: "DE 123456789",
      registration_number: "HRB 12345",
      email: "rechnung@roesterei.example",
    },
    buyer: {
      name: "Boulangerie Dupont",
      street: "Rue du Four 2",
      city: "Paris",
      postal_code: "75006",
      country_code: "fr",
      tax_id: "FR12345678901",
    },
    lines,
    charges,
    totals: {
      lines: sum(lines.map((one) => one.net)),
      charges: sum(charges.map(({ amount }) => amount)),
      net,
      tax,
      gross: net + tax,
      paid: 0n,
      payable: net + tax,
    },
    tax_breakdown,
    payment: {
      iban: "DE89 3704 0044 0532 0130 00",
      reference: "RF19INV00012",
    },
    terms: "30 days net",
    ...values,
  }
}

/** One line and one charge of a category that nothing is taxed in. */
export const untaxed = (
  category: "AE" | "K" | "G" | "Z" | "E" | "O",
  values: Partial<Invoice> = {}
) => {
  const tax = { category, rate: "0" }
  return invoice({
    lines: [line({ tax })],
    charges: [{ ...shipping, tax }],
    delivery: { delivered_on: "2026-11-20", country_code: "fr" },
    ...values,
  })
}

/** The same outside the scope of VAT, where nobody's VAT id is named. */
export const outside = (values: Partial<Invoice> = {}) => {
  const { seller, buyer } = invoice()
  return untaxed("O", {
    seller: { ...seller, tax_id: undefined, registration_number: undefined, id: "DE 123456789" },
    buyer: { ...buyer, tax_id: undefined },
    ...values,
  })
}

/** The line with 5.00 off. */
export const discounted = (net: bigint) =>
  line({ net, discount: { amount: 500n, reason: "Spring" } })
