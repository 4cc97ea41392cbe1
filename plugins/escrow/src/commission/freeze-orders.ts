import { generateEntityId } from "@medusajs/framework/utils"
import { sql, toJson, type TransactionContext } from "@wholesale/core"
import { freezeCommission } from "../domain/commission/freeze"
import type { CommissionRule, FrozenCommission } from "../domain/commission/types"
import type { PlacedOrder } from "./order-facts"

/** Commission of one order, in minor units, tax on it apart. */
export type OrderFee = { fee: bigint; fee_tax: bigint }

/**
 * Works out what the platform takes of freshly placed orders, and keeps it with the reasons.
 * @returns the fees by seller order
 */
export const freezeOrders = async (
  tx: TransactionContext,
  orders: readonly PlacedOrder[],
  rules: readonly CommissionRule[],
  now: Date
): Promise<Map<string, OrderFee>> => {
  const frozen = orders.map((order) => ({ order, commission: freezeCommission(rules, order) }))
  const rows = frozen.flatMap(({ order, commission }) =>
    commission.explanations
      .filter(({ payee, rule }) => payee === "platform" || rule !== null)
      .map((explanation) => lineRow(order, commission, explanation))
  )
  await sql(
    tx,
    `insert into commission_line (id, seller_order_id, seller_order_line_id, payee, rule_id, base,
       amount, tax, explanation, created_at, updated_at)
     select id, seller_order_id, seller_order_line_id, payee, rule_id, base, amount, tax,
       explanation, ?, ?
     from jsonb_to_recordset(?::jsonb) as row(id text, seller_order_id text,
       seller_order_line_id text, payee text, rule_id text, base bigint, amount bigint, tax bigint,
       explanation jsonb)`,
    [now, now, toJson(rows)]
  )
  return new Map(
    frozen.map(({ order, commission: { platform } }) => [
      order.seller_order_id,
      { fee: platform.amount, fee_tax: platform.tax },
    ])
  )
}

const lineRow = (
  order: PlacedOrder,
  { lines, platform, distributor }: FrozenCommission,
  explanation: FrozenCommission["explanations"][number]
) => {
  const { line_id, payee, rule, calculation, given_way } = explanation
  const line = lines.find((one) => one.line_id === line_id && one.payee === payee)
  const total = payee === "platform" ? platform : distributor
  return {
    id: generateEntityId(undefined, "cline"),
    seller_order_id: order.seller_order_id,
    seller_order_line_id: line_id,
    payee,
    rule_id: rule?.id ?? null,
    base: order.lines.find(({ id }) => id === line_id)?.base ?? 0n,
    amount: line?.amount ?? 0n,
    tax: line?.tax ?? 0n,
    explanation: {
      rule,
      calculation,
      given_way,
      tax_rate: total.tax_rate,
      tax_reason: total.tax_reason,
    },
  }
}
