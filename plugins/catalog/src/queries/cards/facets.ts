import { texts, type Binding, type Conditions } from "@wholesale/core"
import type { BuyerContext } from "../../buyer/context"
import type { ProductFacetsDto } from "../../http/discovery"
import { bitOf, FROM_PRICE, missedBits, type Dimension } from "./filters"
import { PRICED } from "./visible"

/** Where the bands of a facet begin; each ends where the next begins. */
export const BANDS = {
  /** Minor units. */
  price: [0, 500, 1000, 2500, 5000, 10_000, 25_000, 100_000],
  min_quantity: [0, 2, 6, 12, 24, 50, 100, 500],
  lead_time: [0, 3, 7, 14, 30, 60],
} as const

/** Values of a facet that are counted, the most frequent first. */
const MOST = 100

export type FacetRow = { facet: string; value: string | null; label: string | null; count: number }

/** Not a facet: how many products were counted at all. */
const ALL = "all"

type Piece = { text: string; parameters: Binding[] }

/**
 * The `with` queries `base` and `facet_rows` that count every facet over what a buyer sees (`scope`,
 * which is conditions on card `c`), each facet without its own filter.
 */
export const facetQueries = (
  scope: Piece,
  filters: ReadonlyMap<Dimension, Conditions>,
  buyer: BuyerContext,
  currencyCode: string
): Piece => {
  const missed = missedBits(filters)
  const missedSql = missed.parameters.length > 0 || filters.size > 0 ? missed.sql : "0"
  const text = `base as materialized (
      select c.category_ids, c.seller_handle, c.seller_name, c.origin_country,
        c.certifications, c.in_stock, ${missedSql} as missed,
        ${bucket("price", `case when ${PRICED} then ${FROM_PRICE} end`)} as price,
        ${bucket("min_quantity", "c.min_quantity")} as min_quantity,
        ${bucket("lead_time", "c.lead_time_days")} as lead_time
      from product_card c ${scope.text}),
    ${GROUPED}, ${facetRows()}`
  const parameters = [...missed.parameters, texts(buyer.tokens), currencyCode, ...scope.parameters]
  return { text, parameters }
}

const bucket = (dimension: keyof typeof BANDS, value: string) =>
  `width_bucket(${value}, array[${BANDS[dimension].join(",")}]::bigint[])`

/** How many rows of a group miss no filter but perhaps the facet's own. */
const counts = (dimensions: readonly Dimension[]) =>
  dimensions
    .map((dimension) => {
      const only = dimension === "in_stock" ? "b.in_stock and " : ""
      const name = dimension in BANDS ? `${dimension}_count` : dimension
      return `count(*) filter (where ${only}missed & ~${bitOf(dimension)} = 0) as ${name}`
    })
    .join(", ")

/** All facets with one value per product, in one pass; `grouped` says which one a row belongs to. */
const GROUPED = `grouped as (
  select seller_handle, min(seller_name) as seller_name, origin_country, price, min_quantity,
    lead_time, ${counts(["seller", "origin", "price", "min_quantity", "lead_time", "in_stock"])},
    grouping(seller_handle, origin_country, price, min_quantity, lead_time) as grouped
  from base b
  group by grouping sets
    ((seller_handle), (origin_country), (price), (min_quantity), (lead_time), ()))`

const facetRows = () => `facet_rows as (
  (select 'sellers' as facet, seller_handle as value, seller_name as label, seller as count
    from grouped where grouped = 15 and seller > 0
    order by seller desc, seller_handle limit ${MOST})
  union all
  (select 'origins', origin_country, null, origin from grouped
    where grouped = 23 and origin > 0 and origin_country is not null
    order by origin desc, origin_country limit ${MOST})
  union all select 'prices', price::text, null, price_count from grouped
    where grouped = 27 and price_count > 0 and price is not null
  union all select 'min_quantities', min_quantity::text, null, min_quantity_count from grouped
    where grouped = 29 and min_quantity_count > 0
  union all select 'lead_times', lead_time::text, null, lead_time_count from grouped
    where grouped = 30 and lead_time_count > 0
  union all select 'in_stock', null, null, in_stock from grouped where grouped = 31
  union all select '${ALL}', null, null, count(*) from base
  union all ${listed("categories", "category", "category_ids", CATEGORY_NAME)}
  union all ${listed("certifications", "certification", "certifications", "null")})`

const CATEGORY_NAME = "(select k.name from product_category k where k.id = u.value)"

/** A facet over a column that holds several values. */
const listed = (facet: string, dimension: Dimension, column: string, label: string) =>
  `(select '${facet}', u.value, ${label}, u.count from (
      select value, count(*) as count from base b, unnest(b.${column}) value
      where b.missed & ~${bitOf(dimension)} = 0
      group by value order by count(*) desc, value limit ${MOST}) u)`

/** How many products a buyer sees without any filter, all of which were counted. */
export const visibleIn = (rows: readonly FacetRow[]): number =>
  rows.find(({ facet }) => facet === ALL)?.count ?? 0

/** The facets as the API answers them. */
export const toFacets = (rows: readonly FacetRow[]): ProductFacetsDto => {
  const of = (facet: string) =>
    rows
      .filter((row) => row.facet === facet)
      .map(({ value, label, count }) => ({
        value: value ?? "",
        label: label ?? value ?? "",
        count,
      }))
  return {
    categories: of("categories"),
    sellers: of("sellers"),
    origins: of("origins"),
    certifications: of("certifications"),
    prices: toBands(rows, "prices", BANDS.price),
    min_quantities: toBands(rows, "min_quantities", BANDS.min_quantity),
    lead_times: toBands(rows, "lead_times", BANDS.lead_time),
    in_stock: rows.find(({ facet }) => facet === "in_stock")?.count ?? 0,
  }
}

const toBands = (rows: readonly FacetRow[], facet: string, starts: readonly number[]) =>
  rows
    .filter((row) => row.facet === facet)
    .map(({ value, count }) => ({ index: Number(value) - 1, count }))
    .sort((a, b) => a.index - b.index)
    .map(({ index, count }) => ({
      from: starts[index] ?? 0,
      to: starts.at(index + 1) ?? null,
      count,
    }))
