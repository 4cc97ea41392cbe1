import { generateEntityId } from "@medusajs/framework/utils"
import { clock, notFound, refuse, sql, type By, type TransactionContext } from "@wholesale/core"

/** How many lists a company may have, and how many items a list. */
export const MAX_LISTS = 50
export const MAX_ITEMS = 500

/** One of a company's lists; another company's does not exist for it. */
export type ListRef = { company_id: string; list_id: string }

export type CreateListInput = { company_id: string; name: string; by: By }

/** Begins a list. @throws CONFLICT for a name that is taken, LIST_FULL with `details.limit` */
export const createList = async (
  tx: TransactionContext,
  { company_id, name, by }: CreateListInput
): Promise<string> => {
  await lockLists(tx, company_id)
  const [{ count }] = await sql<{ count: string }>(
    tx,
    "select count(*) as count from saved_list where company_id = ? and deleted_at is null",
    [company_id]
  )
  if (Number(count) >= MAX_LISTS) {
    throw refuse("LIST_FULL", `A company can keep at most ${MAX_LISTS} lists`, { limit: MAX_LISTS })
  }
  const now = clock.now()
  const [row] = await sql<{ id: string }>(
    tx,
    `insert into saved_list (id, company_id, name, created_by, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?)
     on conflict (company_id, name) where deleted_at is null do nothing returning id`,
    [generateEntityId(undefined, "slist"), company_id, name, by.actor_id, now, now]
  )
  if (!row) {
    throw nameTaken(name)
  }
  return row.id
}

/** Gives a list another name. @throws NOT_FOUND, CONFLICT for a name that is taken */
export const renameList = async (
  tx: TransactionContext,
  { company_id, list_id, name }: ListRef & { name: string }
): Promise<void> => {
  await lockLists(tx, company_id)
  await lockList(tx, { company_id, list_id })
  const taken = await sql(
    tx,
    `select id from saved_list where company_id = ? and name = ? and id <> ? and deleted_at is null`,
    [company_id, name, list_id]
  )
  if (taken.length > 0) {
    throw nameTaken(name)
  }
  await sql(tx, "update saved_list set name = ?, updated_at = ? where id = ?", [
    name,
    clock.now(),
    list_id,
  ])
}

/** Deletes a list with its items. @throws NOT_FOUND */
export const removeList = async (tx: TransactionContext, list: ListRef): Promise<void> => {
  await lockList(tx, list)
  await sql(tx, "delete from saved_list_item where list_id = ?", [list.list_id])
  await sql(tx, "delete from saved_list where id = ?", [list.list_id])
}

export type AddItemInput = ListRef & {
  /** The caller has made sure that the company may see the product and that the variant is its. */
  product_id: string
  variant_id: string | null
  quantity: number | null
  note: string | null
  by: By
}

/**
 * Puts a product or variant into a list; what is there already is changed instead.
 * @throws NOT_FOUND, LIST_FULL with `details.limit`
 */
export const addListItem = async (tx: TransactionContext, input: AddItemInput): Promise<string> => {
  await lockList(tx, input)
  const { list_id, product_id, variant_id, quantity, note, by } = input
  const now = clock.now()
  await sql(tx, "update saved_list set updated_at = ? where id = ?", [now, list_id])
  const [known] = await sql<{ id: string }>(
    tx,
    `update saved_list_item set quantity = ?, note = ?, updated_at = ?
     where list_id = ? and product_id = ? and variant_id is not distinct from ?
       and deleted_at is null returning id`,
    [quantity, note, now, list_id, product_id, variant_id]
  )
  if (known) {
    return known.id
  }
  const [{ count }] = await sql<{ count: string }>(
    tx,
    "select count(*) as count from saved_list_item where list_id = ? and deleted_at is null",
    [list_id]
  )
  if (Number(count) >= MAX_ITEMS) {
    throw refuse("LIST_FULL", `A list holds at most ${MAX_ITEMS} items`, { limit: MAX_ITEMS })
  }
  const id = generateEntityId(undefined, "slitem")
  await sql(
    tx,
    `insert into saved_list_item
       (id, list_id, product_id, variant_id, quantity, note, added_by, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [id, list_id, product_id, variant_id, quantity, note, by.actor_id, now, now]
  )
  return id
}

/** Takes an item out of a list. @throws NOT_FOUND */
export const removeListItem = async (
  tx: TransactionContext,
  { item_id, ...list }: ListRef & { item_id: string }
): Promise<void> => {
  await lockList(tx, list)
  const removed = await sql(
    tx,
    "delete from saved_list_item where id = ? and list_id = ? returning id",
    [item_id, list.list_id]
  )
  if (removed.length === 0) {
    throw notFound("List item", item_id)
  }
}

/** One change of a company's set of lists at a time, so that its limit and names hold. */
const lockLists = async (tx: TransactionContext, companyId: string) => {
  await sql(tx, "select pg_advisory_xact_lock(hashtext('saved_list:' || ?))", [companyId])
}

const lockList = async (tx: TransactionContext, { company_id, list_id }: ListRef) => {
  const rows = await sql(
    tx,
    "select id from saved_list where id = ? and company_id = ? and deleted_at is null for update",
    [list_id, company_id]
  )
  if (rows.length === 0) {
    throw notFound("List", list_id)
  }
}

const nameTaken = (name: string) =>
  refuse("CONFLICT", `There is a list called ${name} already; choose another name`)
