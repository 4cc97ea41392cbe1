import type { SearchParams } from "./directory-query"

/** The filters of the catalogue's address; lists are joined with commas. */
export const CATALOGUE_FILTERS = [
  "q",
  "category",
  "seller",
  "price",
  "minimum",
  "lead",
  "origin",
  "certification",
  "in_stock",
  "sort",
  "view",
] as const
export type CatalogueKey = (typeof CATALOGUE_FILTERS)[number]
export type CatalogueQuery = Partial<Record<CatalogueKey, string>>

export const SORTS = [
  "relevance",
  "newest",
  "title",
  "price_asc",
  "price_desc",
  "rating",
  "lead_time",
] as const

/** What says how the list is shown and not what is in it. */
const LOOKS: readonly CatalogueKey[] = ["sort", "view"]

const first = (value: string | string[] | undefined) =>
  Array.isArray(value) ? value.join(",") : value

/** The known filters of an address; what we don't know is left out. */
export const readCatalogue = (params: SearchParams): CatalogueQuery =>
  Object.fromEntries(
    CATALOGUE_FILTERS.flatMap((key) => {
      const value = first(params[key])?.trim().slice(0, 500)
      return value ? [[key, value]] : []
    })
  )

/** The address's query with some filters changed (null removes one); paging starts over. */
export const withCatalogue = (
  current: CatalogueQuery,
  change: Partial<Record<CatalogueKey, string | null>>
): Record<string, string> =>
  Object.fromEntries(
    CATALOGUE_FILTERS.flatMap((key) => {
      const value = key in change ? change[key] : current[key]
      return value ? [[key, value]] : []
    })
  )

/** How many filters narrow the list. */
export const filterCount = (query: CatalogueQuery): number =>
  CATALOGUE_FILTERS.filter((key) => !LOOKS.includes(key) && query[key]).length

/** A filter of several values with one of them switched; null when none is left. */
export const toggled = (joined: string | undefined, value: string): string | null => {
  const values = (joined ?? "").split(",").filter(Boolean)
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value]
  return next.join(",") || null
}

export const isChosen = (joined: string | undefined, value: string): boolean =>
  (joined ?? "").split(",").includes(value)

const whole = (text: string | undefined) =>
  text !== undefined && /^\d{1,11}$/.test(text) ? Number(text) : undefined

/** A price band as the address writes it: "1000-5000" or "5000-", in minor units. */
export const readBand = (band: string | undefined): { min?: number; max?: number } => {
  const [min, max] = (band ?? "").split("-")
  return { min: whole(min), max: whole(max) }
}

export const writeBand = (from: number, to: number | null): string =>
  `${from}-${to === null ? "" : to - 1}`

/** What the backend is asked for an address. */
export const catalogueFilter = (query: CatalogueQuery) => {
  const { min, max } = readBand(query.price)
  return {
    q: query.q,
    category: query.category,
    seller: query.seller,
    price_min: min,
    price_max: max,
    min_quantity_max: whole(query.minimum),
    lead_time_max: whole(query.lead),
    origin: query.origin,
    certification: query.certification,
    in_stock: query.in_stock ? ("true" as const) : undefined,
    sort: SORTS.find((sort) => sort === query.sort),
  }
}

type Band = { from: number; to: number | null; count: number }

/** Bands as "at most": each with all that lies below its end. The open last band says nothing. */
export const upToBands = (bands: readonly Band[]): { max: number; count: number }[] => {
  let below = 0
  return bands.flatMap(({ to, count }) => {
    below += count
    return to === null || count === 0 ? [] : [{ max: to - 1, count: below }]
  })
}
