import { createHash } from "node:crypto"
import type { DocumentContent } from "../content"
import { defineDocument } from "../define-document"
import { renderPdf } from "../render-pdf"

const party = (name: string, country: string) => ({
  id: `comp_${name}`,
  name,
  legal_name: `${name} GmbH`,
  registration_number: "HRB 1",
  tax_id: "DE136695976",
  email: "mail@example.test",
  address_1: "Weg 1",
  address_2: null,
  postal_code: "10115",
  city: "Łódź",
  country_code: country,
})

const invoice: DocumentContent = {
  kind: "invoice",
  number: "INV-00012",
  issued_on: "2027-03-01",
  locale: "de",
  currency_code: "eur",
  issuer: party("Maker", "de"),
  recipient: party("Żabka", "pl"),
  ship_to: { company: "Żabka", address_1: "ul. Piękna 1", city: "Łódź", country_code: "pl" },
  order: { display_id: 7, po_number: "PO-7", placed_on: "2027-02-26" },
  refers_to: null,
  shipment: null,
  expected_ship_on: null,
  lines: [
    {
      title: "Schüssel",
      sku: "A-1",
      quantity: 1200,
      unit_price: "1250",
      subtotal: "1500000",
      discount: "0",
      tax: "0",
      tax_rate: 0,
    },
  ],
  amounts: { goods: "1500000", discount: "0", shipping: "990", tax: "0", total: "1500990" },
  tax_reason: "reverse_charge",
}

const textOf = (content: DocumentContent) =>
  JSON.stringify(defineDocument(content).content).replaceAll("\u00a0", " ")

describe("a document", () => {
  it("is a PDF, byte for byte the same whenever it is printed", async () => {
    const [first, second] = [await renderPdf(invoice), await renderPdf(structuredClone(invoice))]
    expect(first.subarray(0, 5).toString()).toBe("%PDF-")
    const hash = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex")
    expect(hash(second)).toBe(hash(first))
  })

  it("speaks the buyer's language, in its numbers and dates too", () => {
    const german = textOf(invoice)
    expect(german).toContain("Rechnung")
    expect(german).toContain("15.009,90 €")
    expect(german).toContain("01.03.2027")
    const english = textOf({ ...invoice, locale: "en" })
    expect(english).toContain("€15,009.90")
    expect(english).toContain("Mar 1, 2027")
  })

  it("says why no tax is charged", () => {
    expect(textOf(invoice)).toContain("Steuerschuldnerschaft des Leistungsempfängers")
    expect(textOf({ ...invoice, tax_reason: "domestic" })).not.toContain("Steuerschuldnerschaft")
  })

  it("shows both sides' tax ids and where the goods go", () => {
    const text = textOf(invoice)
    expect(text).toContain("USt-IdNr. DE136695976")
    expect(text).toContain("ul. Piękna 1")
  })

  it("of a shipment carries no prices", () => {
    const slip = textOf({ ...invoice, kind: "packing_slip", amounts: null })
    expect(slip).toContain("Lieferschein")
    expect(slip).not.toContain("€")
  })

  it("that corrects another one names it", () => {
    const note = textOf({ ...invoice, kind: "credit_note", refers_to: "INV-00003" })
    expect(note).toContain("INV-00003")
  })
})
