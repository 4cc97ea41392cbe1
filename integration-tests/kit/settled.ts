type Queryable = {
  query<Row extends object>(statement: string, parameters?: unknown[]): Promise<Row[]>
}

/** Waits until the outbox has nothing left to do now, at most so many seconds. */
export const settled = async (database: Queryable, seconds = 30): Promise<void> => {
  const deadline = Date.now() + seconds * 1000
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
  throw new Error(`The outbox still had work to do after ${seconds} seconds`)
}
