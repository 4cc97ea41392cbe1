import fc from "fast-check"
import type { PriceCandidate, Resolution } from "../candidates"

export const NOW = new Date("2027-03-01T12:00:00Z")
const DAY = 86_400_000

/** Times around NOW, and none. */
const time = fc.option(
  fc.integer({ min: -3, max: 3 }).map((days) => new Date(NOW.getTime() + days * DAY)),
  { nil: null }
)

/** Targets of which some are the buyer's and some are not. */
const place = fc.oneof(
  fc.constant({ source: "base", target: "" } as const),
  fc.constantFrom("de", "fr").map((target) => ({ source: "country", target }) as const),
  fc
    .constantFrom("ptier_mine", "ptier_other")
    .map((target) => ({ source: "tier", target }) as const),
  fc
    .constantFrom("comp_me", "comp_other")
    .map((target) => ({ source: "customer", target }) as const),
  fc
    .constantFrom("comp_me", "comp_other")
    .map((target) => ({ source: "contract", target }) as const)
)

/** A catalogue of prices of one variant, with few enough values that they meet. */
export const catalogue = fc
  .array(
    fc.record({
      place,
      currency_code: fc.constantFrom("eur", "eur", "eur", "usd"),
      min_quantity: fc.constantFrom(1, 1, 2, 5, 10, 50),
      amount: fc.bigInt({ min: 0n, max: 40n }),
      starts_at: time,
      ends_at: time,
    }),
    { maxLength: 14 }
  )
  .map((rows) =>
    rows.map(({ place: at, ...row }, index): PriceCandidate => ({
      ...row,
      ...at,
      id: `wp_${String(index).padStart(2, "0")}`,
    }))
  )

export const resolution = fc.record({
  strategy: fc.constantFrom("best_price" as const, "first_that_applies" as const),
  currency_code: fc.constant("eur"),
  at: fc.constant(NOW),
  buyer: fc.constantFrom(
    { targets: ["comp_me", "ptier_mine"], country_code: "de" },
    { targets: ["comp_me"], country_code: "fr" },
    { targets: [], country_code: null }
  ),
}) satisfies fc.Arbitrary<Resolution>

/** Every quantity at which something can change, and its neighbours. */
export const QUANTITIES = [1, 2, 3, 4, 5, 6, 9, 10, 11, 49, 50, 51, 1000]
