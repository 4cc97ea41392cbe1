import type { Queryable } from "./rows"

/** Indexes of tables, but for those that a constraint has. */
const INDEXES = `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as statement
  from pg_index i join pg_class t on t.oid = i.indrelid
  where t.relnamespace = 'public'::regnamespace and t.relname = any($1)
    and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid)
  order by pg_total_relation_size(t.oid) desc, 1`

/**
 * Takes the indexes of tables away, as many rows are sorted into an index faster at once than one by
 * one.
 * @returns the statements that make them again, exactly as they were; unique ones check all rows
 */
export const dropIndexes = async (
  database: Queryable,
  tables: readonly string[]
): Promise<string[]> => {
  const indexes = await database.query<{ name: string; statement: string }>(INDEXES, [tables])
  await database.query(`drop index ${indexes.map(({ name }) => name).join()}`)
  return indexes.map(({ statement }) => statement)
}
