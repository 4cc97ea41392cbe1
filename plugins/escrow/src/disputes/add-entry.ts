import { generateEntityId } from "@medusajs/framework/utils"
import { notFound, sql, type By, type TransactionContext } from "@wholesale/core"
import type { EntryKind } from "../domain/dispute/states"
import type { Party } from "./lock-dispute"

/** Something that is said or done in a dispute. */
export type Entry = {
  kind: EntryKind
  text?: string | null
  /** Minor units. */
  amount?: bigint | null
  /** Files that its writer sent before and shows with it. */
  file_ids?: readonly string[]
}

/**
 * Writes an entry of a dispute.
 * @returns its id
 * @throws NOT_FOUND for a file of somebody else, or one that was shown before
 */
export const addEntry = async (
  tx: TransactionContext,
  disputeId: string,
  { kind, text, amount, file_ids: files = [] }: Entry,
  { party, by, now }: { party: Party; by: By; now: Date }
): Promise<string> => {
  const id = generateEntityId(undefined, "dispe")
  await sql(
    tx,
    `insert into dispute_entry (id, dispute_id, kind, side, text, amount, actor_type, actor_id, at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      id,
      disputeId,
      kind,
      party.as,
      text ?? null,
      amount === undefined || amount === null ? null : String(amount),
      by.actor_type,
      by.actor_id,
      now,
    ]
  )
  for (const fileId of files) {
    await showFile(tx, fileId, { disputeId, entryId: id, party, now })
  }
  return id
}

type Shown = { disputeId: string; entryId: string; party: Party; now: Date }

const showFile = async (
  tx: TransactionContext,
  id: string,
  { disputeId, entryId, party, now }: Shown
) => {
  const rows = await sql<{ id: string }>(
    tx,
    `update dispute_file set dispute_id = ?, entry_id = ?, updated_at = ?
     where id = ? and dispute_id is null and company_id is not distinct from ?
       and deleted_at is null returning id`,
    [disputeId, entryId, now, id, "company_id" in party ? party.company_id : null]
  )
  if (rows.length === 0) {
    throw notFound("File", id)
  }
}
