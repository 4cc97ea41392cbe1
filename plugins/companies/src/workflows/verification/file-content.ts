import { createHash } from "node:crypto"
import { refuse } from "@wholesale/core"
import { fromBuffer } from "file-type"
import { DOCUMENT_TYPES } from "../../http/verification"

type DocumentType = (typeof DOCUMENT_TYPES)[number]

const EXTENSIONS: Readonly<Record<DocumentType, string>> = {
  "application/pdf": "pdf",
  "image/png": "png",
  "image/jpeg": "jpg",
}

/** SHA-256 of some bytes, in hex. */
export const sha256Of = (content: Buffer) => createHash("sha256").update(content).digest("hex")

/**
 * What a file is, by its bytes; its name and the sender's claim don't count.
 * @throws FILE_TYPE_NOT_ALLOWED for anything but PDF, PNG and JPEG
 */
export const identifyFile = async (
  content: Buffer
): Promise<{ mime_type: DocumentType; extension: string }> => {
  const detected = await fromBuffer(content)
  const type = DOCUMENT_TYPES.find((allowed) => allowed === detected?.mime)
  if (!type) {
    throw refuse(
      "FILE_TYPE_NOT_ALLOWED",
      `This file is ${detected ? `a ${detected.ext} file` : "of no known type"}; send a PDF, PNG or JPEG`,
      { allowed: DOCUMENT_TYPES }
    )
  }
  return { mime_type: type, extension: EXTENSIONS[type] }
}
