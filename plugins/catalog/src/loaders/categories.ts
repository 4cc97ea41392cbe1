import type { RunSql } from "@wholesale/core"

type Row = { id: string; handle: string; name: string; mpath: string }

/** How the categories of the marketplace are named in files. */
export type CategoryNames = {
  /** Handle, path (`a > b`) or, where only one has it, name, in lower case -> id. */
  ids: Map<string, string>
  /** Id -> handle. */
  handles: Map<string, string>
}

/** All categories, in one statement; a marketplace has hundreds of them at most. */
export const loadCategoryNames = async (run: RunSql): Promise<CategoryNames> => {
  const rows = await run<Row>(
    "select id, handle, name, mpath from product_category where deleted_at is null order by mpath"
  )
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  const ids = new Map<string, string>()
  const ambiguous = new Set<string>()
  for (const { id, name } of rows) {
    const key = name.toLowerCase()
    if (ids.has(key)) {
      ambiguous.add(key)
    }
    ids.set(key, id)
  }
  ambiguous.forEach((key) => ids.delete(key))
  for (const { id, handle, mpath } of rows) {
    const path = mpath.split(".").flatMap((part) => names.get(part) ?? [])
    ids.set(path.join(" > ").toLowerCase(), id)
    ids.set(handle.toLowerCase(), id)
  }
  return { ids, handles: new Map(rows.map(({ id, handle }) => [id, handle])) }
}
