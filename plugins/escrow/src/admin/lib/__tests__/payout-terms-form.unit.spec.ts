import {
  DEFAULT_PAYOUT_TERMS,
  NO_OWN_TERMS,
  ownPayoutTerms,
  type OwnPayoutTerms,
} from "../../../domain/payout/terms"
import { readTermsForm, toTermsForm } from "../payout-terms-form"

const AGREED: OwnPayoutTerms = { ...NO_OWN_TERMS, minimum: 2550, reserve_percent: "12.5" }

describe("readTermsForm", () => {
  it.each([DEFAULT_PAYOUT_TERMS, AGREED, NO_OWN_TERMS])(
    "gives back terms that were not changed: %p",
    (terms) => {
      const read = readTermsForm(toTermsForm(terms))
      expect(read.terms).toEqual(terms)
      expect(read.wrong).toEqual([])
      expect(ownPayoutTerms.parse(read.terms)).toEqual(terms)
    }
  )

  it("reads amounts and percentages as people write them", () => {
    const form = { ...toTermsForm(NO_OWN_TERMS), minimum: "1.250,50", reserve_percent: "7,5 %" }
    expect(readTermsForm(form).terms).toMatchObject({ minimum: 125_050, reserve_percent: "7.5" })
  })

  it("names what can't be read, and what is left to everybody's terms", () => {
    const form = {
      schedule: "weekly",
      minimum: "ten",
      reserve_percent: "101",
      reserve_days: " ",
      cooling_days: "61",
    }
    const { wrong, empty } = readTermsForm(form)
    expect(wrong).toEqual(["minimum", "reserve_percent", "cooling_days"])
    expect(empty).toEqual(["reserve_days"])
  })
})
