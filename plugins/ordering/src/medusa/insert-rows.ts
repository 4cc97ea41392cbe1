import { sql, type TransactionContext } from "@wholesale/core"

type ColumnType = "text" | "numeric" | "jsonb" | "boolean" | "integer" | "bigint" | "timestamptz"

/** The columns of a table that are written, with their types in Postgres. */
export type Columns = Readonly<Record<string, ColumnType>>

/** A row to write; decimals and big integers as strings. */
export type Row<C extends Columns> = {
  [Name in keyof C]: unknown
}

/**
 * Writes any number of rows of one table in one statement.
 * @param table a name of ours or Medusa's, never a client's input; so are the columns
 */
export const insertRows = async <const C extends Columns>(
  tx: TransactionContext,
  table: string,
  columns: C,
  rows: readonly Row<C>[]
): Promise<void> => {
  if (rows.length === 0) {
    return
  }
  const names = Object.keys(columns).map((name) => `"${name}"`)
  const types = Object.entries(columns).map(([name, type]) => `"${name}" ${type}`)
  await sql(
    tx,
    `insert into "${table}" (${names.join(", ")})
     select ${names.join(", ")} from jsonb_to_recordset(?::jsonb) as row(${types.join(", ")})`,
    [JSON.stringify(rows)]
  )
}
