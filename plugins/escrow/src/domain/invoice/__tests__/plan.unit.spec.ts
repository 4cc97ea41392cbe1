import fc from "fast-check"
import { commissionAmounts } from "../content"
import { feesByOrder, planInvoices, type ChargedFee } from "../plan"
import { fee, sellersFees } from "./arbitraries"

const NONE = new Set<string>()

const planned = (fees: readonly ChargedFee[], issued = NONE, until = "2027-06") =>
  planInvoices(fees, issued, until).map((plan) => [
    plan.month,
    plan.fees.map(({ txn_id }) => txn_id),
  ])

describe("documents are planned", () => {
  it("one per month, the earliest first", () => {
    const fees = [
      fee({ txn_id: "1", month: "2027-02" }),
      fee({ txn_id: "2" }),
      fee({ txn_id: "3", month: "2027-02", seller_order_id: "sord_2" }),
    ]
    expect(planned(fees)).toEqual([
      ["2027-01", ["2"]],
      ["2027-02", ["1", "3"]],
    ])
  })

  it("not for months that are not over", () => {
    const fees = [fee({ txn_id: "1", month: "2027-02" }), fee({ txn_id: "2", month: "2027-03" })]
    expect(planned(fees, NONE, "2027-02")).toEqual([["2027-02", ["1"]]])
  })

  it("with what came late to a month in the next one without a document", () => {
    const fees = [fee({ txn_id: "1", month: "2026-11" }), fee({ txn_id: "2", month: "2027-01" })]
    const issued = new Set(["2026-11", "2026-12"])
    expect(planned(fees, issued, "2027-01")).toEqual([["2027-01", ["1", "2"]]])
    expect(planned(fees, issued, "2026-12")).toEqual([])
  })

  it("not where everything came back", () => {
    const fees = [fee({ txn_id: "1" }), fee({ txn_id: "2", net: -1000n, tax: -190n })]
    expect(planned(fees)).toEqual([])
    expect(planned([...fees, fee({ txn_id: "3", seller_order_id: "sord_2" })])).toEqual([
      ["2027-01", ["1", "2", "3"]],
    ])
  })

  it("even where orders cancel each other out", () => {
    const fees = [
      fee({ txn_id: "1" }),
      fee({ txn_id: "2", seller_order_id: "sord_2", net: -1000n, tax: -190n }),
    ]
    expect(planned(fees)).toEqual([["2027-01", ["1", "2"]]])
  })

  it("so that nothing is left out and nothing is there twice, however often it is asked for", () => {
    fc.assert(
      fc.property(sellersFees, fc.array(fc.integer({ min: 1, max: 6 })), (all, asked) => {
        const issued = new Map<string, readonly ChargedFee[]>()
        const months = [...asked.map((month) => `2027-0${month}`), "2027-06"]
        for (const until of months) {
          const covered = new Set([...issued.values()].flat())
          const open = all.filter((one) => !covered.has(one) && one.month <= until)
          for (const { month, fees } of planInvoices(open, new Set(issued.keys()), until)) {
            expect(issued.has(month)).toBe(false)
            expect(month <= until && fees.every((one) => one.month <= month)).toBe(true)
            issued.set(month, fees)
          }
        }
        const covered = [...issued.values()].flat()
        expect(new Set(covered).size).toBe(covered.length)
        const rest = all.filter((one) => !covered.includes(one))
        expect(feesByOrder(rest)).toEqual([])
        const signed = [...issued.values()].map((fees) => {
          const { kind, totals } = commissionAmounts(fees)
          const sign = kind === "commission_invoice" ? 1n : -1n
          return sign * BigInt(totals.net)
        })
        const sum = (amounts: readonly bigint[]) => amounts.reduce((a, b) => a + b, 0n)
        expect(sum(signed)).toBe(sum(all.map(({ net }) => net)))
      })
    )
  })
})
