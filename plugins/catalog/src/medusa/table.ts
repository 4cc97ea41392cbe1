import type { RunSql } from "@wholesale/core"

type SqlType = "text" | "numeric" | "integer" | "boolean" | "jsonb" | "text[]"

/** How rows get into one table: its columns, what makes a row the same, and what may change. */
export type Table<Row extends object> = {
  name: string
  columns: Record<Extract<keyof Row, string>, SqlType>
  /** The columns of the unique index that tells rows apart. */
  key: readonly Extract<keyof Row, string>[]
  /** The index' condition, when it is a partial one. */
  key_where?: string
  /** Columns of a row that is there already which take the new value; none: it stays as it is. */
  change?: readonly Extract<keyof Row, string>[]
  /** Links have no times of ours: Medusa's pivot tables lack the columns. */
  timeless?: boolean
}

/**
 * Inserts rows and changes those that are there already, in one statement whatever their number.
 * Rows that would not change are not touched, so that triggers see only what happened.
 */
export const upsertRows = async <Row extends object>(
  run: RunSql,
  table: Table<Row>,
  rows: readonly Row[],
  now: Date
): Promise<void> => {
  if (rows.length === 0) {
    return
  }
  const time = now.toISOString()
  const times = table.timeless ? [] : [time, time]
  await run(statementFor(table), [...times, JSON.stringify(rows)])
}

const statementFor = <Row extends object>(table: Table<Row>): string => {
  const { name, columns, key, key_where: where, change = [], timeless } = table
  const names = Object.keys(columns)
  const quoted = names.map(quote)
  const times = timeless ? [] : ["created_at", "updated_at"]
  const types = Object.entries(columns).map(([column, type]) => `${quote(column)} ${String(type)}`)
  return `insert into ${quote(name)} (${[...quoted, ...times].join(", ")})
    select ${[...quoted.map((column) => `r.${column}`), ...times.map(() => "?::timestamptz")].join(", ")}
    from jsonb_to_recordset(?::jsonb) as r(${types.join(", ")})
    order by ${key.map((column) => `r.${quote(column)}`).join(", ")}
    on conflict (${key.map(quote).join(", ")}) ${where ? `where ${where}` : ""}
    ${onConflict(name, change, timeless)}`
}

const onConflict = (name: string, change: readonly string[], timeless = false): string => {
  if (change.length === 0) {
    return "do nothing"
  }
  const sets = change.map((column) => `${quote(column)} = excluded.${quote(column)}`)
  const updated = timeless ? [] : ["updated_at = excluded.updated_at"]
  const before = change.map((column) => `${quote(name)}.${quote(column)}`)
  const after = change.map((column) => `excluded.${quote(column)}`)
  return `do update set ${[...sets, ...updated].join(", ")}
    where (${before.join(", ")}) is distinct from (${after.join(", ")})`
}

const quote = (identifier: string) => `"${identifier}"`

/** Deletes rows by id in one statement. */
export const deleteRows = async (run: RunSql, table: string, ids: readonly string[]) => {
  if (ids.length > 0) {
    await run(
      `delete from ${quote(table)} where id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
      [JSON.stringify(ids)]
    )
  }
}
