type Queryable = {
  query<Row extends object>(statement: string, parameters?: unknown[]): Promise<Row[]>
}

/** Messages written up to a moment that are not done: due, leased, or waiting after a failure. */
export const inDoubt = async (database: Queryable, before = new Date()): Promise<number> => {
  const [{ count }] = await database.query<{ count: string }>(
    `select count(*) from outbox_message where status = 'pending' and created_at <= $1
       and (available_at <= now() or leased_until is not null or attempts > 0)`,
    [before]
  )
  return Number(count)
}
