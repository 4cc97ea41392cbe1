import fc from "fast-check"
import { checkInvoice } from "../../domain/e-invoice/check"
import { writeUbl } from "../../domain/e-invoice/ubl"
import { amountsFor } from "../../domain/seller-order/acceptance"
import { taxOn } from "../../domain/tax/rates"
import type { DocumentContent, DocumentLine } from "../content"
import { eInvoiceOf } from "../e-invoice"

const party = (name: string, country_code: string, tax_id: string | null) => ({
  id: `comp_${name}`,
  name,
  legal_name: `${name} GmbH`,
  registration_number: "HRB 1",
  tax_id,
  email: "mail@example.test",
  address_1: "Weg 1",
  address_2: null,
  postal_code: "10115",
  city: "Berlin",
  country_code,
})

type Ordered = { unit_price: bigint; quantity: number; discount: bigint; rate: number }

/** A line of an order whose tax was worked out for all of it. */
const lineOf = ({ unit_price, quantity, discount, rate }: Ordered, index: number) => {
  const subtotal = unit_price * BigInt(quantity)
  const off = discount < subtotal ? discount : subtotal
  const tax = taxOn(subtotal - off, String(rate))
  const line = { id: `line_${index}`, quantity, unit_price, subtotal, discount: off, tax }
  return { line, rate }
}

const printed = ({ line, rate }: ReturnType<typeof lineOf>, quantity: number): DocumentLine => {
  const { subtotal, discount, tax } = amountsFor(line, quantity)
  return {
    title: line.id,
    sku: null,
    quantity,
    unit_price: String(line.unit_price),
    subtotal: String(subtotal),
    discount: String(discount),
    tax: String(tax),
    tax_rate: rate,
  }
}

const sum = (lines: readonly DocumentLine[], field: "subtotal" | "discount" | "tax") =>
  lines.reduce((total, line) => total + BigInt(line[field]), 0n)

const documentOf = (
  lines: readonly DocumentLine[],
  shipping: { net: bigint; tax: bigint },
  values: Partial<DocumentContent> = {}
): DocumentContent => {
  const [goods, discount] = [sum(lines, "subtotal"), sum(lines, "discount")]
  const tax = sum(lines, "tax") + shipping.tax
  return {
    kind: "invoice",
    number: "INV-00012",
    issued_on: "2027-03-01",
    locale: "en",
    currency_code: "eur",
    issuer: party("Maker", "de", "DE136695976"),
    recipient: party("Shop", "fr", "FR12345678901"),
    ship_to: { country_code: "fr" },
    order: { display_id: 7, po_number: "PO-7", placed_on: "2027-02-26" },
    refers_to: null,
    shipment: null,
    expected_ship_on: null,
    lines: [...lines],
    amounts: {
      goods: String(goods),
      discount: String(discount),
      shipping: String(shipping.net),
      tax: String(tax),
      total: String(goods - discount + shipping.net + tax),
    },
    tax_reason: "domestic",
    ...values,
  }
}

const ONE = lineOf({ unit_price: 1250n, quantity: 12, discount: 300n, rate: 19 }, 0)
const UNTAXED = lineOf({ unit_price: 1250n, quantity: 12, discount: 0n, rate: 0 }, 0)

const rulesOf = (content: DocumentContent, invoiced_on: string | null = null) =>
  checkInvoice(eInvoiceOf(content, invoiced_on)).map(({ rule }) => rule)

