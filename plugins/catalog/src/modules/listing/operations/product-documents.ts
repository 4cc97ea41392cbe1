import { generateEntityId } from "@medusajs/framework/utils"
import { notFound, recordAudit, refuse, sql } from "@wholesale/core"
import type { By, TransactionContext } from "@wholesale/core"

/** At most this many documents belong to a product. */
export const MAX_DOCUMENTS = 20

export type DocumentToAdd = {
  seller_id: string
  product_id: string
  title: string
  file: { file_id: string; file_name: string; mime_type: string; size: number; sha256: string }
  by: By
  now: Date
}

/**
 * Records a stored file as a document of one of the seller's products.
 * @returns its id
 * @throws NOT_FOUND, also for another seller's product; CONFLICT when the product has all it may have
 */
export const addProductDocument = async (
  tx: TransactionContext,
  { seller_id, product_id, title, file, by, now }: DocumentToAdd
): Promise<string> => {
  await lockListing(tx, seller_id, product_id)
  const id = generateEntityId(undefined, "pdoc")
  const added = await sql<{ id: string }>(
    tx,
    `insert into product_document (id, product_id, seller_id, title, file_id, file_name, mime_type,
       size, sha256, created_by, created_at, updated_at)
     select ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?
     where (select count(*) from product_document
       where product_id = ? and deleted_at is null) < ?
     returning id`,
    [
      id,
      product_id,
      seller_id,
      title,
      file.file_id,
      file.file_name,
      file.mime_type,
      file.size,
      file.sha256,
      by.actor_id,
      now,
      now,
      product_id,
      MAX_DOCUMENTS,
    ]
  )
  if (added.length === 0) {
    throw refuse("CONFLICT", `A product has at most ${MAX_DOCUMENTS} documents: remove one first`, {
      limit: MAX_DOCUMENTS,
    })
  }
  await audit(tx, { by, product_id, action: "product_document.added", after: { id, title } })
  return id
}

export type DocumentToRemove = {
  seller_id: string
  product_id: string
  id: string
  by: By
}

/**
 * Removes a document from one of the seller's products.
 * @returns the file to delete, or null while another document shares it
 * @throws NOT_FOUND, also for another seller's
 */
export const removeProductDocument = async (
  tx: TransactionContext,
  { seller_id, product_id, id, by }: DocumentToRemove
): Promise<string | null> => {
  const [removed] = await sql<{ file_id: string; title: string }>(
    tx,
    `delete from product_document where id = ? and product_id = ? and seller_id = ?
     returning file_id, title`,
    [id, product_id, seller_id]
  )
  if (!removed) {
    throw notFound("Document", id)
  }
  const { file_id, title } = removed
  await audit(tx, { by, product_id, action: "product_document.removed", before: { id, title } })
  const sharing = await sql(tx, "select id from product_document where file_id = ? limit 1", [
    file_id,
  ])
  return sharing.length === 0 ? file_id : null
}

/** Locks the product's listing, so that two uploads count one after the other. */
const lockListing = async (tx: TransactionContext, sellerId: string, productId: string) => {
  const rows = await sql(
    tx,
    `select l.id from listing l join product p on p.id = l.product_id and p.deleted_at is null
     where l.product_id = ? and l.seller_id = ? and l.deleted_at is null for update of l`,
    [productId, sellerId]
  )
  if (rows.length === 0) {
    throw notFound("Product", productId)
  }
}

type Entry = { by: By; product_id: string; action: string; before?: object; after?: object }

const audit = async (tx: TransactionContext, { product_id, ...entry }: Entry) =>
  await recordAudit(tx, { ...entry, subject_type: "product", subject_id: product_id })
