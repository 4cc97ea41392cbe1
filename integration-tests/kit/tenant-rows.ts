import type { CastCompany } from "./cast"

type Queryable = {
  query<Row extends object>(statement: string, parameters?: unknown[]): Promise<Row[]>
}

/** Tables that record what happened, and so change when someone merely looks. */
const RECORDS = ["audit_entry", "outbox_message", "notification", "mikro_orm_migrations"]

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
    for (const company of companies) {
      const [row] = await database.query<{ hash: string | null }>(
        `select md5(string_agg(t::text, '|' order by t::text)) as hash from "${name}" t
         where t::text like '%' || $1 || '%'`,
        [company.id]
      )
      if (row?.hash) {
        fingerprints[`${name} of ${company.marker}`] = row.hash
      }
    }
  }
  return fingerprints
}
