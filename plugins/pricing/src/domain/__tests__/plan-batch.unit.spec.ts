import fc from "fast-check"
import { planBatch } from "../plan-batch"
import { slotOf, type VariantPrice, type WantedPrice } from "../price-slots"
import { NOW } from "./arbitraries"

const wanted = (more: Partial<WantedPrice> = {}): WantedPrice => ({
  variant_id: "variant_1",
  currency_code: "eur",
  source: "base",
  target: "",
  min_quantity: 1,
  amount: 1000n,
  starts_at: null,
  ends_at: null,
  may_rise: false,
  ...more,
})

const stored = (more: Partial<VariantPrice> = {}): VariantPrice => {
  const price = { ...wanted(), amount: 1000n, product_id: "prod_1", id: "", ...more }
  return { ...price, id: `wp:${slotOf(price)}` }
}

const products = new Map([["variant_1", "prod_1"]])
const plan = (rows: WantedPrice[], existing: VariantPrice[] = []) =>
  planBatch({ wanted: rows, existing, products, now: NOW })
const codes = (rows: WantedPrice[], existing: VariantPrice[] = []) =>
  plan(rows, existing).problems.map(({ row, code }) => [row, code])

describe("planBatch", () => {
  it("tells what is added, changed, removed and left as it is", () => {
    const held = [stored(), stored({ min_quantity: 10, amount: 900n })]
    const { differences, unchanged, problems } = plan(
      [
        wanted({ amount: 950n }),
        wanted({ min_quantity: 10, amount: null }),
        wanted({ min_quantity: 20, amount: 800n }),
        wanted({ min_quantity: 30, amount: null }),
      ],
      held
    )
    expect(problems).toEqual([])
    expect(
      differences.map(({ kind, before, after }) => [kind, before?.amount, after?.amount])
    ).toEqual([
      ["changed", 1000n, 950n],
      ["removed", 900n, undefined],
      ["added", undefined, 800n],
    ])
    expect(unchanged).toBe(1)
  })

  it("finds a row that is there twice, lacks its target, or ends too early", () => {
    const tier = { source: "tier" as const, target: "ptier_1" }
    const past = new Date(NOW.getTime() - 1)
    expect(codes([wanted(), wanted({ amount: 900n })])).toEqual([[1, "PRICE_CONFLICT"]])
    expect(codes([wanted({ source: "tier", target: "" })])).toEqual([[0, "INVALID_INPUT"]])
    expect(codes([wanted({ ...tier, ends_at: past })])).toEqual([[0, "INVALID_INPUT"]])
    expect(codes([wanted({ ends_at: new Date("2027-04-01") })])).toEqual([[0, "INVALID_INPUT"]])
    expect(codes([wanted({ ...tier, ends_at: past, amount: null })])).toEqual([])
  })

  it("finds a rise by its row, also one that lowering the base brings to another ladder", () => {
    const dearer = wanted({ min_quantity: 10, amount: 1001n })
    expect(codes([dearer], [stored()])).toEqual([[0, "PRICE_RISES"]])
    expect(codes([{ ...dearer, may_rise: true }], [stored()])).toEqual([])
    const tier = stored({ source: "tier", target: "ptier_1", min_quantity: 5, amount: 950n })
    expect(codes([wanted({ amount: 900n })], [stored(), tier])).toEqual([[0, "PRICE_RISES"]])
  })

  it("leaves alone rises that were there before and that the batch does not touch", () => {
    const old = stored({ source: "tier", target: "ptier_1", min_quantity: 10, amount: 2000n })
    const low = stored({ source: "tier", target: "ptier_1", amount: 500n })
    const other = wanted({ source: "country", target: "de", amount: 700n })
    expect(codes([other], [low, old])).toEqual([])
  })

  it("changes nothing when what is there already is set again", () => {
    const price = fc.record({
      source: fc.constantFrom("base" as const, "tier" as const),
      min_quantity: fc.integer({ min: 1, max: 3 }),
      amount: fc.bigInt({ min: 0n, max: 100n }),
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(price, { selector: (p) => `${p.source}${p.min_quantity}` }),
        (all) => {
          const held = all.map((one) =>
            stored({ ...one, target: one.source === "base" ? "" : "ptier_1" })
          )
          const again = plan(held, held)
          expect(again).toMatchObject({ differences: [], unchanged: held.length, problems: [] })
        }
      )
    )
  })
})
