import { checkInvoice } from "../check"
import type { Invoice, TaxBreakdown } from "../types"
import { discounted, invoice, line, outside, shipping, untaxed } from "./sample"

const rulesOf = (broken: Invoice) => checkInvoice(broken).map(({ rule }) => rule)

describe("an invoice without a violation", () => {
  it.each<[string, Invoice]>([
    ["with tax", invoice()],
    ["with reverse charge", untaxed("AE")],
    ["within the EU", untaxed("K")],
    ["of an export", untaxed("G")],
    ["at a rate of zero", untaxed("Z")],
    ["that is exempt", untaxed("E")],
    ["outside the scope of VAT", outside()],
    ["with a discount", invoice({ lines: [discounted(9500n)] })],
    ["with an allowance", invoice({ charges: [shipping, { ...shipping, amount: -500n }] })],
    ["with two rates", invoice({ lines: [line(), line({ tax: { category: "S", rate: "7.0" } })] })],
    ["paid in full", paid()],
    [
      "that is a credit note",
      invoice({ kind: "credit_note", due_on: undefined, payment: undefined }),
    ],
  ])("%s", (_, kept) => {
    expect(checkInvoice(kept)).toEqual([])
  })
})

function paid(): Invoice {
  const { totals } = invoice()
  return invoice({
    totals: { ...totals, paid: totals.gross, payable: 0n },
    due_on: undefined,
    payment: undefined,
    terms: undefined,
  })
}

describe("the totals", () => {
  it.each<[string, keyof Invoice["totals"], string[]]>([
    ["BR-CO-10", "lines", ["BR-CO-10", "BR-CO-13"]],
    ["BR-CO-12", "charges", ["BR-CO-12", "BR-CO-13"]],
    ["BR-CO-13", "net", ["BR-CO-13", "BR-CO-15"]],
    ["BR-CO-14", "tax", ["BR-CO-14", "BR-CO-15"]],
    ["BR-CO-15", "gross", ["BR-CO-15", "BR-CO-16"]],
    ["BR-CO-16", "paid", ["BR-CO-16"]],
    ["BR-CO-16", "payable", ["BR-CO-16"]],
  ])("are checked by %s to the cent", (_, total, rules) => {
    const { totals } = invoice()
    for (const off of [1n, -1n]) {
      const broken = invoice({ totals: { ...totals, [total]: totals[total] + off } })
      expect(rulesOf(broken)).toEqual(rules)
    }
  })

  it("are told with both amounts", () => {
    const { totals } = invoice()
    expect(checkInvoice(invoice({ totals: { ...totals, payable: 1n } }))).toEqual([
      { rule: "BR-CO-16", message: "The amount to pay is 0.01, but it makes 130.90" },
    ])
  })
})

describe("the breakdown of VAT", () => {
  const [entry] = invoice().tax_breakdown

  it.each<[string, TaxBreakdown[], string]>([
    ["is missing", [], "BR-CO-18"],
    ["lacks a rate", [{ ...entry, rate: "7", amount: 770n }], "BR-S-01"],
    ["has a rate twice", [entry, { ...entry, rate: "19.00" }], "BR-S-01"],
    ["is of another base", [{ ...entry, base: 10999n }], "BR-S-08"],
    ["has a reason for S", [{ ...entry, exemption_reason: "none" }], "BR-S-10"],
  ])("%s", (_, tax_breakdown, rule) => {
    expect(rulesOf(invoice({ tax_breakdown }))).toContain(rule)
  })

  it.each([
    ["eur", 0n, true],
    ["eur", 99n, true],
    ["eur", -99n, true],
    ["eur", 100n, false],
    ["jpy", 0n, true],
    ["jpy", 1n, false],
  ])("in %s with tax %d off is fine: %s", (currency_code, off, isFine) => {
    const [exact] = invoice().tax_breakdown
    const tax_breakdown = [{ ...exact, amount: exact.amount + off }]
    const rules = rulesOf(invoice({ currency_code, tax_breakdown }))
    expect(rules.includes("BR-CO-17")).toBe(!isFine)
  })

  it.each(["AE", "K", "G", "E"] as const)("of %s has a reason and no tax", (category) => {
    const prefix = category === "K" ? "BR-IC" : `BR-${category}`
    const [free] = untaxed(category).tax_breakdown
    const without = untaxed(category, { tax_breakdown: [{ ...free, exemption_reason: " " }] })
    expect(rulesOf(without)).toEqual([`${prefix}-10`])
    const taxed = untaxed(category, { tax_breakdown: [{ ...free, amount: 1n }] })
    expect(rulesOf(taxed)).toContain(`${prefix}-09`)
  })
})

