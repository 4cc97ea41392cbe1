import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, dayOf, daysAfter, runner, type RunSql } from "@wholesale/core"
import { byUrgency, stockHint, WINDOW_DAYS, type HintKind } from "../domain/stock/inventory-hints"
import type { InventoryHintDto } from "../http/imports"
import { AVAILABLE } from "../loaders/load-supply"
import { soldByDay, type SoldOnDay } from "../sales/sales-source"

export type HintFilters = {
  seller_id: string
  hint?: HintKind
  limit: number
  offset: number
}

export type HintPage = {
  inventory_hints: InventoryHintDto[]
  count: number
  limit: number
  offset: number
}

type FactRow = {
  variant_id: string
  available: string
  lead_time_days: number
  order_multiple: number
  low_stock_threshold: number | null
  age_days: number
}

/** A seller's variants that something should be done about, in three statements. */
export const inventoryHints = async (
  container: MedusaContainer,
  { seller_id, hint, limit, offset }: HintFilters
): Promise<HintPage> => {
  const run = runner(container)
  const now = clock.now()
  const from = dayOf(daysAfter(now, 1 - WINDOW_DAYS))
  const sales = byVariant(await soldByDay(run, { seller_id, from }))
  const facts = await stockFacts(run, seller_id, now)
  const all = facts
    .map((row) => {
      const sold = sales.get(row.variant_id) ?? []
      const available = Math.trunc(Number(row.available))
      const daily_quantities = sold.map(({ quantity }) => quantity)
      const found = stockHint({ ...row, available, daily_quantities })
      return { row, available, found, last: sold.at(-1)?.day ?? null }
    })
    .filter(({ found }) => (hint ? found.hints.includes(hint) : found.hints.length > 0))
    .sort((a, b) => byUrgency(a.found, b.found) || (a.row.variant_id < b.row.variant_id ? -1 : 1))
  const shown = all.slice(offset, offset + limit)
  const names = await namesOf(
    run,
    shown.map(({ row }) => row.variant_id)
  )
  const inventory_hints = shown.flatMap((hinted) => {
    const name = names.get(hinted.row.variant_id)
    return name ? [hintDto(name, hinted)] : []
  })
  return { inventory_hints, count: all.length, limit, offset }
}

type Hinted = {
  row: FactRow
  available: number
  found: ReturnType<typeof stockHint>
  last: string | null
}

const hintDto = (name: Name, { row, available, found, last }: Hinted): InventoryHintDto => {
  const { sold, ...figures } = found
  return {
    ...name,
    ...figures,
    available,
    low_stock_threshold: row.low_stock_threshold,
    sold_90_days: sold,
    last_sold_on: last,
  }
}

/** Days in their order. */
const byVariant = (sales: readonly SoldOnDay[]): Map<string, SoldOnDay[]> => {
  const grouped = new Map<string, SoldOnDay[]>()
  for (const sold of [...sales].sort((a, b) => (a.day < b.day ? -1 : 1))) {
    grouped.set(sold.variant_id, [...(grouped.get(sold.variant_id) ?? []), sold])
  }
  return grouped
}

const stockFacts = (run: RunSql, sellerId: string, now: Date) =>
  run<FactRow>(
    `select v.id as variant_id, coalesce(${AVAILABLE}, 0)::text as available, l.lead_time_days,
       coalesce(r.order_multiple, 1) as order_multiple, r.low_stock_threshold,
       greatest(0, floor(extract(epoch from ?::timestamptz - v.created_at) / 86400))::int as age_days
     from listing l
     join product p on p.id = l.product_id and p.status = 'published' and p.deleted_at is null
     join product_variant v on v.product_id = p.id and v.deleted_at is null and v.manage_inventory
     left join order_rule r on r.variant_id = v.id and r.deleted_at is null
     where l.seller_id = ? and l.supply = 'stock' and l.deleted_at is null`,
    [now.toISOString(), sellerId]
  )

type Name = Pick<
  InventoryHintDto,
  "variant_id" | "product_id" | "product_title" | "variant_title" | "sku" | "thumbnail"
>

const namesOf = async (run: RunSql, variantIds: readonly string[]): Promise<Map<string, Name>> => {
  const rows = await run<Name>(
    `select v.id as variant_id, p.id as product_id, p.title as product_title,
       v.title as variant_title, v.sku, p.thumbnail
     from product_variant v join product p on p.id = v.product_id
     where v.id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
    [JSON.stringify(variantIds)]
  )
  return new Map(rows.map((row) => [row.variant_id, row]))
}
