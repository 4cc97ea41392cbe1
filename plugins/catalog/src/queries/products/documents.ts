import type { MedusaContainer } from "@medusajs/framework/types"
import { notFound, runQuery } from "@wholesale/core"
import type { BuyerContext } from "../../buyer/context"
import type { ProductDocumentDto } from "../../http/documents"
import { visible } from "../cards/visible"

/** The documents of the product `p` as JSON, in the order in which they were added. */
export const DOCUMENTS_JSON = `coalesce((select jsonb_agg(jsonb_build_object('id', d.id,
    'title', d.title, 'file_name', d.file_name, 'mime_type', d.mime_type, 'size', d.size,
    'created_at', d.created_at) order by d.created_at, d.id)
  from product_document d where d.product_id = p.id and d.deleted_at is null), '[]'::jsonb)`

/** The documents of one of the seller's products. @throws NOT_FOUND, also for another seller's */
export const sellerDocuments = async (
  container: MedusaContainer,
  sellerId: string,
  productId: string
): Promise<ProductDocumentDto[]> => {
  const [row] = await runQuery<{ documents: ProductDocumentDto[] }>(
    container,
    `select ${DOCUMENTS_JSON} as documents from listing l
     join product p on p.id = l.product_id and p.deleted_at is null
     where l.product_id = ? and l.seller_id = ? and l.deleted_at is null`,
    [productId, sellerId]
  )
  if (!row) {
    throw notFound("Product", productId)
  }
  return row.documents
}

/** What sending a document's bytes takes. */
export type StoredDocument = {
  id: string
  file_id: string
  file_name: string
  mime_type: string
  sha256: string
}

const COLUMNS = "d.id, d.file_id, d.file_name, d.mime_type, d.sha256"

/** A document of one of the seller's products. @throws NOT_FOUND */
export const sellerDocument = async (
  container: MedusaContainer,
  { seller_id, product_id, id }: { seller_id: string; product_id: string; id: string }
): Promise<StoredDocument> => {
  const [row] = await runQuery<StoredDocument>(
    container,
    `select ${COLUMNS} from product_document d
     where d.id = ? and d.product_id = ? and d.seller_id = ? and d.deleted_at is null`,
    [id, product_id, seller_id]
  )
  if (!row) {
    throw notFound("Document", id)
  }
  return row
}

/** A document of a product that the buyer may see. @throws NOT_FOUND, also for a hidden product */
export const visibleDocument = async (
  container: MedusaContainer,
  { handle, id, buyer }: { handle: string; id: string; buyer: BuyerContext }
): Promise<StoredDocument> => {
  const seen = visible(buyer)
  const [row] = await runQuery<StoredDocument>(
    container,
    `select ${COLUMNS} from product_document d
     join product_card c on c.product_id = d.product_id
     where d.id = ? and c.handle = ? and d.deleted_at is null and ${seen.sql}`,
    [id, handle, ...seen.parameters]
  )
  if (!row) {
    throw notFound("Document", id)
  }
  return row
}
