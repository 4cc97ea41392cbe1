import fc from "fast-check"
import { claimableOf, priceClaim, type ClaimableOrder, type WantedLine } from "../claim"

const NOW = new Date("2027-03-10T12:00:00Z")
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000)
const DAYS = 30

/** Ten bowls for 50.05 in two shipments of six and four, and 10 of shipping. */
const order = (more: Partial<ClaimableOrder> = {}): ClaimableOrder => ({
  funded: true,
  lines: [{ id: "bowl", title: "Bowl", quantity: 10, gross: 5005n, gone: 0 }],
  shipments: [
    {
      id: "first",
      number: 1,
      delivered_at: daysAgo(2),
      lines: [{ line_id: "bowl", quantity: 6, disputed: 0 }],
    },
    {
      id: "second",
      number: 2,
      delivered_at: null,
      lines: [{ line_id: "bowl", quantity: 4, disputed: 0 }],
    },
  ],
  shipping: { gross: 1000n, claimed: 0n },
  ...more,
})

const wanted = (more: Partial<WantedLine> = {}): WantedLine => ({
  shipment_id: "first",
  line_id: "bowl",
  quantity: 3,
  reason_code: "short_count",
  amount: null,
  ...more,
})

const price = (of: ClaimableOrder, lines: readonly WantedLine[], shipping = 0n, files = 0) =>
  priceClaim(of, { lines, shipping, files }, DAYS, NOW)

/** The code and details that a refusal answers with. */
const refusal = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    return error
  }
  throw new Error("It was not refused")
}

describe("priceClaim", () => {
  it("claims what the units cost, and shipping beside it", () => {
    expect(price(order(), [wanted()], 400n)).toEqual({
      lines: [
        {
          shipment_id: "first",
          line_id: "bowl",
          quantity: 3,
          reason_code: "short_count",
          claimed: 1502n,
        },
      ],
      shipping: 400n,
      claimed: 1902n,
    })
  })

  it("claims less where the buyer wants less", () => {
    expect(price(order(), [wanted({ amount: 300n })]).claimed).toBe(300n)
  })

  it("takes units of a line out of several shipments, for no more than the line cost", () => {
    const all = [
      wanted({ quantity: 6 }),
      wanted({ shipment_id: "second", quantity: 4, reason_code: "not_received" }),
    ]
    expect(price(order(), all).claimed).toBe(5005n)
  })

  it.each<[string, Partial<ClaimableOrder>, Partial<WantedLine>, object]>([
    ["before the money came", { funded: false }, {}, { code: "DISPUTE_NOT_ALLOWED" }],
    ["of a shipment of another order", {}, { shipment_id: "other" }, { code: "NOT_FOUND" }],
    ["of a line of another order", {}, { line_id: "other" }, { code: "NOT_FOUND" }],
    ["for more than arrived", {}, { quantity: 7 }, { code: "DISPUTE_NOT_ALLOWED" }],
    [
      "for units that were settled before",
      { lines: [{ ...order().lines[0], gone: 8 }] },
      {},
      { code: "DISPUTE_NOT_ALLOWED", details: { line_id: "bowl", claimable: 2 } },
    ],
    [
      "for what has not arrived, as damaged",
      {},
      { shipment_id: "second", reason_code: "short_count" },
      { code: "DISPUTE_NOT_ALLOWED" },
    ],
    [
      "for more money than the units cost",
      {},
      { amount: 1503n },
      { code: "INVALID_INPUT", details: { line_id: "bowl", most: 1502 } },
    ],
    ["without a picture of damage", {}, { reason_code: "damaged" }, { code: "EVIDENCE_MISSING" }],
    [
      "after the time for it",
      { shipments: [{ ...order().shipments[0], delivered_at: daysAgo(31) }] },
      {},
      { code: "DISPUTE_NOT_ALLOWED" },
    ],
  ])("refuses a claim %s", (_, more, line, expected) => {
    expect(refusal(() => price(order(more), [wanted(line)]))).toMatchObject(expected)
  })

  it("refuses a line that is named twice, and shipping that cost less", () => {
    expect(refusal(() => price(order(), [wanted(), wanted()]))).toMatchObject({
      code: "INVALID_INPUT",
    })
    const claimed = order({ shipping: { gross: 1000n, claimed: 700n } })
    expect(refusal(() => price(claimed, [wanted()], 301n))).toMatchObject({
      code: "INVALID_INPUT",
      details: { most: 300 },
    })
  })

  it("adds up to exactly what a line cost, in whatever parts it is claimed", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 100n, max: 10n ** 7n }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }),
        (gross, parts) => {
          const quantity = parts.reduce((sum, part) => sum + part, 0)
          let gone = 0
          const claims = parts.map((part) => {
            const of = order({
              lines: [{ id: "bowl", title: "Bowl", quantity, gross, gone }],
              shipments: [
                {
                  id: "first",
                  number: 1,
                  delivered_at: null,
                  lines: [{ line_id: "bowl", quantity, disputed: gone }],
                },
              ],
            })
            gone += part
            const claim = wanted({ quantity: part, reason_code: "not_received" })
            return price(of, [claim]).claimed
          })
          expect(claims.reduce((sum, claimed) => sum + claimed, 0n)).toBe(gross)
        }
      )
    )
  })
})

describe("claimableOf", () => {
  it("is everything that was shipped and paid, with what it cost and until when", () => {
    expect(claimableOf(order(), DAYS, NOW)).toMatchObject([
      { shipment_number: 1, quantity: 6, amount: 3003n, until: daysAgo(-28) },
      { shipment_number: 2, quantity: 4, amount: 2002n, delivered_at: null, until: null },
    ])
  })

  it("is nothing before the money came, after the time for it, or twice", () => {
    expect(claimableOf(order({ funded: false }), DAYS, NOW)).toEqual([])
    expect(claimableOf(order(), 1, NOW)).toMatchObject([{ shipment_number: 2 }])
    const gone = order({ lines: [{ ...order().lines[0], gone: 10 }] })
    expect(claimableOf(gone, DAYS, NOW)).toEqual([])
  })
})
