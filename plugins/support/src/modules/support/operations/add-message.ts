import { generateEntityId } from "@medusajs/framework/utils"
import { notFound, sql, type By, type TransactionContext } from "@wholesale/core"
import type { AuthorSide } from "../../../domain/values"

/** Something that is said in a ticket. */
export type NewMessage = {
  body: string
  /** Files that its writer sent before and shows with it. */
  file_ids: readonly string[]
  /** What keeps a repeated request from saying it again. */
  idempotency_key?: string | null
}

type Author = { side: AuthorSide; internal: boolean; by: By; now: Date }

/** What a message's writer is called: an integration goes by the name of its key. */
const NAME = `coalesce((select m.name from company_member m where m.actor_type = ?
  and m.actor_id = ? and m.company_id is not distinct from ? and m.deleted_at is null limit 1), '')`

/**
 * Writes a message of a locked ticket.
 * @returns its id
 * @throws NOT_FOUND for a file of somebody else, or one that was shown before
 */
export const addMessage = async (
  tx: TransactionContext,
  ticketId: string,
  { body, file_ids: files, idempotency_key: key }: NewMessage,
  { side, internal, by, now }: Author
): Promise<string> => {
  const id = generateEntityId(undefined, "smsg")
  const { actor_type, actor_id, company_id } = by
  await sql(
    tx,
    `insert into support_message (id, ticket_id, side, actor_type, actor_id, author_name, body,
       internal, idempotency_key, at)
     values (?, ?, ?, ?, ?, ${NAME}, ?, ?, ?, ?)`,
    [
      ...[id, ticketId, side, actor_type, actor_id],
      ...[actor_type, actor_id, company_id],
      ...[body, internal, key ?? null, now],
    ]
  )
  for (const fileId of files) {
    await showFile(tx, fileId, { messageId: id, by, now })
  }
  return id
}

/** Whether a request with this key said what it had to say before. */
export const wasSaid = async (
  tx: TransactionContext,
  ticketId: string,
  key: string | null | undefined
): Promise<boolean> => {
  if (!key) {
    return false
  }
  const rows = await sql<{ id: string }>(
    tx,
    "select id from support_message where ticket_id = ? and idempotency_key = ?",
    [ticketId, key]
  )
  return rows.length > 0
}

type Shown = { messageId: string; by: By; now: Date }

const showFile = async (tx: TransactionContext, id: string, { messageId, by, now }: Shown) => {
  const rows = await sql<{ id: string }>(
    tx,
    `update support_file set message_id = ?, updated_at = ?
     where id = ? and message_id is null and uploaded_by = ? and company_id is not distinct from ?
       and deleted_at is null returning id`,
    [messageId, now, id, by.actor_id, by.company_id]
  )
  if (rows.length === 0) {
    throw notFound("File", id)
  }
}
