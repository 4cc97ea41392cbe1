import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { clock } from "../../shared/clock"
import { notFound, refuse } from "../../shared/errors"
import { runQuery } from "../../shared/run-query"
import { sql, type TransactionContext } from "../../shared/transaction"

/** How many views one person may keep, over all lists. */
export const MAX_VIEWS = 100

export type Person = { actor_type: string; actor_id: string }
export type View = { id: string; list: string; name: string; query: string }

/** One of a person's views; another person's does not exist for them. */
export type ViewRef = { person: Person; id: string }

/** A person's views of a list by name. */
export const viewsOf = async (
  container: MedusaContainer,
  { actor_type, actor_id }: Person,
  list: string
): Promise<View[]> =>
  await runQuery<View>(
    container,
    `select id, list, name, query from saved_view
     where actor_id = ? and actor_type = ? and list = ? order by lower(name), id`,
    [actor_id, actor_type, list]
  )

/**
 * Keeps filters under a name.
 * @throws CONFLICT for a name that the list has already, LIST_FULL with `details.limit`
 */
export const saveView = async (
  tx: TransactionContext,
  person: Person,
  { list, name, query }: Omit<View, "id">
): Promise<View> => {
  await lockViews(tx, person)
  const { actor_type, actor_id } = person
  const [{ count }] = await sql<{ count: string }>(
    tx,
    "select count(*) as count from saved_view where actor_id = ? and actor_type = ?",
    [actor_id, actor_type]
  )
  if (Number(count) >= MAX_VIEWS) {
    throw refuse("LIST_FULL", `You can keep at most ${MAX_VIEWS} views`, { limit: MAX_VIEWS })
  }
  await refuseTaken(tx, person, { list, name })
  const id = generateEntityId(undefined, "sview")
  const now = clock.now()
  await sql(
    tx,
    `insert into saved_view
       (id, actor_type, actor_id, list, name, query, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
    [id, actor_type, actor_id, list, name, query, now, now]
  )
  return { id, list, name, query }
}

/** Gives a view another name. @throws NOT_FOUND, CONFLICT for a name that the list has already */
export const renameView = async (
  tx: TransactionContext,
  { person, id }: ViewRef,
  name: string
): Promise<View> => {
  await lockViews(tx, person)
  const [view] = await sql<View>(
    tx,
    "select id, list, name, query from saved_view where id = ? and actor_id = ? and actor_type = ?",
    [id, person.actor_id, person.actor_type]
  )
  if (!view) {
    throw notFound("View", id)
  }
  if (view.name !== name) {
    await refuseTaken(tx, person, { list: view.list, name })
    const renaming = "update saved_view set name = ?, updated_at = ? where id = ?"
    await sql(tx, renaming, [name, clock.now(), id])
  }
  return { ...view, name }
}

/** Forgets a view. @throws NOT_FOUND */
export const removeView = async (
  tx: TransactionContext,
  { person, id }: ViewRef
): Promise<void> => {
  const removed = await sql(
    tx,
    "delete from saved_view where id = ? and actor_id = ? and actor_type = ? returning id",
    [id, person.actor_id, person.actor_type]
  )
  if (removed.length === 0) {
    throw notFound("View", id)
  }
}

const refuseTaken = async (
  tx: TransactionContext,
  { actor_type, actor_id }: Person,
  { list, name }: Pick<View, "list" | "name">
) => {
  const taken = await sql(
    tx,
    `select id from saved_view
     where actor_id = ? and actor_type = ? and list = ? and name = ?`,
    [actor_id, actor_type, list, name]
  )
  if (taken.length > 0) {
    throw refuse("CONFLICT", `There is a view called ${name} already; choose another name`)
  }
}

/** One change of a person's views at a time, so that their limit and names hold. */
const lockViews = async (tx: TransactionContext, { actor_type, actor_id }: Person) => {
  const key = `saved_view:${actor_type}:${actor_id}`
  await sql(tx, "select pg_advisory_xact_lock(hashtext(?))", [key])
}
