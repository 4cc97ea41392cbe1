export type SearchParams = Record<string, string | string[] | undefined>

export const FILTERS = ["q", "industry", "country", "certification", "level"] as const
export type FilterKey = (typeof FILTERS)[number]
export type DirectoryQuery = Partial<Record<FilterKey, string>>

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)

/** The page number of an address, from 1; anything else is page 1. */
export const pageNumber = (params: SearchParams): number => {
  const page = Number(first(params.page))
  return Number.isInteger(page) && page > 0 && page <= 1000 ? page : 1
}

/** The known filters of an address; what we don't know or can't use is left out. */
export const readFilters = (params: SearchParams): DirectoryQuery =>
  Object.fromEntries(
    FILTERS.flatMap((key) => {
      const value = first(params[key])?.trim().slice(0, 120)
      return value ? [[key, value]] : []
    })
  )

/** The address's query with some filters changed (null removes one); paging starts over. */
export const withFilters = (
  current: DirectoryQuery,
  change: Partial<Record<FilterKey, string | null>>
): Record<string, string> =>
  Object.fromEntries(
    FILTERS.flatMap((key) => {
      const value = key in change ? change[key] : current[key]
      return value ? [[key, value]] : []
    })
  )
