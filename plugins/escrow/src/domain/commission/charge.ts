import { calculate } from "./calculate"
import { winnerOf } from "./match"
import { lesser, sum } from "./sum"
import type { Calculation, CommissionableLine, CommissionOrder, CommissionRule } from "./types"

/** What one payee's rules charge for a line, before tax. */
export type Charge = {
  line: CommissionableLine
  won: { rule: CommissionRule; calculation: Calculation } | null
  amount: bigint
  given_way: bigint
}

/**
 * What the rules of one payee charge for every line of an order. Pure.
 * @param ranked the payee's rules in rank order
 * @param room what is left of each line's base by payees before; a part that is more gives way
 */
export const charge = (
  ranked: readonly CommissionRule[],
  order: CommissionOrder,
  room: readonly bigint[]
): Charge[] => {
  const winners = order.lines.map((line) => winnerOf(ranked, order, line))
  const order_base = sum(order.lines.map(({ base }) => base))
  const calculated = new Map(
    ranked.map((rule) => {
      const lines = order.lines.filter((_, index) => winners[index] === rule)
      return [rule, calculate(rule, lines, order_base)]
    })
  )
  return order.lines.map((line, index) => {
    const rule = winners[index]
    const result = rule && calculated.get(rule)
    if (!result) {
      return { line, won: null, amount: 0n, given_way: 0n }
    }
    const part = result.parts.get(line.id) ?? 0n
    const amount = lesser(part, room[index])
    return {
      line,
      won: { rule, calculation: result.calculation },
      amount,
      given_way: part - amount,
    }
  })
}
