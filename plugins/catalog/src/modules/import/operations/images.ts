import { sql, type TransactionContext } from "@wholesale/core"
import { addImage } from "../../../medusa/add-image"

export type PendingImage = {
  id: string
  job_id: string
  product_id: string
  url: string
  rank: number
}

/** The next pictures of a job that are still to be fetched. */
export const pendingImages = (
  tx: TransactionContext,
  jobId: string,
  limit: number
): Promise<PendingImage[]> =>
  sql<PendingImage>(
    tx,
    `select id, job_id, product_id, url, rank from import_image
     where job_id = ? and status = 'pending' order by id limit ?`,
    [jobId, limit]
  )

/**
 * Gives a product the picture that was fetched for it. Does nothing when that happened before.
 */
export const keepImage = async (
  tx: TransactionContext,
  image: PendingImage,
  url: string,
  now: Date
): Promise<void> => {
  const [open] = await sql(
    tx,
    `update import_image set status = 'done', updated_at = ? where id = ? and status = 'pending'
     returning id`,
    [now, image.id]
  )
  if (!open) {
    return
  }
  const { product_id, url: source_url, rank } = image
  await addImage(tx, { product_id, url, source_url, rank }, now)
}

/** Notes why a picture could not be fetched. */
export const failImage = async (
  tx: TransactionContext,
  { id }: PendingImage,
  reason: string,
  now: Date
): Promise<void> => {
  await sql(
    tx,
    `update import_image set status = 'failed', error = ?, updated_at = ?
     where id = ? and status = 'pending'`,
    [reason.slice(0, 300), now, id]
  )
}
