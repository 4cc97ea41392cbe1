import { KEPT_FOR, KEPT_FROM_ORDERS, keptReport } from "../kept-report"

type Report = { orders: number; as_of: string }

/** A cache that never forgets, and remembers how long it should have. */
const cacheOf = () => {
  const entries = new Map<string, string>()
  const seconds: (number | undefined)[] = []
  return {
    seconds,
    get: <Found>(key: string): Promise<Found | null> =>
      Promise.resolve(JSON.parse(entries.get(key) ?? "null")),
    set: (key: string, data: unknown, ttl?: number) => {
      entries.set(key, JSON.stringify(data))
      seconds.push(ttl)
      return Promise.resolve()
    },
  }
}

/** Reports over so many orders, each made a minute later. */
const maker = (orders: number) => {
  let minute = 0
  return () => {
    minute += 1
    return Promise.resolve<Report>({ orders, as_of: `2027-01-01T00:0${minute}:00.000Z` })
  }
}

describe("keptReport", () => {
  it("makes a small report again each time", async () => {
    const cache = cacheOf()
    const make = maker(KEPT_FROM_ORDERS - 1)
    await keptReport(cache, "sales", make)
    expect((await keptReport(cache, "sales", make)).as_of).toBe("2027-01-01T00:02:00.000Z")
    expect(cache.seconds).toEqual([])
  })

  it("shows a large one as of when it was made, for some minutes", async () => {
    const cache = cacheOf()
    const make = maker(KEPT_FROM_ORDERS)
    await keptReport(cache, "sales", make)
    expect((await keptReport(cache, "sales", make)).as_of).toBe("2027-01-01T00:01:00.000Z")
    expect(cache.seconds).toEqual([KEPT_FOR])
  })

  it("keeps what is asked for differently apart", async () => {
    const cache = cacheOf()
    const make = maker(KEPT_FROM_ORDERS)
    await keptReport(cache, "sales of a", make)
    expect((await keptReport(cache, "sales of b", make)).as_of).toBe("2027-01-01T00:02:00.000Z")
  })
})