describe("VAT ids", () => {
  it.each([
    ["AE", "seller", ["BR-AE-02", "BR-AE-04"]],
    ["AE", "buyer", ["BR-AE-02", "BR-AE-04"]],
    ["K", "seller", ["BR-IC-02", "BR-IC-04"]],
    ["K", "buyer", ["BR-IC-02", "BR-IC-04"]],
    ["G", "seller", ["BR-G-02", "BR-G-04"]],
    ["G", "buyer", []],
    ["Z", "buyer", []],
    ["E", "buyer", []],
  ] as const)("for %s: without that of the %s", (category, party, rules) => {
    const kept = untaxed(category)
    const broken = { ...kept, [party]: { ...kept[party], tax_id: " " } }
    expect(rulesOf(broken)).toEqual(rules)
  })

  it("begin with a country", () => {
    const { seller, buyer } = invoice()
    const tax_id = "123456789"
    expect(rulesOf(invoice({ seller: { ...seller, tax_id } }))).toEqual(["BR-CO-09"])
    expect(rulesOf(invoice({ buyer: { ...buyer, tax_id } }))).toEqual(["BR-CO-09"])
    expect(
      rulesOf(invoice({ seller: { ...seller, tax_id: undefined, registration_number: "" } }))
    ).toContain("BR-CO-26")
  })
})

describe("outside the scope of VAT", () => {
  it("nobody's VAT id is named", () => {
    const { seller, buyer } = invoice()
    const rules = ["BR-O-02", "BR-O-04"]
    expect(rulesOf(outside({ seller }))).toEqual(rules)
    expect(rulesOf(outside({ buyer }))).toEqual(rules)
  })

  it("nothing else stands on the document", () => {
    const { charges } = invoice()
    expect(rulesOf(outside({ charges }))).toContain("BR-O-11")
  })
})

describe("rates", () => {
  it.each([
    ["S", "0", "05", "07"],
    ["AE", "19", "05", "07"],
    ["K", "19", "05", "07"],
    ["G", "0.1", "05", "07"],
  ] as const)("%s at %s %% is refused", (category, rate, ofLine, ofCharge) => {
    const tax = { category, rate }
    const prefix = category === "K" ? "BR-IC" : `BR-${category}`
    const charges = [{ ...shipping, tax }]
    const rules = rulesOf(untaxed("AE", { lines: [line({ tax })], charges }))
    expect(rules).toEqual(expect.arrayContaining([`${prefix}-${ofLine}`, `${prefix}-${ofCharge}`]))
  })

  it.each(["", "19 %", "1e1", "-19", "19,0"])("%j is no rate", (rate) => {
    const [entry] = invoice().tax_breakdown
    const tax_breakdown = [{ ...entry, rate }]
    const lines = [line({ tax: { category: "S", rate } })]
    expect(rulesOf({ ...invoice(), lines, tax_breakdown })).toContain("BR-48")
  })
})

const { seller, buyer } = invoice()

it.each<[string, Partial<Invoice>]>([
  ["BR-02", { number: " " }],
  ["BR-03", { issued_on: "2026-02-30" }],
  ["BR-29", { period: { from: "2026-12-01", until: "2026-11-30" } }],
  ["BR-05", { currency_code: "€" }],
  ["BR-DEC-23", { currency_code: "kwd" }],
  ["BR-06", { seller: { ...seller, name: "" } }],
  ["BR-07", { buyer: { ...buyer, name: "" } }],
  ["BR-09", { seller: { ...seller, country_code: "" } }],
  ["BR-11", { buyer: { ...buyer, country_code: "France" } }],
  ["BR-16", { lines: [] }],
  ["BR-21", { lines: [line({ id: "" })] }],
  ["BR-22", { lines: [line({ quantity: 1.5 })] }],
  ["BR-25", { lines: [line({ name: "" })] }],
  ["BR-27", { lines: [line({ unit_price: -1n })] }],
  ["BR-38", { charges: [{ ...shipping, reason: "" }] }],
  ["BR-33", { charges: [{ ...shipping, reason: "", amount: -1n }] }],
  ["BR-61", { payment: { iban: "", reference: "RF" } }],
  ["BR-CO-25", { due_on: undefined, terms: " " }],
  ["BR-42", { lines: [line({ net: 9500n, discount: { amount: 500n, reason: "" } })] }],
  ["PEPPOL-EN16931-R120", { lines: [discounted(9503n)] }],
  ["PEPPOL-EN16931-R120", { lines: [discounted(9497n)] }],
])("%s is checked", (rule, values) => {
  expect(rulesOf(invoice(values))).toContain(rule)
})

it.each([
  ["BR-IC-11", { country_code: "fr" }],
  ["BR-IC-12", { delivered_on: "2026-11-20", country_code: "" }],
])("a delivery within the EU is checked by %s", (rule, delivery) => {
  expect(rulesOf(untaxed("K", { delivery }))).toEqual([rule])
})
