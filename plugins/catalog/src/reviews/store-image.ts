import { randomUUID } from "node:crypto"
import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refuse } from "@wholesale/core"
import { fromBuffer } from "file-type"

const IMAGES = { png: "image/png", jpg: "image/jpeg" } as const

/** The first bytes of PNG and JPEG; nothing else is given to the detector. */
const SIGNATURES: readonly Buffer[] = [
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.from([0xff, 0xd8, 0xff]),
]

/**
 * Stores an image of a review under a name that nobody can guess; whoever knows it may see it.
 * @throws FILE_TYPE_NOT_ALLOWED for anything but PNG and JPEG, judged by the bytes
 */
export const storeReviewImage = async (
  container: MedusaContainer,
  content: Buffer
): Promise<{ id: string; url: string }> => {
  const begins = SIGNATURES.some((bytes) => content.subarray(0, bytes.length).equals(bytes))
  const detected = begins ? await fromBuffer(content) : undefined
  const extension = detected?.ext
  if (extension !== "png" && extension !== "jpg") {
    throw refuse("FILE_TYPE_NOT_ALLOWED", "An image has to be a PNG or JPEG file", {
      allowed: Object.values(IMAGES),
    })
  }
  return await container.resolve<IFileModuleService>(Modules.FILE).createFiles({
    filename: `review-${randomUUID()}.${extension}`,
    mimeType: IMAGES[extension],
    content: content.toString("base64"),
    access: "public",
  })
}
