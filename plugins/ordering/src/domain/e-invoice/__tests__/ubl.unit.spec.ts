import { readFileSync } from "node:fs"
import path from "node:path"
import fc from "fast-check"
import { toMinorUnits } from "@wholesale/core"
import { writeUbl } from "../ubl"
import { elementsAt, textAt, textsAt } from "./read-xml"
import { discounted, invoice, line, outside, shipping, untaxed } from "./sample"

it("writes an invoice as EN 16931 has it in UBL", () => {
  // Valid by the schema of OASIS (UBL-Invoice-2.1.xsd).
  const expected = readFileSync(path.join(__dirname, "invoice.xml"), "utf8")
  expect(writeUbl(invoice())).toBe(expected)
})

it("writes a credit note with its own names, and its due date beside the payment", () => {
  const kind = "credit_note"
  const refers_to = [{ number: "INV-00011", issued_on: "2026-11-01" }, { number: "INV-00009" }]
  const note = writeUbl(invoice({ kind, number: "CN-00001", refers_to, payment: undefined }))
  expect(textAt(note, "CreditNoteTypeCode")).toBe("381")
  expect(textAt(note, "CreditNoteLine", "CreditedQuantity")).toBe("10")
  const corrected = textsAt(note, "BillingReference", "InvoiceDocumentReference", "ID")
  expect(corrected).toEqual(["INV-00011", "INV-00009"])
  expect(textAt(note, "DueDate")).toBeNull()
  expect(textAt(note, "PaymentMeans", "PaymentDueDate")).toBe("2026-12-23")
  expect(textAt(note, "PaymentMeans", "PaymentMeansCode")).toBe("1")
})

it.each([
  ["eur", "58"],
  ["usd", "30"],
])("a transfer in %s has the code %s", (currency_code, code) => {
  const document = writeUbl(invoice({ currency_code }))
  expect(textAt(document, "PaymentMeans", "PaymentMeansCode")).toBe(code)
  expect(textAt(document, "PaymentMeans", "PayeeFinancialAccount", "ID")).toBe(
    "DE89370400440532013000"
  )
  expect(document).toContain(`<cbc:PayableAmount currencyID="${currency_code.toUpperCase()}">`)
})

it("has the reason, the day and the country of a delivery without tax", () => {
  const document = writeUbl(untaxed("K", { order_reference: "PO-7" }))
  const [subtotal] = elementsAt(document, "TaxTotal", "TaxSubtotal")
  expect(textAt(subtotal, "TaxCategory", "ID")).toBe("K")
  expect(textAt(subtotal, "TaxCategory", "TaxExemptionReason")).toBe("Reverse charge")
  expect(textAt(document, "Delivery", "ActualDeliveryDate")).toBe("2026-11-20")
  expect(
    textAt(document, "Delivery", "DeliveryLocation", "Address", "Country", "IdentificationCode")
  ).toBe("FR")
  expect(textAt(document, "OrderReference", "ID")).toBe("PO-7")
})

it("has the days that it is for", () => {
  const document = writeUbl(invoice({ period: { from: "2026-11-01", until: "2026-11-30" } }))
  expect(textAt(document, "InvoicePeriod", "StartDate")).toBe("2026-11-01")
  expect(textAt(document, "InvoicePeriod", "EndDate")).toBe("2026-11-30")
})

it("has an allowance as what it is", () => {
  const off = { ...shipping, reason: "Discount", amount: -500n }
  const document = writeUbl(invoice({ charges: [shipping, off] }))
  expect(textsAt(document, "AllowanceCharge", "ChargeIndicator")).toEqual(["true", "false"])
  expect(textsAt(document, "AllowanceCharge", "Amount")).toEqual(["10.00", "5.00"])
  expect(textAt(document, "LegalMonetaryTotal", "AllowanceTotalAmount")).toBe("5.00")
  expect(textAt(document, "LegalMonetaryTotal", "ChargeTotalAmount")).toBe("10.00")
})

