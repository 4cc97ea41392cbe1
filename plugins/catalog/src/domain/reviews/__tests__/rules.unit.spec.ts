import fc from "fast-check"
import { isReviewable, publishTime, reviewableSince } from "../rules"

const HOUR = 3_600_000
const moment = fc.date({
  min: new Date("2020-01-01"),
  max: new Date("2040-01-01"),
  noInvalidDate: true,
})

describe("who may review", () => {
  it("has received the goods in the last 180 days, the last moment included", () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: -1000, max: 400 * 24 * HOUR }), (now, age) => {
        const received = new Date(now.getTime() - age)
        expect(isReviewable(received, now)).toBe(age >= 0 && age <= 180 * 24 * HOUR)
      })
    )
  })

  it("agrees with what is asked of the orders", () => {
    fc.assert(
      fc.property(moment, (now) => {
        expect(isReviewable(reviewableSince(now), now)).toBe(true)
        expect(isReviewable(new Date(reviewableSince(now).getTime() - 1), now)).toBe(false)
      })
    )
  })
})

it("a review is private for 48 hours", () => {
  fc.assert(
    fc.property(moment, (now) => {
      expect(publishTime(now).getTime() - now.getTime()).toBe(48 * HOUR)
    })
  )
})
