import { loadOrderRules, loadSupply, DEFAULT_ORDER_RULE } from "@wholesale/catalog"
import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, refuse, runner, type RunSql } from "@wholesale/core"
import { resolvePrices } from "@wholesale/pricing"
import { ambiguousLine, judgeLine, type VariantFacts } from "../domain/quick-order/judge"
import type { ParsedLine } from "../domain/quick-order/parse"
import { MAX_LINES, type QuickOrderDto, type QuickOrderLineDto } from "../http/cart"
import type { LoadedQuote } from "../checkout/load-quote"
import { digestOf, earlierAddition, recordAddition } from "./additions"
import { changeLines, type CartChange } from "./change-cart"
import { resolveLines } from "./resolve-lines"

/** Lines of a quick order; those of an earlier order name their variant. */
export type QuickLine = ParsedLine & { variant_id?: string }

export type QuickOrder = CartChange & {
  currency_code: string
  lines: readonly QuickLine[]
  mode: "add" | "set"
  apply: boolean
  /** Whose key keeps the lines from being added twice; null without one. */
  once: { company_id: string; key: string } | null
}

export type QuickOrderResult = { quick_order: QuickOrderDto; loaded: LoadedQuote | null }

/**
 * Says of each line what it means, and puts what was matched or rounded into the cart when asked to:
 * a constant number of statements, however many lines. With a key that was used before, what was answered
 * then is answered again, whichever cart it was.
 * @throws TOO_MANY_ROWS, IDEMPOTENCY_KEY_USED
 */
export const quickOrder = async (
  container: MedusaContainer,
  order: QuickOrder
): Promise<QuickOrderResult> => {
  if (order.lines.length > MAX_LINES) {
    throw refuse("TOO_MANY_ROWS", `Send at most ${MAX_LINES} lines at once`, {
      lines: order.lines.length,
      limit: MAX_LINES,
    })
  }
  const run = runner(container)
  const addition =
    order.apply && order.once ? { ...order.once, digest: digestOf(order.lines, order.mode) } : null
  const earlier = addition && (await earlierAddition(run, addition))
  if (earlier) {
    return { quick_order: earlier, loaded: null }
  }
  const quick_order = await judged(run, order)
  const wanted = quick_order.lines.flatMap(({ variant_id, order_quantity }) =>
    variant_id && order_quantity ? [{ variant_id, quantity: order_quantity }] : []
  )
  if (!order.apply || wanted.length === 0) {
    return { quick_order, loaded: null }
  }
  const applied = { ...quick_order, applied: true }
  const loaded = await changeLines(container, {
    ...order,
    lines: wanted,
    unlessDone: addition
      ? (tx) => recordAddition(tx, addition, { cart_id: order.cart_id, quick_order: applied })
      : undefined,
  })
  // Another request with the same key may have been first.
  const answered = addition && (await earlierAddition(run, addition))
  return { quick_order: answered ?? applied, loaded }
}

const judged = async (run: RunSql, order: QuickOrder): Promise<QuickOrderDto> => {
  const lines = await judge(run, order)
  return {
    lines,
    counts: countsOf(lines),
    currency_code: order.currency_code,
    applied: false,
  }
}

const judge = async (run: RunSql, order: QuickOrder): Promise<QuickOrderLineDto[]> => {
  const { tokens, company_id } = order.shopper.buyer
  const readable = order.lines.filter(({ sku, quantity, variant_id: id }) =>
    Boolean((sku ?? id) && quantity)
  )
  const resolved = await resolveLines(run, {
    cart_id: order.cart_id,
    company_id,
    tokens,
    lines: readable.map(({ sku, quantity, variant_id }) => ({
      ...(variant_id ? { variant_id } : { sku: sku ?? "" }),
      quantity: quantity ?? 0,
    })),
  })
  const found = new Map(resolved.map((match) => [readable[match.position], match]))
  const variants = await variantFacts(
    run,
    order,
    resolved.flatMap(({ variant_id }) => variant_id ?? [])
  )
  return order.lines.map((line) => {
    const match = found.get(line)
    return match?.ambiguous
      ? ambiguousLine(line)
      : judgeLine(line, variants.get(match?.variant_id ?? "") ?? null)
  })
}

type Row = { variant_id: string; sku: string | null; title: string; may_sell: boolean }

const variantFacts = async (
  run: RunSql,
  { shopper, currency_code }: QuickOrder,
  found: readonly string[]
): Promise<Map<string, VariantFacts>> => {
  const ids = [...new Set(found)]
  const now = clock.now()
  const [rows, rules, supply, ladders] = await Promise.all([
    run<Row>(
      `select v.id as variant_id, v.sku, p.title || coalesce(' · ' || v.title, '') as title,
         s.status = 'active' and s.verification_level >= 2
           and (s.verified_until is null or s.verified_until > ?) as may_sell
       from product_variant v join product p on p.id = v.product_id
       join listing l on l.product_id = p.id and l.deleted_at is null
       join company s on s.id = l.seller_id
       where v.id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
      [now, JSON.stringify(ids)]
    ),
    loadOrderRules(run, ids),
    loadSupply(run, ids),
    resolvePrices(run, { variant_ids: ids, buyer: shopper.buyer, currency_code, at: now }),
  ])
  return new Map(
    rows.map((row) => [
      row.variant_id,
      {
        ...row,
        rule: rules.get(row.variant_id) ?? DEFAULT_ORDER_RULE,
        supply: supply.get(row.variant_id),
        ladder: ladders.get(row.variant_id),
      },
    ])
  )
}

const countsOf = (lines: readonly QuickOrderLineDto[]) => {
  const counts = { matched: 0, rounded: 0, unknown: 0, not_orderable: 0, invalid: 0 }
  for (const { verdict } of lines) {
    counts[verdict] += 1
  }
  return counts
}
