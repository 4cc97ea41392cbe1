import { growthOf, percentile, type Sample } from "../samples"

const run = (...rss: number[][]): Sample[] =>
  rss.map((rss_mb, minute) => ({ minute, rss_mb, lag_s: 0, waiting: 0 }))

describe("growthOf", () => {
  it("compares the last third with the first, without the time in which caches fill", () => {
    const steady = [300, 400, 500, 490, 510, 505, 495, 500, 510, 500]
    const leaking = [300, 400, 500, 520, 540, 560, 580, 600, 620, 640]
    const [first, second] = growthOf(run(...steady.map((rss, at) => [rss, leaking[at]])))
    expect(first).toBeCloseTo(510 / 500 - 1, 5)
    expect(second).toBeCloseTo(640 / 520 - 1, 5)
  })

  it("is nothing for a single look", () => {
    expect(growthOf(run([500]))).toEqual([0])
  })
})

describe("percentile", () => {
  it.each([
    [[], 0.5, null],
    [[3], 0.95, 3],
    [[5, 1, 4, 2, 3], 0.5, 3],
    [[9, 8, 7, 6, 5, 4, 3, 2, 1, 0], 0.95, 9],
  ])("of %p at %p is %p", (durations, share, value) => {
    expect(percentile(durations, share)).toBe(value)
  })
})