it("has what is off a line within the line", () => {
  const document = writeUbl(invoice({ lines: [discounted(9500n)], charges: [] }))
  const [item] = elementsAt(document, "InvoiceLine")
  expect(textAt(item, "AllowanceCharge", "Amount")).toBe("5.00")
  expect(textAt(item, "AllowanceCharge", "AllowanceChargeReason")).toBe("Spring")
  expect(textAt(item, "LineExtensionAmount")).toBe("95.00")
  expect(textAt(item, "Price", "PriceAmount")).toBe("10.00")
})

it("names no VAT id and no rate outside the scope of VAT", () => {
  const document = writeUbl(outside())
  expect(textsAt(document, "PartyIdentification", "ID")).toEqual(["DE 123456789"])
  expect(textsAt(document, "PartyTaxScheme")).toEqual([])
  expect(textsAt(document, "Percent")).toEqual([])
})

it("has what was paid, units and free text as they are", () => {
  const { totals } = invoice()
  const document = writeUbl(
    invoice({
      totals: { ...totals, paid: 90n, payable: totals.gross - 90n },
      lines: [line({ unit_code: "KGM", name: `<b>"Tea" & 'more'</b>\u0001`, sku: "" })],
    })
  )
  expect(textAt(document, "LegalMonetaryTotal", "PrepaidAmount")).toBe("0.90")
  const [item] = elementsAt(document, "InvoiceLine")
  expect(item).toContain('<cbc:InvoicedQuantity unitCode="KGM">')
  expect(textAt(item, "Item", "Name")).toBe(`<b>"Tea" & 'more'</b>`)
  expect(elementsAt(item, "Item", "SellersItemIdentification")).toEqual([])
})

it("refuses an invoice that breaks a rule, and says which", () => {
  const { totals } = invoice()
  const broken = invoice({ totals: { ...totals, payable: 1n }, number: "INV-7" })
  expect(() => writeUbl(broken)).toThrow(
    expect.objectContaining({
      code: "INVALID_INPUT",
      message: expect.stringContaining("INV-7 breaks rules of EN 16931: BR-CO-16"),
      details: { violations: [expect.objectContaining({ rule: "BR-CO-16" })] },
    })
  )
})

it("adds up as it is written, in every currency with two decimals or none", () => {
  const tax = fc.record({
    category: fc.constant("S" as const),
    rate: fc.constantFrom("19", "7", "8.1", "25.5"),
  })
  const cents = fc.bigInt({ min: 0n, max: 10n ** 10n })
  const lines = fc
    .array(fc.record({ unit_price: cents, quantity: fc.integer({ min: -9, max: 999 }), tax }), {
      minLength: 1,
      maxLength: 12,
    })
    .map((all) =>
      all.map((values, index) =>
        line({
          ...values,
          id: String(index + 1),
          net: values.unit_price * BigInt(values.quantity),
        })
      )
    )
  const charges = fc.array(
    fc.record({
      reason: fc.constant("Charge"),
      amount: fc.bigInt({ min: -(10n ** 6n), max: 10n ** 6n }),
      tax,
    }),
    { maxLength: 4 }
  )
  fc.assert(
    fc.property(lines, charges, fc.constantFrom("eur", "jpy"), (all, more, currency_code) => {
      const document = writeUbl(invoice({ lines: all, charges: more, currency_code }))
      const amounts = (...path: string[]) =>
        textsAt(document, ...path).map((text) => toMinorUnits(text, currency_code))
      const sum = (...path: string[]) => amounts(...path).reduce((a, b) => a + b, 0n)
      const total = (name: string) => sum("LegalMonetaryTotal", name)
      expect(sum("InvoiceLine", "LineExtensionAmount")).toBe(total("LineExtensionAmount"))
      expect(total("TaxExclusiveAmount")).toBe(
        total("LineExtensionAmount") + total("ChargeTotalAmount") - total("AllowanceTotalAmount")
      )
      expect(sum("TaxTotal", "TaxSubtotal", "TaxableAmount")).toBe(total("TaxExclusiveAmount"))
      const [taxes] = amounts("TaxTotal", "TaxAmount")
      expect(sum("TaxSubtotal", "TaxAmount")).toBe(taxes)
      expect(total("PayableAmount")).toBe(total("TaxExclusiveAmount") + taxes)
    })
  )
})
