import { sql, type TransactionContext } from "@wholesale/core"

export type PublishDueInput = { now: Date; limit: number }

/** Publishes reviews whose private period is over. Returns the ids of the products concerned. */
export const publishDueReviews = async (
  tx: TransactionContext,
  { now, limit }: PublishDueInput
): Promise<string[]> => {
  const rows = await sql<{ product_id: string }>(
    tx,
    `update review set status = 'published', published_at = ?, updated_at = ?
     where id in (select id from review
       where status = 'private' and publish_at <= ? and deleted_at is null
       order by publish_at limit ? for update skip locked)
     returning product_id`,
    [now, now, now, limit]
  )
  return [...new Set(rows.map(({ product_id }) => product_id))]
}
