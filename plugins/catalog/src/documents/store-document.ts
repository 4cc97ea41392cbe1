import { randomUUID } from "node:crypto"
import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { safeFileName } from "@wholesale/companies/domain/verification/file-name"
import { identifyFile, sha256Of } from "@wholesale/companies/workflows/verification/file-content"
import { clock, type By } from "@wholesale/core"
import type { DocumentToRemove } from "../modules/listing/operations/product-documents"
import { listingService } from "../shared/listing-service"

const filesOf = (container: MedusaContainer) => container.resolve<IFileModuleService>(Modules.FILE)

/**
 * Stores a document's bytes privately, under a name that nobody can guess.
 * @throws FILE_TYPE_NOT_ALLOWED for anything but PDF, PNG and JPEG, judged by the bytes
 */
export const storeDocumentFile = async (
  container: MedusaContainer,
  { name, content }: { name: string; content: Buffer }
) => {
  const { mime_type, extension } = await identifyFile(content)
  const { id: file_id } = await filesOf(container).createFiles({
    filename: `${randomUUID()}.${extension}`,
    mimeType: mime_type,
    content: content.toString("base64"),
    access: "private",
  })
  const file_name = safeFileName(name, extension)
  return { file_id, file_name, mime_type, size: content.byteLength, sha256: sha256Of(content) }
}

export type DocumentUpload = {
  seller_id: string
  product_id: string
  title: string
  file: { name: string; content: Buffer }
  by: By
}

/**
 * Takes in a document of one of the seller's products.
 * @returns its id
 * @throws FILE_TYPE_NOT_ALLOWED, NOT_FOUND, CONFLICT
 */
export const uploadDocument = async (
  container: MedusaContainer,
  { file, ...input }: DocumentUpload
): Promise<string> => {
  const stored = await storeDocumentFile(container, file)
  return await listingService(container)
    .addDocument({ ...input, file: stored, now: clock.now() })
    .catch(async (error: unknown) => {
      await filesOf(container).deleteFiles([stored.file_id])
      throw error
    })
}

/** Removes a document, and then its bytes unless another one shares them. @throws NOT_FOUND */
export const deleteDocument = async (
  container: MedusaContainer,
  input: DocumentToRemove
): Promise<void> => {
  const file = await listingService(container).removeDocument(input)
  if (file === null) {
    return
  }
  try {
    await filesOf(container).deleteFiles([file])
  } catch (error) {
    // The document is gone for everybody; bytes that stay behind are the storage's to clean up.
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`document ${input.id}: its file could not be deleted: ${String(error)}`)
  }
}
