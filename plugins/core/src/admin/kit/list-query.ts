/** What the address bar says about a list; the names are those of the dashboard's own tables. */
export type ListQuery = { limit: number; offset: number; q?: string } & Record<
  string,
  string | number | undefined
>

type Options = { filters: readonly string[]; prefix?: string; pageSize: number }

/** Reads a list's query from the address bar, where the dashboard's tables keep it. Pure. */
export const readListQuery = (params: URLSearchParams, options: Options): ListQuery => {
  const read = (name: string) =>
    params.get(options.prefix ? `${options.prefix}_${name}` : name) ?? undefined
  const offset = Number.parseInt(read("offset") ?? "0", 10)
  const query: ListQuery = {
    limit: options.pageSize,
    offset: Number.isFinite(offset) && offset > 0 ? offset : 0,
    q: read("q"),
  }
  for (const filter of options.filters) {
    query[filter] = plain(read(filter))
  }
  return query
}

/** Filters are stored as JSON; an address typed by hand may hold the bare word. */
const plain = (stored: string | undefined) => {
  if (stored === undefined) {
    return undefined
  }
  try {
    const parsed: unknown = JSON.parse(stored)
    return String(Array.isArray(parsed) ? (parsed[0] ?? "") : parsed)
  } catch {
    return stored
  }
}
