import path from "node:path"

import type pg from "pg"

import { withClient } from "./database.ts"
import { listFiles } from "./files.ts"
import { inRoot, pluginNames } from "./paths.ts"
import { Problem } from "./problem.ts"

const stateTable = "wholesale_os_state"

/** The names of all migrations that this code brings: Medusa's and our plugins'. */
function knownMigrations(): Set<string> {
  const medusa = inRoot("node_modules/@medusajs")
  const ours = pluginNames.map((name) => inRoot("plugins", name, ".medusa/server/src/modules"))
  const skip = (file: string) =>
    /(?:^|\/)(?:node_modules|dashboard|icons|ui|types)(?:\/|$)/.test(file)
  return new Set(
    [medusa, ...ours]
      .flatMap((directory) => listFiles(directory, skip))
      .filter((file) => /\/migrations\/[^/]+\.js$/.test(file))
      .map((file) => path.basename(file, ".js"))
  )
}

async function tableExists(client: pg.Client, table: string): Promise<boolean> {
  const { rows } = await client.query("select to_regclass($1) is not null as present", [table])
  return rows[0]?.present === true
}

/** Throws a Problem when the database went through migrations that this code does not have. */
export function checkNotNewer(databaseUrl: string): Promise<void> {
  return withClient(databaseUrl, async (client) => {
    if (!(await tableExists(client, "public.mikro_orm_migrations"))) {
      return
    }
    const { rows } = await client.query("select name from mikro_orm_migrations order by name")
    const known = knownMigrations()
    const unknown = rows.map(({ name }) => String(name)).filter((name) => !known.has(name))
    if (unknown.length > 0) {
      throw new Problem(
        `The database is newer than this code: it has ${unknown.length} unknown migration(s), ` +
          `the last is ${unknown[unknown.length - 1]}.`,
        "Check out the version that wrote it (or a later one), or use another database."
      )
    }
  })
}

/** What the database remembers about itself, such as the schema it was migrated to. */
export function readState(databaseUrl: string, key: string): Promise<string | undefined> {
  return withClient(databaseUrl, async (client) => {
    if (!(await tableExists(client, `public.${stateTable}`))) {
      return undefined
    }
    const { rows } = await client.query(`select value from ${stateTable} where key = $1`, [key])
    return rows[0] ? String(rows[0].value) : undefined
  })
}

/** Stores something in the database that `readState` returns later. */
export function writeState(databaseUrl: string, key: string, value: string): Promise<void> {
  return withClient(databaseUrl, async (client) => {
    await client.query(
      `create table if not exists ${stateTable} (
         key text primary key, value text not null, updated_at timestamptz not null default now())`
    )
    await client.query(
      `insert into ${stateTable} (key, value) values ($1, $2)
       on conflict (key) do update set value = excluded.value, updated_at = now()`,
      [key, value]
    )
  })
}

/** Holds a lock of the database during `work`, so that several instances migrate one by one. */
export function withMigrationLock<T>(databaseUrl: string, work: () => Promise<T>): Promise<T> {
  return withClient(databaseUrl, async (client) => {
    await client.query("select pg_advisory_lock(hashtext('wholesale_os.migrate'))")
    return work()
  })
}

/**
 * Checks that the database answers, within ten seconds. The embedded default
 * creates its database; one that the user names has to exist. Throws a Problem.
 */
export async function checkReachable(databaseUrl: string): Promise<void> {
  try {
    await withClient(databaseUrl, (client) => client.query("select 1"), 8000)
  } catch (error) {
    const { hostname, port, pathname } = new URL(databaseUrl)
    const where = `${hostname}:${port || 5432}${pathname}`
    const code = error instanceof Error && "code" in error ? String(error.code) : ""
    const cause = error instanceof Error && error.message ? error.message : code
    throw new Problem(
      `The database at ${where} cannot be used: ${cause || "no answer"}.`,
      code === "3D000"
        ? `Create it first: createdb ${pathname.slice(1)}`
        : "Check DATABASE_URL, or leave it out to use the embedded PostgreSQL."
    )
  }
}
