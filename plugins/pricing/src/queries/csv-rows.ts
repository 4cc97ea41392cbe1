import type { MedusaContainer } from "@medusajs/framework/types"
import { runQuery } from "@wholesale/core"
import type { CsvPrice, CsvProblem } from "../domain/price-csv"
import { ATTRIBUTE_KINDS, type AttributeRow, type PriceRow } from "../http/prices"
import { KNOWN_RETAILER } from "./known-retailers"

type Named = { kind: "sku" | "tier" | "customer"; name: string; id: string }

export type LookedUp = {
  prices: PriceRow[]
  attributes: AttributeRow[]
  /** The line of each price, in the same order. */
  lines: number[]
  problems: CsvProblem[]
}

/** Replaces the names in a file (SKUs, tiers, retailers' handles) by the seller's own ids. */
export const lookUpRows = async (
  container: MedusaContainer,
  sellerId: string,
  rows: readonly CsvPrice[]
): Promise<LookedUp> => {
  const ids = await idsOf(container, sellerId, rows)
  const found: LookedUp = { prices: [], attributes: [], lines: [], problems: [] }
  for (const row of rows) {
    const variant = ids.get(`sku:${row.sku}`)
    const target = targetOf(row, ids)
    if (!variant || target === undefined) {
      const message = variant
        ? `There is no ${row.source} ${row.target}`
        : `You have no variant with the SKU ${row.sku}`
      found.problems.push({ row: row.line, code: "INVALID_INPUT", message })
      continue
    }
    const amount = row.amount === null ? null : Number(row.amount)
    const shared = { variant_id: variant, currency_code: row.currency_code, amount }
    const kind = ATTRIBUTE_KINDS.find((known) => known === row.source)
    if (kind) {
      found.attributes.push({ ...shared, kind })
    } else if (isPrice(row)) {
      const { source, min_quantity, starts_at, ends_at, may_rise } = row
      found.lines.push(row.line)
      found.prices.push({
        ...shared,
        source,
        target,
        min_quantity,
        starts_at,
        ends_at,
        may_rise,
      })
    }
  }
  return found
}

const isPrice = (row: CsvPrice): row is CsvPrice & Pick<PriceRow, "source"> =>
  !ATTRIBUTE_KINDS.some((kind) => kind === row.source)

/** The id behind a row's target; undefined when there is none. */
const targetOf = ({ source, target }: CsvPrice, ids: ReadonlyMap<string, string>) => {
  if (source === "tier" || source === "customer") {
    return ids.get(`${source}:${target}`)
  }
  return source === "country" ? (/^[a-z]{2}$/i.test(target) ? target.toLowerCase() : undefined) : ""
}

const idsOf = async (
  container: MedusaContainer,
  sellerId: string,
  rows: readonly CsvPrice[]
): Promise<Map<string, string>> => {
  const namesOf = (source: string) => [
    ...new Set(rows.filter((row) => row.source === source).map((row) => row.target)),
  ]
  const found = await runQuery<Named>(
    container,
    `select 'sku' as kind, v.sku as name, v.id
     from product_variant v
     join listing l on l.product_id = v.product_id and l.seller_id = ? and l.deleted_at is null
     where v.sku = any(array(select jsonb_array_elements_text(?::jsonb))) and v.deleted_at is null
     union all
     select 'tier', t.name, t.id from price_tier t
     where t.seller_id = ? and t.deleted_at is null
       and t.name = any(array(select jsonb_array_elements_text(?::jsonb)))
     union all
     select 'customer', c.handle, c.id from company c
     where c.handle = any(array(select jsonb_array_elements_text(?::jsonb))) and c.kind = 'retailer'
       and c.deleted_at is null and ${KNOWN_RETAILER}`,
    [
      sellerId,
      JSON.stringify([...new Set(rows.map((row) => row.sku))]),
      sellerId,
      JSON.stringify(namesOf("tier")),
      JSON.stringify(namesOf("customer")),
      sellerId,
      sellerId,
      sellerId,
      sellerId,
    ]
  )
  return new Map(found.map(({ kind, name, id }) => [`${kind}:${name}`, id]))
}
