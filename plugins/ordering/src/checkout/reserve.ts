import { bookProduction, type VariantSupply } from "@wholesale/catalog"
import type { TransactionContext } from "@wholesale/core"
import { planReservations, type StockPlan } from "../domain/stock/plan-reservations"
import type { OrderLine } from "../medusa/order-rows"
import { insertReservations, lockStock } from "../medusa/reservations"
import type { QuotedPart } from "../domain/quote/types"
import { stockRefusal } from "./problems"

type Reserving = {
  parts: readonly QuotedPart[]
  lines: readonly OrderLine[]
  supply: ReadonlyMap<string, VariantSupply>
  created_by: string
  now: Date
}

/**
 * Sets stock aside for order lines and books production for what stock does not cover. Everything
 * that is taken stays locked until the transaction ends.
 * @returns when each line will leave, by order line
 * @throws OUT_OF_STOCK with what is left of each line
 */
export const reserve = async (
  tx: TransactionContext,
  { parts, lines, supply, created_by, now }: Reserving
) => {
  const stock = await lockStock(
    tx,
    lines.map(({ line }) => line.variant_id)
  )
  const plan = planReservations(
    stock.levels,
    lines.map(({ id, line }) => ({
      line_id: id,
      quantity: line.quantity,
      parts: stock.parts.get(line.variant_id) ?? [],
      backorder_limit:
        supply.get(line.variant_id)?.supply === "made_to_order" ? null : line.rule.backorder_limit,
    }))
  )
  assertCovered(plan, parts, lines)
  await insertReservations(tx, { reservations: plan.reservations, created_by, now })
  return await bookProduction(tx, {
    now,
    lines: lines.map(({ id, line }) => {
      const source = supply.get(line.variant_id)
      return {
        order_line_id: id,
        product_id: line.product_id,
        variant_id: line.variant_id,
        quantity: line.quantity,
        supply: source?.supply ?? "stock",
        available: stock.parts.has(line.variant_id) ? (plan.available.get(id) ?? 0) : null,
        lead_time_days: source?.lead_time_days ?? 0,
      }
    }),
  })
}

/** @throws OUT_OF_STOCK with what is left of each line */
const assertCovered = (
  { shortages }: StockPlan,
  parts: readonly QuotedPart[],
  lines: readonly OrderLine[]
) => {
  if (shortages.length > 0) {
    const left = new Map(shortages.map((short) => [short.line_id, short.available]))
    throw stockRefusal(
      parts,
      new Map(lines.flatMap(({ id, line }) => (left.has(id) ? [[line.id, left.get(id) ?? 0]] : [])))
    )
  }
}
