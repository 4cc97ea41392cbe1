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

/** The first bytes of each allowed type. */
const SIGNATURES: readonly Buffer[] = [
  Buffer.from("%PDF"),
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.from([0xff, 0xd8, 0xff]),
]

const beginsAllowed = (content: Buffer) =>
  SIGNATURES.some((bytes) => content.subarray(0, bytes.length).equals(bytes))

/** SHA-256 of some bytes, in hex. */
export const sha256Of = (content: Buffer) => createHash("sha256").update(content).digest("hex")

/**
 * What a file is, by its bytes; its name and the sender's claim don't count.
 * @throws FILE_TYPE_NOT_ALLOWED for anything but PDF, PNG and JPEG
 */
export const identifyFile = async (
  content: Buffer
): Promise<{ mime_type: DocumentType; extension: string }> => {
  // file-type knows a hundred other formats, and some of its parsers never end on a crafted file
  // (ASF with a header of size 0): it only sees what can be one of ours.
  const detected = beginsAllowed(content) ? await fromBuffer(content) : undefined
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
