import { toDecimal } from "@wholesale/core"
import { slotOf, type VariantPrice, type WantedPrice } from "./price-slots"
import { findRises } from "./rises"

export type Problem = {
  /** The place of the row in the request. */
  row: number
  code: "INVALID_INPUT" | "PRICE_CONFLICT" | "PRICE_RISES"
  message: string
}

export type Difference = {
  kind: "added" | "changed" | "removed"
  /** The new price, or the removed one. */
  price: VariantPrice
  before: VariantPrice | null
  after: VariantPrice | null
}

export type Plan = { differences: Difference[]; unchanged: number; problems: Problem[] }

type Input = {
  wanted: readonly WantedPrice[]
  /** Every price of every variant and currency that a row names. */
  existing: readonly VariantPrice[]
  /** The product of each variant. */
  products: ReadonlyMap<string, string>
  now: Date
}

/**
 * What a batch would change, and what is wrong with it. Nothing is written: a dry run shows the
 * plan, saving applies it when it has no problem. Pure.
 */
export const planBatch = ({ wanted, existing, products, now }: Input): Plan => {
  const held = new Map(existing.map((price) => [slotOf(price), price]))
  const after = new Map(held)
  const rows = new Map<string, number>()
  const problems: Problem[] = []
  const differences: Difference[] = []
  wanted.forEach((row, index) => {
    const slot = slotOf(row)
    const wrong = wrongWith(row, rows.has(slot), now)
    if (wrong) {
      problems.push({ row: index, ...wrong })
      return
    }
    rows.set(slot, index)
    const before = held.get(slot) ?? null
    const next = toPrice(row, before, products)
    if (next) {
      after.set(slot, next)
    } else {
      after.delete(slot)
    }
    differences.push(...differenceOf(before, next))
  })
  problems.push(...risesOf([...after.values()], rows, differences, now))
  return { differences, unchanged: rows.size - differences.length, problems }
}

const wrongWith = (row: WantedPrice, twice: boolean, now: Date): Omit<Problem, "row"> | null => {
  if (twice) {
    return { code: "PRICE_CONFLICT", message: "The same price is set twice in this batch" }
  }
  if ((row.source === "base") !== (row.target === "")) {
    return { code: "INVALID_INPUT", message: `A price of source ${row.source} needs its target` }
  }
  if (row.amount === null || !row.ends_at) {
    return null
  }
  if (row.source === "base" && !row.starts_at) {
    return { code: "INVALID_INPUT", message: "A base price that ends needs a start as well" }
  }
  return row.ends_at <= (row.starts_at ?? now) || row.ends_at <= now
    ? { code: "INVALID_INPUT", message: "The price ends before it starts, or is over already" }
    : null
}

const toPrice = (
  row: WantedPrice,
  before: VariantPrice | null,
  products: Input["products"]
): VariantPrice | null =>
  row.amount === null
    ? null
    : {
        ...row,
        amount: row.amount,
        id: before?.id ?? `new:${slotOf(row)}`,
        product_id: before?.product_id ?? products.get(row.variant_id) ?? "",
      }

const differenceOf = (before: VariantPrice | null, after: VariantPrice | null): Difference[] => {
  if (!before) {
    return after ? [{ kind: "added", price: after, before, after }] : []
  }
  if (!after) {
    return [{ kind: "removed", price: before, before, after }]
  }
  const same =
    before.amount === after.amount &&
    before.may_rise === after.may_rise &&
    before.ends_at?.getTime() === after.ends_at?.getTime()
  return same ? [] : [{ kind: "changed", price: after, before, after }]
}

/** Rises that this batch brings about: of a ladder, or against a base price, that it touches. */
const risesOf = (
  prices: VariantPrice[],
  rows: ReadonlyMap<string, number>,
  differences: readonly Difference[],
  now: Date
): Problem[] => {
  const touched = new Set(differences.map(({ price }) => ladderOf(price)))
  const groups = new Map<string, VariantPrice[]>()
  for (const price of prices) {
    const key = `${price.variant_id}|${price.currency_code}`
    groups.set(key, [...(groups.get(key) ?? []), price])
  }
  return [...groups.values()].flatMap((group) => {
    const bySlot = new Map(group.map((price) => [price.id, price]))
    return findRises(group, now).flatMap(({ price, below }) => {
      const [high, low] = [bySlot.get(price.id), bySlot.get(below.id)]
      if (!high || !low || ![high, low].map(ladderOf).some((key) => touched.has(key))) {
        return []
      }
      return [
        {
          row: rows.get(slotOf(high)) ?? rows.get(slotOf(low)) ?? 0,
          code: "PRICE_RISES" as const,
          message: sentence(high, low),
        },
      ]
    })
  })
}

const ladderOf = (price: VariantPrice) =>
  [price.variant_id, price.currency_code, price.source, price.target].join("|")

const sentence = (high: VariantPrice, low: VariantPrice) => {
  const money = ({ amount, currency_code: code }: VariantPrice) =>
    `${toDecimal(amount, code)} ${code.toUpperCase()}`
  return (
    `From ${high.min_quantity} the price would be ${money(high)}, more than ${money(low)} ` +
    `from ${low.min_quantity}; lower it, or mark that it may rise`
  )
}
