import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { clock, type By } from "@wholesale/core"
import { sha256Of } from "./file-content"
import { verificationOf } from "./services"

export type DocumentRequest = { document_id: string; company_id?: string; by: By }

/**
 * A document with its bytes. Who asked is in the audit log before the first byte leaves.
 * @throws NOT_FOUND, UNEXPECTED_STATE when the stored bytes are not the ones that were uploaded
 */
export const readDocument = async (container: MedusaContainer, request: DocumentRequest) => {
  const document = await verificationOf(container).openDocument(request)
  const files = container.resolve<IFileModuleService>(Modules.FILE)
  const content = await files.getAsBuffer(document.file_id)
  if (sha256Of(content) !== document.sha256) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The stored file of document ${document.id} is not the one that was uploaded`
    )
  }
  return { document, content }
}

/** Deletes a document and then its bytes. @throws DOCUMENT_IN_USE, NOT_FOUND */
export const deleteDocument = async (
  container: MedusaContainer,
  request: { document_id: string; company_id: string; by: By }
) => {
  const document = await verificationOf(container).removeDocument({
    ...request,
    now: clock.now(),
  })
  try {
    await container.resolve<IFileModuleService>(Modules.FILE).deleteFiles(document.file_id)
  } catch (error) {
    // The document is gone for everybody; bytes that stay behind are the storage's to clean up.
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`document ${document.id}: its file could not be deleted: ${String(error)}`)
  }
}
