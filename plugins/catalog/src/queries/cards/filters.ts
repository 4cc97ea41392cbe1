import { Conditions, TEXTS, texts } from "@wholesale/core"
import type { BuyerContext } from "../../buyer/context"
import type { ProductQuery } from "../../http/discovery"
import { PRICED } from "./visible"

/** What the filters of the list and its facets look at, each with a bit of its own. */
export const DIMENSIONS = [
  "category",
  "seller",
  "price",
  "min_quantity",
  "lead_time",
  "origin",
  "certification",
  "in_stock",
] as const

export type Dimension = (typeof DIMENSIONS)[number]

/** What narrows a list, by its names in the address. */
export const FILTERS = [
  "category",
  "seller",
  "price_min",
  "price_max",
  "min_quantity_max",
  "lead_time_max",
  "origin",
  "certification",
  "in_stock",
] as const

export type FilterValues = Pick<ProductQuery, (typeof FILTERS)[number]>

/** The list price of card `c` in a currency (a parameter), in minor units. */
export const FROM_PRICE = "(c.from_prices->>?::text)::bigint"

/**
 * The condition of each filter that is set. A price band only finds products whose prices the buyer
 * may see, so that nobody can narrow a hidden price down.
 */
export const filterConditions = (
  values: FilterValues,
  buyer: BuyerContext,
  currencyCode: string
): Map<Dimension, Conditions> => {
  const set: [Dimension, Conditions | null][] = [
    ["category", ofCategory(values.category)],
    ["seller", ofList(values.seller, `c.seller_handle = any(${TEXTS})`)],
    ["price", ofPrice(values, buyer, currencyCode)],
    ["min_quantity", ofValue(values.min_quantity_max, "c.min_quantity <= ?")],
    ["lead_time", ofValue(values.lead_time_max, "c.lead_time_days <= ?")],
    ["origin", ofList(values.origin, `c.origin_country = any(${TEXTS})`)],
    ["certification", ofList(values.certification, `c.certifications && ${TEXTS}`)],
    ["in_stock", ofValue(values.in_stock, "c.in_stock = ?")],
  ]
  return new Map(
    set.flatMap(([dimension, condition]) => (condition ? [[dimension, condition]] : []))
  )
}

const ofList = (given: string[] | undefined, text: string) =>
  given ? new Conditions().add(text, texts(given)) : null

const ofValue = (given: number | boolean | undefined, text: string) =>
  given === undefined ? null : new Conditions().add(text, given)

/** Categories may be named by id or handle. */
const ofCategory = (given: string[] | undefined) =>
  given
    ? new Conditions().add(
        `c.category_ids && array(select k.id from product_category k
           where k.deleted_at is null and (k.id = any(${TEXTS}) or k.handle = any(${TEXTS})))`,
        texts(given),
        texts(given)
      )
    : null

const ofPrice = (
  { price_min: least, price_max: most }: FilterValues,
  buyer: BuyerContext,
  currencyCode: string
) => {
  if (least === undefined && most === undefined) {
    return null
  }
  const band = new Conditions().add(PRICED, texts(buyer.tokens))
  if (least !== undefined) {
    band.add(`${FROM_PRICE} >= ?`, currencyCode, least)
  }
  return most === undefined ? band : band.add(`${FROM_PRICE} <= ?`, currencyCode, most)
}

/** All filters together. */
export const allOf = (conditions: ReadonlyMap<Dimension, Conditions>): Conditions => {
  const all = new Conditions()
  for (const condition of conditions.values()) {
    all.add(`coalesce(${condition.sql}, false)`, ...condition.parameters)
  }
  return all
}

export const bitOf = (dimension: Dimension) => 1 << DIMENSIONS.indexOf(dimension)

/** A number with the bit of every filter that card `c` misses. */
export const missedBits = (conditions: ReadonlyMap<Dimension, Conditions>): Conditions => {
  const parts = [...conditions].map(([dimension, condition]) => ({
    text: `case when ${condition.sql} then 0 else ${bitOf(dimension)} end`,
    parameters: condition.parameters,
  }))
  const sum = new Conditions()
  if (parts.length > 0) {
    sum.add(
      parts.map(({ text }) => text).join(" | "),
      ...parts.flatMap(({ parameters }) => parameters)
    )
  }
  return sum
}
