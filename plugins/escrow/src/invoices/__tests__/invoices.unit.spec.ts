import { createHash } from "node:crypto"
import fc from "fast-check"
import { renderLayout } from "@wholesale/ordering/documents/render-pdf"
import { checkInvoice } from "@wholesale/ordering/domain/e-invoice/check"
import { writeUbl } from "@wholesale/ordering/domain/e-invoice/ubl"
import { parseXml, textAt, textsAt } from "../../domain/bank/xml-reader"
import { AROUND, fee, sellersFees } from "../../domain/invoice/__tests__/arbitraries"
import { commissionAmounts, type CommissionInvoiceContent } from "../../domain/invoice/content"
import { planInvoices, type ChargedFee } from "../../domain/invoice/plan"
import { commissionEInvoice } from "../e-invoice"
import { invoiceLayout } from "../invoice-layout"

const contentOf = (
  fees: readonly ChargedFee[],
  values: Partial<CommissionInvoiceContent> = {}
): CommissionInvoiceContent => {
  const { given_back: _, ...amounts } = commissionAmounts(fees)
  return { ...AROUND, ...amounts, ...values }
}

const other = { seller_order_id: "sord_2", display_id: 2 }

const textOf = (content: CommissionInvoiceContent) =>
  JSON.stringify(invoiceLayout(content).content).replaceAll("\u00a0", " ")

describe("a commission invoice as an e-invoice", () => {
  it("is paid already, and for the days of its month", () => {
    const content = contentOf([fee(), fee({ ...other, net: -200n, tax: -38n })])
    expect(commissionEInvoice(content)).toMatchObject({
      kind: "invoice",
      period: { from: "2027-01-01", until: "2027-01-31" },
      lines: [
        { name: "Commission on order #1", quantity: 1, unit_price: 1000n, net: 1000n },
        { name: "Commission on order #2", quantity: -1, unit_price: 200n, net: -200n },
      ],
      totals: { net: 800n, tax: 152n, gross: 952n, paid: 952n, payable: 0n },
      tax_breakdown: [{ category: "S", rate: "19", base: 800n, amount: 152n }],
    })
  })

  it.each([
    ["domestic", "19", "S", undefined],
    ["domestic", "0", "Z", undefined],
    ["reverse_charge", "0", "AE", "Reverse charge: the recipient of the service owes the tax."],
    [
      "export",
      "0",
      "O",
      "Not taxable in the country of the issuer: the recipient of the service is abroad.",
    ],
  ])("for %s at %s %% is of category %s", (tax_reason, tax_rate, category, reason) => {
    const tax = tax_rate === "0" ? 0n : 190n
    const invoice = commissionEInvoice(contentOf([fee({ tax_reason, tax_rate, tax })]))
    expect(invoice.tax_breakdown).toMatchObject([{ category, amount: tax }])
    expect(invoice.tax_breakdown[0].exemption_reason).toBe(reason)
    expect(checkInvoice(invoice)).toEqual([])
  })

  it("outside the scope of VAT names no VAT id as one", () => {
    const abroad = fee({ tax_reason: "export", tax_rate: "0", tax: 0n })
    const file = parseXml(writeUbl(commissionEInvoice(contentOf([abroad]))))
    const seller = ["Invoice", "AccountingSupplierParty", "Party"] as const
    expect(textAt(file, ...seller, "PartyIdentification", "ID")).toBe("DE136695976")
    expect(textsAt(file, ...seller, "PartyTaxScheme", "CompanyID")).toEqual([])
  })

  it.each<[string, ChargedFee[], Partial<CommissionInvoiceContent>, string[]]>([
    [
      "BR-AE-02",
      [fee({ tax_reason: "reverse_charge", tax_rate: "0", tax: 0n })],
      { recipient: { ...AROUND.recipient, tax_id: null } },
      ["BR-AE-02"],
    ],
    ["BR-S-02", [fee()], { issuer: { ...AROUND.issuer, tax_id: null } }, ["BR-CO-26", "BR-S-02"]],
    [
      "BR-O-11",
      [
        fee({ tax_reason: "reverse_charge", tax_rate: "0", tax: 0n }),
        fee({ ...other, tax_reason: "export", tax_rate: "0", tax: 0n }),
      ],
      {},
      ["BR-AE-02", "BR-AE-02", "BR-O-11"],
    ],
  ])("is refused by %s", (rule, fees, values, rules) => {
    const invoice = commissionEInvoice(contentOf(fees, values))
    expect(checkInvoice(invoice).map((violation) => violation.rule)).toEqual(rules)
    expect(() => writeUbl(invoice)).toThrow(rule)
  })

  it("keeps the rules whatever was released and given back, and says what the books say", () => {
    fc.assert(
      fc.property(sellersFees, (all) => {
        for (const { fees } of planInvoices(all, new Set(), "2027-06")) {
          const content = contentOf(fees)
          const invoice = commissionEInvoice(content)
          expect(checkInvoice(invoice)).toEqual([])
          const sum = (amounts: readonly bigint[]) => amounts.reduce((a, b) => a + b, 0n)
          const sign = invoice.kind === "invoice" ? 1n : -1n
          expect(invoice.totals.net * sign).toBe(sum(fees.map(({ net }) => net)))
          expect(invoice.totals.tax * sign).toBe(sum(fees.map(({ tax }) => tax)))
          expect(sum(invoice.lines.map(({ net }) => net))).toBe(invoice.totals.net)
          expect(invoice.totals.gross >= 0n).toBe(true)
        }
      })
    )
  })
})

describe("a commission invoice as PDF", () => {
  it("is the same bytes whenever it is printed", async () => {
    const content = contentOf([fee()])
    const hashes = [content, structuredClone(content)].map(async (one) =>
      createHash("sha256")
        .update(await renderLayout(invoiceLayout(one)))
        .digest("hex")
    )
    const [first, second] = await Promise.all(hashes)
    expect(second).toBe(first)
  })

  it("says who owes whom what, for which month and orders", () => {
    const text = textOf(contentOf([fee(), fee({ ...other, net: 500n, tax: 95n })]))
    for (const part of [
      "Commission invoice",
      "CI-2027-00001",
      "January 2027",
      "Market & Co GmbH",
      "VAT id DE136695976",
      "Maker SARL",
      "Commission on order #2",
      "VAT 19 %",
      "€17.85",
    ]) {
      expect(text).toContain(part)
    }
  })

  it("speaks the seller's language, and says what it corrects and why there is no tax", () => {
    const back = fee({ net: -1000n, tax: 0n, tax_rate: "0", tax_reason: "reverse_charge" })
    const refers_to = [
      { number: "CI-2026-00007", issued_on: "2026-12-01" },
      { number: "CI-2026-00009", issued_on: "2027-01-01" },
    ]
    const text = textOf(contentOf([back], { locale: "de", refers_to }))
    for (const part of [
      "Korrektur der Provisionsrechnung",
      "CI-2026-00007, CI-2026-00009",
      "Januar 2027",
      "Steuerschuldnerschaft des Leistungsempfängers.",
      "10,00 €",
    ]) {
      expect(text).toContain(part)
    }
  })
})
