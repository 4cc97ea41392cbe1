import { DEFAULT_PAYOUT_TERMS, NO_OWN_TERMS, ownPayoutTerms, payoutTerms, termsFor } from "../terms"

it("are everybody's where nothing is agreed", () => {
  expect(termsFor(DEFAULT_PAYOUT_TERMS, NO_OWN_TERMS)).toEqual(DEFAULT_PAYOUT_TERMS)
})

it("are the seller's own where something is, also when that is nothing", () => {
  const own = {
    schedule: "manual" as const,
    minimum: 0,
    reserve_percent: "0",
    reserve_days: 0,
    cooling_days: 0,
  }
  const everybody = {
    schedule: "daily" as const,
    minimum: 5,
    reserve_percent: "5",
    reserve_days: 5,
    cooling_days: 5,
  }
  expect(termsFor(everybody, own)).toEqual(own)
})

it.each(["101", "100.0001", "-1", "1,5", "many", "", "1.23456"])(
  "%j is no part to keep back",
  (reserve_percent) => {
    for (const schema of [payoutTerms, ownPayoutTerms]) {
      const terms = { ...DEFAULT_PAYOUT_TERMS, reserve_percent }
      expect(schema.safeParse(terms).success).toBe(false)
    }
  }
)