describe("an order's document as an e-invoice", () => {
  it("has the order's amounts, with shipping at the rate that its tax says", () => {
    const content = documentOf([printed(ONE, 12)], { net: 990n, tax: 188n })
    expect(rulesOf(content)).toEqual([])
    expect(eInvoiceOf(content, null)).toMatchObject({
      charges: [{ amount: 990n, tax: { category: "S", rate: "19" } }],
      lines: [{ net: 14700n, unit_price: 1250n, discount: { amount: 300n } }],
      tax_breakdown: [{ category: "S", rate: "19", base: 15690n, amount: 2981n }],
      totals: { net: 15690n, tax: 2981n, gross: 18671n, payable: 18671n },
      delivery: { delivered_on: "2027-03-01", country_code: "fr" },
      order_reference: "PO-7",
    })
  })

  it("finds a rate of shipping that no line has", () => {
    const content = documentOf([printed(ONE, 12)], { net: 10000n, tax: 810n })
    expect(eInvoiceOf(content, null).charges).toMatchObject([{ tax: { rate: "8.1" } }])
    expect(rulesOf(content)).toEqual([])
  })

  it.each([
    ["reverse_charge", "K", "Delivery within the EU: the recipient of the goods owes the tax."],
    ["export", "G", "Tax-free export delivery."],
  ])("for %s is of category %s, with the reason", (tax_reason, category, exemption_reason) => {
    const content = documentOf([printed(UNTAXED, 12)], { net: 990n, tax: 0n }, { tax_reason })
    expect(eInvoiceOf(content, null).tax_breakdown).toEqual([
      { category, rate: "0", base: 15990n, amount: 0n, exemption_reason },
    ])
    expect(rulesOf(content)).toEqual([])
  })

  it("at a rate of zero is of category Z, which needs no reason", () => {
    const content = documentOf([printed(UNTAXED, 12)], { net: 0n, tax: 0n })
    expect(eInvoiceOf(content, null).tax_breakdown).toStrictEqual([
      { category: "Z", rate: "0", base: 15000n, amount: 0n },
    ])
    expect(rulesOf(content)).toEqual([])
  })

  it("that corrects an invoice says which, and when that was", () => {
    const values = { kind: "credit_note", refers_to: "INV-00009" } as const
    const content = documentOf([printed(ONE, 3)], { net: 0n, tax: 0n }, values)
    const note = eInvoiceOf(content, "2027-02-20")
    expect(note).toMatchObject({
      kind: "credit_note",
      refers_to: [{ number: "INV-00009", issued_on: "2027-02-20" }],
      delivery: { delivered_on: "2027-02-20" },
      charges: [],
    })
    expect(checkInvoice(note)).toEqual([])
  })

  it.each<[string, Partial<DocumentContent>, string[]]>([
    ["names no VAT id of the seller", { issuer: party("Maker", "de", "12/345/678") }, ["BR-S-02"]],
    [
      "went within the EU to a buyer without one",
      { tax_reason: "reverse_charge", recipient: party("Shop", "fr", null) },
      ["BR-IC-02"],
    ],
    ["is not known how to be taxed", { tax_reason: "none" }, ["BR-E-10"]],
  ])("is refused when it %s", (_, values, rules) => {
    const line = printed(values.tax_reason ? UNTAXED : ONE, 12)
    const content = documentOf([line], { net: 0n, tax: 0n }, values)
    expect(rulesOf(content)).toEqual(rules)
    expect(() => writeUbl(eInvoiceOf(content, null))).toThrow(rules[0])
  })

  it("is refused when it does not add up", () => {
    const content = documentOf([printed(ONE, 12)], { net: 990n, tax: 188n })
    const amounts = { ...content.amounts, tax: "2982" } as DocumentContent["amounts"]
    expect(rulesOf({ ...content, amounts })).toContain("BR-CO-15")
  })

  it.each(["pro_forma", "packing_slip"] as const)("does not exist of a %s", (kind) => {
    const content = documentOf([printed(ONE, 12)], { net: 0n, tax: 0n }, { kind })
    expect(() => eInvoiceOf(content, null)).toThrow("neither an invoice nor a credit note")
  })

  it("keeps the rules for whatever was ordered, accepted in part or given back in part", () => {
    const ordered = fc.record({
      unit_price: fc.bigInt({ min: 1n, max: 10n ** 6n }),
      quantity: fc.integer({ min: 1, max: 500 }),
      discount: fc.bigInt({ min: 0n, max: 10n ** 6n }),
      rate: fc.constantFrom(19, 7, 8.1, 25.5),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    const shipped = fc.record({
      net: fc.bigInt({ min: 0n, max: 10n ** 5n }),
      rate: fc.constantFrom("19", "7", "20"),
    })
    fc.assert(
      fc.property(
        fc.array(ordered, { minLength: 1, maxLength: 30 }),
        shipped,
        fc.constantFrom("invoice" as const, "credit_note" as const),
        (all, { net, rate }, kind) => {
          const lines = all.map((one, index) => {
            const quantity = Math.max(1, Math.round(one.part * one.quantity))
            return printed(lineOf(one, index), quantity)
          })
          const refers_to = kind === "credit_note" ? "INV-1" : null
          const content = documentOf(lines, { net, tax: taxOn(net, rate) }, { kind, refers_to })
          expect(rulesOf(content, "2027-02-20")).toEqual([])
        }
      )
    )
  })
})
