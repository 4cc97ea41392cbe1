import type { RunSql } from "@wholesale/core"
import { DEFAULT_ORDER_RULE, type OrderRule } from "../domain/order-rule"

type Row = OrderRule & { variant_id: string }

/** The order rules of some variants in one statement; those without a row get the defaults. */
export const loadOrderRules = async (
  run: RunSql,
  variantIds: readonly string[]
): Promise<Map<string, OrderRule>> => {
  const rules = new Map<string, OrderRule>(variantIds.map((id) => [id, DEFAULT_ORDER_RULE]))
  if (rules.size === 0) {
    return rules
  }
  const rows = await run<Row>(
    `select variant_id, min_quantity, order_multiple, max_quantity, sample_quantity,
       backorder_limit, low_stock_threshold
     from order_rule
     where deleted_at is null
       and variant_id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
    [JSON.stringify([...rules.keys()])]
  )
  for (const { variant_id, ...rule } of rows) {
    rules.set(variant_id, rule)
  }
  return rules
}
