/** Where somebody is in a list is not what they look for. */
const PLACE = "offset"

const isOf = (name: string, prefix?: string) => !prefix || name.startsWith(`${prefix}_`)

const isPlace = (name: string, prefix?: string) => name === (prefix ? `${prefix}_${PLACE}` : PLACE)

/** Filters, search and order of a list as the address bar holds them, always in the same order. Pure. */
export const filtersIn = (params: URLSearchParams, prefix?: string): string => {
  const kept = [...params].filter(
    ([name, value]) => value !== "" && isOf(name, prefix) && !isPlace(name, prefix)
  )
  return new URLSearchParams(kept.sort(([a], [b]) => (a < b ? -1 : 1))).toString()
}

/** The address with a list's filters in place of its present ones; other lists' stay. Pure. */
export const withFilters = (params: URLSearchParams, query: string, prefix?: string) => {
  const others = [...params].filter(([name]) => !isOf(name, prefix))
  const wanted = [...new URLSearchParams(query)].filter(([name]) => isOf(name, prefix))
  return new URLSearchParams([...others, ...wanted])
}
