import type { CastCompany } from "./cast"

type Queryable = {
  query<Row extends object>(statement: string, parameters?: unknown[]): Promise<Row[]>
}

/** Tables that record what happened, and so change when someone merely looks. */
const RECORDS = [
  "audit_entry",
  "mikro_orm_migrations",
  "notification",
  "notification_read_mark",
  "outbox_message",
]

/**
 * A fingerprint of every row of the database that mentions a company, by table. Two equal
 * fingerprints mean that nothing of the company was added, changed or removed.
 */
export const rowsOf = async (database: Queryable, companies: CastCompany[]) => {
  const tables = await database.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' order by 1"
  )
  const fingerprints: Record<string, string> = {}
  for (const { name } of tables.filter((table) => !RECORDS.includes(table.name))) {
    const rows = await database.query<{ id: string; hash: string }>(
      // Saving one's own profile unchanged touches the row, but changes nothing.
      `select company.id, md5(string_agg(line, '|' order by line)) as hash
       from unnest($1::text[]) company(id)
       join (select (to_jsonb(t) - 'updated_at')::text as line from "${name}" t) lines
         on line like '%' || company.id || '%'
       group by company.id`,
      [companies.map(({ id }) => id)]
    )
    for (const { id, hash } of rows) {
      fingerprints[`${name} of ${companies.find((company) => company.id === id)?.marker}`] = hash
    }
  }
  return fingerprints
}
