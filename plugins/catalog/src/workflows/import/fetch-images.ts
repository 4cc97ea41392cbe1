import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, enqueue, faultPoint } from "@wholesale/core"
import { fetchImage } from "../../images/fetch-image"
import { ImageProblem } from "../../images/public-address"
import { IMAGES_TOPIC } from "../../modules/import/operations/jobs"
import {
  failImage,
  keepImage,
  pendingImages,
  type PendingImage,
} from "../../modules/import/operations/images"
import { filesOf, importsOf } from "./services"

/** Pictures that are fetched at the same time. */
const LANES = 6
const SLICE_MS = 60_000

/**
 * Fetches the pictures that a job named, a few at a time, until none is left, or hands on to a
 * further message. Each is kept or failed for itself; a picture that was fetched but not yet kept
 * when the process died is fetched again.
 */
export const fetchImages = async (container: MedusaContainer, jobId: string): Promise<void> => {
  const imports = importsOf(container)
  const until = clock.now().getTime() + SLICE_MS
  for (;;) {
    const images = await imports.inTransaction((tx) => pendingImages(tx, jobId, LANES))
    if (images.length === 0) {
      return
    }
    await Promise.all(images.map((image) => fetchOne(container, image)))
    if (clock.now().getTime() > until) {
      await imports.inTransaction((tx) =>
        enqueue(tx, { topic: IMAGES_TOPIC, payload: { job_id: jobId } })
      )
      return
    }
  }
}

const fetchOne = async (container: MedusaContainer, image: PendingImage): Promise<void> => {
  const imports = importsOf(container)
  try {
    const { content, mime_type, extension } = await fetchImage(image.url)
    const file = await filesOf(container).createFiles({
      filename: `${randomUUID()}.${extension}`,
      mimeType: mime_type,
      content: content.toString("base64"),
      access: "public",
    })
    faultPoint("import.image-stored")
    await imports.inTransaction((tx) => keepImage(tx, image, file.url, clock.now()))
  } catch (error) {
    if (!(error instanceof ImageProblem)) {
      throw error
    }
    await imports.inTransaction((tx) => failImage(tx, image, error.message, clock.now()))
  }
}
