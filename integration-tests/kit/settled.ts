type Queryable = {
  query<Row extends object>(statement: string, parameters?: unknown[]): Promise<Row[]>
}

/** Waits until the outbox has nothing left to do now, at most 30 seconds. */
export const settled = async (database: Queryable): Promise<void> => {
  const deadline = Date.now() + 30_000
  while (Date.now() < deadline) {
    const [{ due }] = await database.query<{ due: string }>(
      `select count(*) as due from outbox_message
       where status = 'pending' and (available_at <= now() or leased_until > now())`
    )
    if (due === "0") {
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error("The outbox still had work to do after 30 seconds")
}
