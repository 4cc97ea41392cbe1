import { refuse, type RunSql } from "@wholesale/core"
import type { BuyerContext } from "../buyer/context"
import { visible } from "../queries/cards/visible"
import { filterSql, type Filter } from "./filter-sql"
import { OPTION_TERMS, PRODUCT_TERMS, VARIANT_TERMS } from "./product-terms"

export type StockEntity = "product" | "variant" | "product_option"

/** How an entity hangs on the cards `c` that say who may see it. */
const ENTITIES = {
  product: {
    alias: "p",
    from: "product p join product_card c on c.product_id = p.id",
    terms: PRODUCT_TERMS,
    columns: ["id", "title", "subtitle", "handle", "created_at", "updated_at", "weight"],
  },
  variant: {
    alias: "v",
    from: "product_variant v join product_card c on c.product_id = v.product_id",
    terms: VARIANT_TERMS,
    columns: ["id", "title", "sku", "variant_rank", "created_at", "updated_at"],
  },
  product_option: {
    alias: "o",
    from: "product_option o",
    terms: OPTION_TERMS,
    columns: ["id", "title", "created_at", "updated_at"],
  },
} as const

export type IdQuery = {
  entity: StockEntity
  filter: Filter
  buyer: BuyerContext
  skip: number
  take: number
  /** As Medusa's query configuration has it: `{ created_at: "DESC" }`. */
  order?: Record<string, unknown>
}

/**
 * One page of the ids that a filter leaves of what a buyer may see, and how many there are in all,
 * in one statement.
 */
export const findIds = async (
  run: RunSql,
  { entity, filter, buyer, skip, take, order }: IdQuery
): Promise<{ ids: string[]; count: number }> => {
  const { alias, from, terms } = ENTITIES[entity]
  const where = filterSql(filter, terms).add(`${alias}.deleted_at is null`)
  const seen = visible(buyer)
  const scope =
    entity === "product_option"
      ? `exists (select 1 from product_product_option po
          join product_card c on c.product_id = po.product_id
          where po.product_option_id = o.id and po.deleted_at is null and ${seen.sql})`
      : seen.sql
  const [row] = await run<{ ids: string[]; count: string }>(
    `with hit as (select ${alias}.id, row_number() over (order by ${orderSql(entity, order)})
         as position
       from ${from} where ${where.sql} and ${scope})
     select (select count(*) from hit) as count,
       coalesce((select jsonb_agg(id order by position) from
         (select * from hit order by position limit ? offset ?) page), '[]'::jsonb) as ids`,
    [...where.parameters, ...seen.parameters, take, skip]
  )
  return { ids: row.ids, count: Number(row.count) }
}

const orderSql = (entity: StockEntity, order: Record<string, unknown> = {}) => {
  const { alias, columns } = ENTITIES[entity]
  const parts = Object.entries(order).map(([name, direction]) => {
    const column = columns.find((known) => known === name)
    if (!column) {
      throw refuse("INVALID_INPUT", `Sorting by ${name} is not supported here`)
    }
    return `${alias}.${column} ${String(direction).toUpperCase() === "DESC" ? "desc" : "asc"}`
  })
  return [...parts, `${alias}.id`].join(", ")
}
