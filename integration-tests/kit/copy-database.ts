import { Client } from "pg"
import { databaseUrl } from "../setup/template"

type Look<Seen> = (source: Client) => Promise<Seen>

const TABLES = `select c.relname as name, (select string_agg(quote_ident(a.attname), ', ')
    from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      and a.attgenerated = '') as columns
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`

const SEQUENCES = `select quote_ident(sequencename) as name, last_value::text as last
  from pg_sequences where schemaname = 'public' and last_value is not null`

const connect = async (name: string): Promise<Client> => {
  const client = new Client({ connectionString: databaseUrl(name) })
  await client.connect()
  return client
}

/** Rows travel as text, since a number of JSON would lose digits of amounts. */
const copyTable = async (from: Client, to: Client, name: string, columns: string) => {
  const { rows } = await from.query(
    `select coalesce(jsonb_agg(to_jsonb(t)), '[]')::text as content from "${name}" t`
  )
  await to.query(
    `insert into "${name}" (${columns}) overriding system value
     select ${columns} from jsonb_populate_recordset(null::"${name}", $1::jsonb)`,
    [rows[0].content]
  )
}

/**
 * Does what pg_dump and pg_restore do, where those are not to be had: empties a database that has the
 * schema, and fills it from one snapshot of another, whatever is written there meanwhile.
 * @param look sees the same snapshot
 */
export const copyDatabase = async <Seen>(
  source: string,
  target: string,
  look: Look<Seen>
): Promise<Seen> => {
  const [from, to] = [await connect(source), await connect(target)]
  try {
    await from.query("begin isolation level repeatable read read only")
    const { rows: tables } = await from.query<{ name: string; columns: string }>(TABLES)
    // Like a restore, which makes triggers and foreign keys after the rows are there.
    await to.query("set session_replication_role = replica")
    await to.query(`truncate ${tables.map(({ name }) => `"${name}"`).join(", ")}`)
    for (const { name, columns } of tables) {
      await copyTable(from, to, name, columns)
    }
    const seen = await look(from)
    const { rows: sequences } = await from.query<{ name: string; last: string }>(SEQUENCES)
    for (const { name, last } of sequences) {
      await to.query("select setval($1, $2)", [name, last])
    }
    return seen
  } finally {
    await from.end()
    await to.end()
  }
}
