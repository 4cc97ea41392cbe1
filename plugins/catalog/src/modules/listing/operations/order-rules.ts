import { generateEntityId } from "@medusajs/framework/utils"
import { notFound, recordAudit, refuse, sql } from "@wholesale/core"
import type { By, TransactionContext } from "@wholesale/core"
import { isImpossible } from "../../../domain/order-rule"
import type { OrderRuleInput } from "../../../http/listing"

export type RulesToSave = {
  seller_id: string
  rules: readonly OrderRuleInput[]
  by: By
  now: Date
}

/**
 * Sets the rules of several variants, all of them or none, in a constant number of statements.
 * @throws ORDER_RULE_IMPOSSIBLE with the variants that no quantity could be ordered of, NOT_FOUND
 */
export const saveOrderRules = async (
  tx: TransactionContext,
  { seller_id, rules, by, now }: RulesToSave
): Promise<void> => {
  assertPossible(rules)
  const owned = await ownVariants(tx, seller_id, rules)
  const rows = rules.map((rule) => ({
    ...rule,
    id: generateEntityId(undefined, "orule"),
    product_id: owned.get(rule.variant_id),
  }))
  await sql(
    tx,
    `insert into order_rule (id, variant_id, product_id, seller_id, min_quantity, order_multiple,
       max_quantity, sample_quantity, backorder_limit, low_stock_threshold, created_at, updated_at)
     select id, variant_id, product_id, ?, min_quantity, order_multiple, max_quantity,
       sample_quantity, backorder_limit, low_stock_threshold, ?, ?
     from jsonb_to_recordset(?::jsonb) as row(id text, variant_id text, product_id text,
       min_quantity integer, order_multiple integer, max_quantity integer,
       sample_quantity integer, backorder_limit integer, low_stock_threshold integer)
     order by variant_id
     on conflict (variant_id) where deleted_at is null do update set
       min_quantity = excluded.min_quantity, order_multiple = excluded.order_multiple,
       max_quantity = excluded.max_quantity, sample_quantity = excluded.sample_quantity,
       backorder_limit = excluded.backorder_limit,
       low_stock_threshold = excluded.low_stock_threshold, updated_at = excluded.updated_at`,
    [seller_id, now, now, JSON.stringify(rows)]
  )
  await recordAudit(tx, {
    by,
    action: "order_rules.saved",
    subject_type: "company",
    subject_id: seller_id,
    after: { rules },
  })
}

const assertPossible = (rules: readonly OrderRuleInput[]) => {
  const impossible = rules.filter(isImpossible).map(({ variant_id }) => variant_id)
  if (impossible.length > 0) {
    throw refuse(
      "ORDER_RULE_IMPOSSIBLE",
      "No quantity is at least the minimum, a multiple and at most the maximum: change one of them",
      { variant_ids: impossible }
    )
  }
  const variants = new Set(rules.map(({ variant_id }) => variant_id))
  if (variants.size < rules.length) {
    throw refuse("INVALID_INPUT", "Name each variant once")
  }
}

/** The products of variants, of which each has to be the seller's own. */
const ownVariants = async (
  tx: TransactionContext,
  sellerId: string,
  rules: readonly OrderRuleInput[]
): Promise<Map<string, string>> => {
  const rows = await sql<{ id: string; product_id: string }>(
    tx,
    `select v.id, v.product_id from product_variant v
     join listing l on l.product_id = v.product_id and l.seller_id = ? and l.deleted_at is null
     where v.deleted_at is null and v.id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
    [sellerId, JSON.stringify(rules.map(({ variant_id }) => variant_id))]
  )
  const owned = new Map(rows.map(({ id, product_id }) => [id, product_id]))
  const foreign = rules.find(({ variant_id }) => !owned.has(variant_id))
  if (foreign) {
    throw notFound("Variant", foreign.variant_id)
  }
  return owned
}
