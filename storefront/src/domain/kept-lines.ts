import { z } from "zod"
import type { QuickOrderLineDto } from "@wholesale/ordering/http/cart"

const row = z.object({ sku: z.string().max(200), quantity: z.string().max(20) })
const wanted = z.object({ sku: z.string(), quantity: z.number().int() })

const kept = z.object({
  rows: z.array(row).max(1000),
  /** What one cost when a line was first judged, in minor units, by `priceKey`. */
  prices: z.record(z.string(), z.number().int()),
  /** Lines on their way into the cart, whose answer has not come: the same key asks again. */
  pending: z.object({ key: z.string(), rows: z.array(wanted) }).nullable(),
})

/** What a browser keeps of one person's quick order, so that it survives a restart. */
export type KeptLines = z.infer<typeof kept>
export type PendingLines = NonNullable<KeptLines["pending"]>
type WantedRow = z.infer<typeof wanted>

export const NOTHING_KEPT: KeptLines = { rows: [], prices: {}, pending: null }

const PREFIX = "quick-order:"

/** Where they are kept; each account, and each company that it acts for, has its own. */
export const keptKey = (account: string): string => PREFIX + account

export const isKeptKey = (key: string): boolean => key.startsWith(PREFIX)

/** What was kept; nothing when it can't be read. */
export const readKept = (text: string | null): KeptLines => {
  try {
    return kept.safeParse(JSON.parse(text ?? "null")).data ?? NOTHING_KEPT
  } catch {
    return NOTHING_KEPT
  }
}

/** A price belongs to a quantity: another one may have another step of the ladder. */
const priceKey = ({ sku, quantity }: WantedRow) => `${quantity} ${sku}`

type Judged = Pick<QuickOrderLineDto, "unit_price">

/** The prices as they were first seen for the lines that are there now. */
export const firstPrices = (
  rows: readonly WantedRow[],
  lines: readonly Judged[],
  earlier: Readonly<Record<string, number>>
): Record<string, number> =>
  Object.fromEntries(
    rows.flatMap((one, index) => {
      const price = earlier[priceKey(one)] ?? lines[index]?.unit_price
      return typeof price === "number" ? [[priceKey(one), price]] : []
    })
  )

/** What a line cost before, when it costs something else now; null when nothing changed. */
export const formerPrice = (
  one: WantedRow,
  line: Judged,
  earlier: Readonly<Record<string, number>>
): number | null => {
  const before = earlier[priceKey(one)]
  return before !== undefined && line.unit_price !== null && before !== line.unit_price
    ? before
    : null
}
