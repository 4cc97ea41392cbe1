import type { MedusaContainer } from "@medusajs/framework/types"
import type { MedusaResponse } from "@medusajs/framework/http"
import { readDocument, type DocumentRequest } from "../workflows/verification/documents"

/** Sends a company's document. @see sendAttachment */
export const sendDocument = async (
  container: MedusaContainer,
  res: MedusaResponse,
  request: DocumentRequest
): Promise<undefined> => {
  const { document, content } = await readDocument(container, request)
  return sendAttachment(res, document, content)
}

/**
 * Sends a private file so that no browser runs, guesses or keeps it: as an attachment, with its type
 * fixed, sandboxed where it is shown after all, and in no cache.
 */
export const sendAttachment = (
  res: MedusaResponse,
  document: { file_name: string; mime_type: string },
  content: Buffer
): undefined => {
  const ascii = document.file_name.replace(/[^\x20-\x7e]|["\\%]/g, "_")
  const encoded = encodeURIComponent(document.file_name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  )
  res.set({
    "Content-Type": document.mime_type,
    "Content-Length": String(content.byteLength),
    "Content-Disposition": `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`,
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "sandbox",
    "Cache-Control": "private, no-store",
  })
  res.status(200).end(content)
  return undefined
}
