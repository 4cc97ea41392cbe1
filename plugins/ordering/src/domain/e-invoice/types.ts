/**
 * How VAT applies (UNCL5305 as EN 16931 uses it): S standard or reduced rate, AE reverse charge,
 * K delivery within the EU, G export, Z zero rate, E exempt, O outside the scope of VAT.
 */
export type TaxCategory = "S" | "AE" | "K" | "G" | "Z" | "E" | "O"

/** The rate is in percent as a decimal: "19", "8.1"; "0" for every category but S. */
export type InvoiceTax = { category: TaxCategory; rate: string }

export type Party = {
  /** The name it trades under. */
  name: string
  /** The name it is registered with, where that is another. */
  legal_name?: string
  street: string
  city: string
  postal_code: string
  /** ISO 3166-1 alpha-2, in either case. */
  country_code: string
  /** Any other id that it is known by; counts where it can have no VAT id (category O). */
  id?: string
  /** VAT id with its country prefix, such as DE123456789. */
  tax_id?: string
  registration_number?: string
  email?: string
}

export type InvoiceLine = {
  id: string
  name: string
  sku?: string
  /** Negative where the line takes something back. */
  quantity: number
  /** UN/ECE Recommendation 20; H87, a piece, when it is not said. */
  unit_code?: string
  /** Minor units for the whole quantity, after discounts, before tax. */
  net: bigint
  /** Minor units for one, before discounts and tax. */
  unit_price: bigint
  /** Minor units off the whole quantity. */
  discount?: { amount: bigint; reason: string }
  tax: InvoiceTax
}

/** What is charged on the whole document, such as shipping; a negative amount is an allowance. */
export type InvoiceCharge = { reason: string; amount: bigint; tax: InvoiceTax }

/** All lines and charges of one category and rate. */
export type TaxBreakdown = InvoiceTax & {
  base: bigint
  amount: bigint
  /** Required where no tax is charged, other than for category Z. */
  exemption_reason?: string
}

/**
 * An invoice or credit note, apart from any format. Amounts are minor units of its currency. Those of a
 * credit note are positive: they are what the buyer gets back.
 */
export type Invoice = {
  kind: "invoice" | "credit_note"
  number: string
  /** `YYYY-MM-DD` */
  issued_on: string
  due_on?: string
  /** ISO 4217, in either case. */
  currency_code: string
  /** The days that it is for, the last one included. */
  period?: { from: string; until: string }
  seller: Party
  buyer: Party
  lines: readonly InvoiceLine[]
  charges: readonly InvoiceCharge[]
  totals: {
    lines: bigint
    charges: bigint
    net: bigint
    tax: bigint
    gross: bigint
    paid: bigint
    payable: bigint
  }
  tax_breakdown: readonly TaxBreakdown[]
  /** The documents that it corrects. */
  refers_to?: readonly { number: string; issued_on?: string }[]
  /** The buyer's order number. */
  order_reference?: string
  /** When and to which country; category K needs both. */
  delivery?: { delivered_on?: string; country_code: string }
  payment?: { iban: string; reference: string }
  /** When and how it is paid, for people to read. */
  terms?: string
}
