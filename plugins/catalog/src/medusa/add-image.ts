import { generateEntityId } from "@medusajs/framework/utils"
import { sql, type TransactionContext } from "@wholesale/core"

export type NewImage = { product_id: string; url: string; source_url: string; rank: number }

/** Gives a product one more picture; the first of all is its thumbnail. */
export const addImage = async (
  tx: TransactionContext,
  { product_id, url, source_url, rank }: NewImage,
  now: Date
): Promise<void> => {
  await sql(
    tx,
    `insert into image (id, url, rank, product_id, metadata, created_at, updated_at)
     select ?, ?, ?, p.id, jsonb_build_object('source_url', ?::text), ?, ? from product p
     where p.id = ? and p.deleted_at is null`,
    [generateEntityId(undefined, "img"), url, rank, source_url, now, now, product_id]
  )
  await sql(
    tx,
    `update product p set updated_at = ?, thumbnail = (select i.url from image i
       where i.product_id = p.id and i.deleted_at is null order by i.rank, i.id limit 1)
     where p.id = ? and (p.thumbnail is null or ? = 0)`,
    [now, product_id, rank]
  )
}
