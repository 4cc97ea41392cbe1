import { Client } from "pg"
import { databaseUrl, queryDatabase } from "../setup/template"

/** Marks a database that this command made; a copy of it has no such comment. */
const MADE_HERE = "made by npm run scale, for measurements"

const COMMENT = `select shobj_description(oid, 'pg_database') as comment from pg_database
  where datname = $1`

const commentOf = async (name: string): Promise<string | null | undefined> => {
  const [row] = await queryDatabase<{ comment: string | null }>("postgres", COMMENT, [name])
  return row?.comment
}

/** Removes a database that was made here, if there is one. @throws for one of somebody else's */
const removeDatabase = async (name: string): Promise<void> => {
  const comment = await commentOf(name)
  if (comment !== undefined && comment !== MADE_HERE) {
    throw new Error(`The database ${name} was not made by this command; name another one`)
  }
  await queryDatabase("postgres", `drop database if exists "${name}" with (force)`)
}

/**
 * Makes an empty marketplace of its own, out of the one of the tests. It is called `<name>_unfinished`
 * until it is whole; a finished one that was made before is replaced.
 * @returns what it is called, and what gives it its name
 * @throws for a name that somebody else's database has
 */
export const makeDatabase = async (
  name: string,
  template: string
): Promise<{ unfinished: string; finish: () => Promise<void> }> => {
  const unfinished = `${name}_unfinished`
  await removeDatabase(name)
  await removeDatabase(unfinished)
  await queryDatabase("postgres", `create database "${unfinished}" template "${template}"`)
  await queryDatabase("postgres", `comment on database "${unfinished}" is '${MADE_HERE}'`)
  const rename = `alter database "${unfinished}" rename to "${name}"`
  return { unfinished, finish: async () => void (await queryDatabase("postgres", rename)) }
}

/** A connection that writes rows as a restore does: without triggers and foreign keys. */
export class Loader {
  private constructor(private readonly client: Client) {}

  /** @throws for a database that `makeDatabase` did not make, as the books' own guard is off here */
  static async open(name: string): Promise<Loader> {
    if ((await commentOf(name)) !== MADE_HERE) {
      throw new Error(`The database ${name} was not made by this command: nothing is written`)
    }
    const client = new Client({ connectionString: databaseUrl(name) })
    await client.connect()
    await client.query("set session_replication_role = replica")
    await client.query("set timezone = 'UTC'")
    await client.query("set work_mem = '128MB'")
    await client.query("set maintenance_work_mem = '256MB'")
    return new Loader(client)
  }

  async query<Row extends object = Record<string, unknown>>(
    statement: string,
    parameters: unknown[] = []
  ): Promise<Row[]> {
    return (await this.client.query<Row>(statement, parameters)).rows
  }

  /** Runs a statement. @returns how many rows it wrote */
  async write(statement: string, parameters: unknown[] = []): Promise<number> {
    return (await this.client.query(statement, parameters)).rowCount ?? 0
  }

  async close(): Promise<void> {
    await this.client.end()
  }
}
