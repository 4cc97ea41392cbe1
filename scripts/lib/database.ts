import pg from "pg"

/** Runs `work` with one connection to a database and closes it. */
export async function withClient<T>(
  url: string,
  work: (client: pg.Client) => Promise<T>,
  timeout = 10_000
): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: timeout })
  // A connection that breaks rejects the query at hand; without a listener it would end the process.
  client.on("error", () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Whether a database of this name exists on the server of `adminUrl`. */
export function databaseExists(adminUrl: string, name: string): Promise<boolean> {
  return withClient(adminUrl, async (client) => {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name])
    return rowCount === 1
  })
}

/** A name as a quoted SQL identifier. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
