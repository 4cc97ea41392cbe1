import { refuse } from "@wholesale/core"
import { fromBuffer } from "file-type"

const EXTENSIONS = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/webp": "webp",
} as const

export type ImageType = keyof typeof EXTENSIONS

export const IMAGE_TYPES: readonly ImageType[] = ["image/png", "image/jpeg", "image/webp"]

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const JPEG = Buffer.from([0xff, 0xd8, 0xff])

const beginsLikeImage = (content: Buffer) =>
  content.subarray(0, PNG.length).equals(PNG) ||
  content.subarray(0, JPEG.length).equals(JPEG) ||
  (content.toString("latin1", 0, 4) === "RIFF" && content.toString("latin1", 8, 12) === "WEBP")

/**
 * What kind of picture some bytes are; the name and the sender's claim don't count.
 * @throws FILE_TYPE_NOT_ALLOWED for anything but PNG, JPEG and WebP
 */
export const identifyImage = async (
  content: Buffer
): Promise<{ mime_type: ImageType; extension: string }> => {
  // file-type knows a hundred other formats, and some of its parsers never end on a crafted file: it
  // only sees what can be one of ours.
  const detected = beginsLikeImage(content) ? await fromBuffer(content) : undefined
  const type = IMAGE_TYPES.find((allowed) => allowed === detected?.mime)
  if (!type) {
    throw refuse("FILE_TYPE_NOT_ALLOWED", "Send the picture as a PNG, JPEG or WebP file", {
      allowed: IMAGE_TYPES,
    })
  }
  return { mime_type: type, extension: EXTENSIONS[type] }
}
