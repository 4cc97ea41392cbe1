import { DEMO_COMPANIES } from "./demo-companies"
import { DEMO_RETAILERS } from "./demo-retailers"
import { RANGES } from "./demo-ranges"
import { chance, pick } from "./demo-random"

const DAY = 86_400_000
/** What has become of an order by now. */
export type Fate =
  | "completed"
  | "delivered"
  | "shipped"
  | "partially_shipped"
  | "accepted"
  | "partially_accepted"
  | "pending"
  | "rejected"
  | "expired"
  | "cancelled"

/** One line that is to be ordered: the seller's how-manieth variant, and how many minimums of it. */
export type PlannedLine = { position: number; minimums: number }
/** One seller's part of a checkout. */
export type PlannedPart = { key: string; seller: string; lines: PlannedLine[]; fate: Fate }
/** One checkout of the demo's past. */
export type PlannedCheckout = {
  retailer: string
  at: Date
  po_number: string | null
  parts: PlannedPart[]
}

/** Retailers that may order, by word, with what they sell. */
const BUYERS = [...DEMO_COMPANIES, ...DEMO_RETAILERS].filter(
  ({ kind, level }) => kind === "retailer" && level >= 1
)

const SELLERS = Object.entries(RANGES).flatMap(([industry, ranges]) =>
  ranges.map(({ word }) => ({ word, industry }))
)

/** How old the newest orders of the demo's own retailer are, so that there is work to do on them. */
const RECENT_DAYS: readonly (number | undefined)[] = [0, 1, 2, 3, 11, 12]

/**
 * A year of checkouts up to now, oldest first. The same `now` gives the same plan; what is recent is
 * still on its way, what is old has ended one way or another.
 */
export const planCheckouts = (now: Date): PlannedCheckout[] =>
  BUYERS.flatMap(({ word, industries }) => {
    const count = word === "hafenladen" ? 22 : 3 + pick(`${word}:count`, 7)
    return Array.from({ length: count }, (_, index) => checkoutOf(word, industries, index, now))
  }).sort((a, b) => a.at.getTime() - b.at.getTime())

const checkoutOf = (
  retailer: string,
  industries: readonly string[],
  index: number,
  now: Date
): PlannedCheckout => {
  const key = `${retailer}:${index}`
  const recent = retailer === "hafenladen" ? RECENT_DAYS[index] : undefined
  const age = recent ?? pick(`${key}:age`, 360)
  const at = new Date(now.getTime() - age * DAY - (1 + pick(`${key}:hour`, 20)) * 3_600_000)
  return {
    retailer,
    at,
    po_number: chance(`${key}:po`, 70) ? `PO-${10_000 + pick(`${key}:number`, 90_000)}` : null,
    parts: sellersFor(retailer, industries, key).map((seller) => ({
      key: `${key}:${seller}`,
      seller,
      lines: linesOf(`${key}:${seller}`),
      fate: fateOf(`${key}:${seller}`, age),
    })),
  }
}

/** One to three sellers, mostly of the retailer's own industries and mostly the same again. */
const sellersFor = (retailer: string, industries: readonly string[], key: string): string[] => {
  const own = SELLERS.filter(({ industry }) => industries.includes(industry))
  const favourites = (own.length > 0 ? own : SELLERS).filter(({ word }) =>
    chance(`${retailer}:${word}:favourite`, 70)
  )
  const pool = favourites.length > 0 ? favourites : SELLERS
  const wanted = 1 + pick(`${key}:sellers`, 3)
  const chosen = Array.from(
    { length: wanted },
    (_, place) => pool[pick(`${key}:${place}:seller`, pool.length)].word
  )
  if (retailer === "hafenladen" && chance(`${key}:lindenhof`, 75)) {
    chosen.push("lindenhof")
  }
  return [...new Set(chosen)]
}

const linesOf = (key: string): PlannedLine[] => {
  const count = 2 + pick(`${key}:lines`, 5)
  const lines = Array.from({ length: count }, (_, index) => ({
    // Some articles sell much better than others.
    position: Math.min(pick(`${key}:${index}:a`, 55), pick(`${key}:${index}:b`, 55)),
    minimums: 1 + pick(`${key}:${index}:times`, 6),
  }))
  return [...new Map(lines.map((line) => [line.position, line])).values()]
}

const fateOf = (key: string, age: number): Fate => {
  const dice = pick(`${key}:fate`, 100)
  if (age > 3 && dice < 9) {
    return dice < 4 ? "rejected" : dice < 6 ? "expired" : "cancelled"
  }
  if (age > 24) {
    return "completed"
  }
  if (age > 10) {
    return dice < 70 ? "delivered" : "shipped"
  }
  if (age > 3) {
    return dice < 45 ? "shipped" : dice < 65 ? "partially_shipped" : "accepted"
  }
  return dice < 60 ? "pending" : dice < 85 ? "accepted" : "partially_accepted"
}
