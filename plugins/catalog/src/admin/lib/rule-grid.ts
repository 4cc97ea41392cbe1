import { isImpossible } from "../../domain/order-rule"
import type { OrderRuleDto, OrderRuleInput } from "../../http/listing"

/** The columns of the order rules, in the order of the grid. */
export const RULE_COLUMNS = [
  "min_quantity",
  "order_multiple",
  "max_quantity",
  "sample_quantity",
  "backorder_limit",
  "low_stock_threshold",
] as const
export type RuleColumn = (typeof RULE_COLUMNS)[number]

/** What an empty cell stands for; null is none. */
const EMPTY: Record<RuleColumn, number | null> = {
  min_quantity: 1,
  order_multiple: 1,
  max_quantity: null,
  sample_quantity: null,
  backorder_limit: 0,
  low_stock_threshold: null,
}

/** The smallest number that a column takes. */
const LEAST: Record<RuleColumn, number> = {
  min_quantity: 1,
  order_multiple: 1,
  max_quantity: 1,
  sample_quantity: 1,
  backorder_limit: 0,
  low_stock_threshold: 0,
}

const MOST = 10_000_000

export type RuleProblem = "not_a_number" | "too_small" | "too_large" | "impossible"

/** A cell as text: what stands for nothing is left empty. Pure. */
export const ruleText = (rule: OrderRuleDto, column: RuleColumn): string => {
  const value = rule[column]
  return value === null ? "" : String(value)
}

/** Spreadsheets group thousands with a point, a comma, a space or an apostrophe. */
const withoutThousands = (text: string) =>
  /^\d{1,3}([\s\u00a0\u202f.,'’]\d{3})+$/.test(text) ? text.replace(/\D/g, "") : text

/** Reads a row of cells: the rule, or what is wrong in which column. Pure. */
export const readRule = (
  variantId: string,
  texts: Readonly<Record<string, string>>
): { rule: OrderRuleInput; problems: Partial<Record<RuleColumn, RuleProblem>> } => {
  const problems: Partial<Record<RuleColumn, RuleProblem>> = {}
  const read = (column: RuleColumn): number | null => {
    const text = withoutThousands((texts[column] ?? "").trim())
    if (text === "") {
      return EMPTY[column]
    }
    const value = Number(text)
    if (!/^\d+$/.test(text)) {
      problems[column] = "not_a_number"
    } else if (value < LEAST[column]) {
      problems[column] = "too_small"
    } else if (value > MOST) {
      problems[column] = "too_large"
    }
    return value
  }
  const rule = {
    variant_id: variantId,
    min_quantity: read("min_quantity") ?? 1,
    order_multiple: read("order_multiple") ?? 1,
    max_quantity: read("max_quantity"),
    sample_quantity: read("sample_quantity"),
    backorder_limit: read("backorder_limit") ?? 0,
    low_stock_threshold: read("low_stock_threshold"),
  }
  if (!Object.keys(problems).length && isImpossible(rule)) {
    problems.max_quantity = "impossible"
  }
  return { rule, problems }
}
