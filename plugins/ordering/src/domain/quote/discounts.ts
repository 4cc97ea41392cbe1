import { allocate, minorUnitDigits } from "@wholesale/core/shared/money"
import type { LineFacts } from "./facts"
import type { LineDiscount } from "./types"

const SCALE = 12

/**
 * Turns what Medusa computed for promotions (decimals with any number of digits) into whole minor
 * units per line. Each promotion's sum is rounded once and then shared out, so that 10.00 off three
 * lines stays 10.00; a line never gets more off than it costs. Pure.
 * @param subtotals minor units by line id; lines without one get nothing off
 */
export const discountsOf = (
  lines: readonly LineFacts[],
  subtotals: ReadonlyMap<string, bigint>,
  currencyCode: string
): Map<string, LineDiscount[]> => {
  const left = new Map(subtotals)
  const result = new Map<string, LineDiscount[]>()
  for (const group of byPromotion(lines)) {
    const exact = group.map(({ adjustment }) => scaled(adjustment.amount))
    const sum = exact.reduce((total, amount) => total + amount, 0n)
    const unit = 10n ** BigInt(SCALE - minorUnitDigits(currencyCode))
    const parts = allocate((sum + unit / 2n) / unit, exact)
    group.forEach(({ line_id, adjustment }, index) => {
      const rest = left.get(line_id) ?? 0n
      const amount = parts[index] < rest ? parts[index] : rest
      left.set(line_id, rest - amount)
      const { promotion_id, code, description } = adjustment
      const discount = { promotion_id, code, description, amount }
      result.set(line_id, [...(result.get(line_id) ?? []), discount])
    })
  }
  return result
}

type Part = { line_id: string; adjustment: LineFacts["adjustments"][number] }

const byPromotion = (lines: readonly LineFacts[]): Part[][] => {
  const groups = new Map<string, Part[]>()
  for (const { id, adjustments } of lines) {
    for (const adjustment of adjustments) {
      const key = adjustment.promotion_id ?? adjustment.code ?? ""
      groups.set(key, [...(groups.get(key) ?? []), { line_id: id, adjustment }])
    }
  }
  return [...groups.values()]
}

/** A decimal as a whole number of 10^-12; further digits are cut off. Negative ones count as 0. */
const scaled = (decimal: string): bigint => {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(decimal)
  return match ? BigInt(match[1] + (match[2] ?? "").slice(0, SCALE).padEnd(SCALE, "0")) : 0n
}
