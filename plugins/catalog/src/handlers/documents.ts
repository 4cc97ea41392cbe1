import type { MedusaResponse } from "@medusajs/framework/http"
import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { sendAttachment } from "@wholesale/companies/handlers/send-document"
import { sha256Of } from "@wholesale/companies/workflows/verification/file-content"
import { handler, notFound } from "@wholesale/core"
import { buyerContextOf } from "../buyer/context"
import { deleteDocument, uploadDocument } from "../documents/store-document"
import { documentRoutes as routes } from "../http/routes-documents"
import {
  sellerDocument,
  sellerDocuments,
  visibleDocument,
  type StoredDocument,
} from "../queries/products/documents"

export const getDocuments = handler(
  routes.listProductDocuments,
  async ({ scope, principal, params }) => ({
    documents: await sellerDocuments(scope, principal.company.id, params.product_id),
  })
)

export const postDocument = handler(
  routes.addProductDocument,
  async ({ scope, principal, params, body, file, by }) => {
    const seller_id = principal.company.id
    const { product_id } = params
    // Before anything is stored for a product of somebody else.
    await sellerDocuments(scope, seller_id, product_id)
    const id = await uploadDocument(scope, {
      seller_id,
      product_id,
      title: body.title,
      // Multer reads the name as Latin-1; browsers send UTF-8.
      file: {
        name: Buffer.from(file.originalname, "latin1").toString("utf8"),
        content: file.buffer,
      },
      by,
    })
    const documents = await sellerDocuments(scope, seller_id, product_id)
    const document = documents.find((each) => each.id === id)
    if (!document) {
      throw notFound("Document", id)
    }
    return { document }
  }
)

export const removeDocument = handler(
  routes.removeProductDocument,
  async ({ scope, principal, params, by }) => {
    const { product_id, id } = params
    await deleteDocument(scope, { seller_id: principal.company.id, product_id, id, by })
    return { id, object: "product_document", deleted: true }
  }
)

export const downloadOwnDocument = handler(
  routes.downloadOwnProductDocument,
  async ({ scope, principal, params, res }) => {
    const { product_id, id } = params
    const seller_id = principal.company.id
    return await send(scope, res, await sellerDocument(scope, { seller_id, product_id, id }))
  }
)

export const downloadDocument = handler(
  routes.downloadProductDocument,
  async ({ scope, principal, params, res }) => {
    const { handle, id } = params
    const buyer = await buyerContextOf(principal, scope)
    return await send(scope, res, await visibleDocument(scope, { handle, id, buyer }))
  }
)

const send = async (
  scope: MedusaContainer,
  res: MedusaResponse,
  document: StoredDocument
): Promise<undefined> => {
  const files = scope.resolve<IFileModuleService>(Modules.FILE)
  const content = await files.getAsBuffer(document.file_id)
  if (sha256Of(content) !== document.sha256) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The stored file of document ${document.id} is not the one that was uploaded`
    )
  }
  return sendAttachment(res, document, content)
}
