import { commissionAmounts, commissionNumber } from "../content"
import { lastDayOf, monthAfter, monthBefore } from "../month"
import { taxGroups } from "../taxes"
import { fee } from "./arbitraries"

describe("the amounts of a document", () => {
  it("are one line per order, by its number, with what was charged less what came back", () => {
    const fees = [
      fee({ seller_order_id: "sord_2", display_id: 12, net: 500n, tax: 95n }),
      fee({ net: 1000n, tax: 190n }),
      fee({ net: -300n, tax: -57n }),
    ]
    expect(commissionAmounts(fees)).toMatchObject({
      kind: "commission_invoice",
      lines: [
        { display_id: 1, net: "700", tax: "133" },
        { display_id: 12, net: "500", tax: "95" },
      ],
      totals: { net: "1200", tax: "228", gross: "1428" },
      given_back: [],
    })
  })

  it("are positive on a credit note, where more came back than was charged", () => {
    const fees = [
      fee({ net: -1000n, tax: -190n }),
      fee({ seller_order_id: "sord_2", display_id: 2, net: 200n, tax: 38n }),
    ]
    expect(commissionAmounts(fees)).toMatchObject({
      kind: "commission_credit_note",
      lines: [
        { net: "1000", tax: "190" },
        { net: "-200", tax: "-38" },
      ],
      totals: { net: "800", tax: "152", gross: "952" },
      given_back: ["sord_1"],
    })
  })

  it("are an invoice of nothing where orders cancel each other out", () => {
    const back = fee({ seller_order_id: "sord_2", display_id: 2, net: -1000n, tax: -190n })
    expect(commissionAmounts([fee(), back])).toMatchObject({
      kind: "commission_invoice",
      totals: { net: "0", tax: "0", gross: "0" },
      given_back: ["sord_2"],
    })
  })

  it("are taxed by rate and reason", () => {
    const abroad = { tax_rate: "0", tax_reason: "export", tax: 0n }
    const { lines } = commissionAmounts([
      fee(),
      fee({ seller_order_id: "sord_2", display_id: 2, ...abroad }),
      fee({ seller_order_id: "sord_3", display_id: 3, net: 10n, tax: 2n }),
    ])
    expect(taxGroups(lines)).toEqual([
      { tax_rate: "19", tax_reason: "domestic", base: 1010n, tax: 192n },
      { tax_rate: "0", tax_reason: "export", base: 1000n, tax: 0n },
    ])
  })
})

it.each([
  ["commission_invoice", "CI-2027-00012"],
  ["commission_credit_note", "CC-2027-00012"],
] as const)("a %s has a number like %s", (kind, number) => {
  expect(commissionNumber(kind, "2027", 12)).toBe(number)
})

it.each([
  ["2027-01", "2026-12", "2027-02", "2027-01-31"],
  ["2027-02", "2027-01", "2027-03", "2027-02-28"],
  ["2028-02", "2028-01", "2028-03", "2028-02-29"],
  ["2027-12", "2027-11", "2028-01", "2027-12-31"],
])("%s comes after %s and before %s, and ends on %s", (month, before, after, last) => {
  expect([monthBefore(month), monthAfter(month), lastDayOf(month)]).toEqual([before, after, last])
})
