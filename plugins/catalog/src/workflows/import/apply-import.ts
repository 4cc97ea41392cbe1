import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, enqueue, faultPoint, Refusal } from "@wholesale/core"
import {
  applyChunk,
  skipProduct,
  type ChunkResult,
} from "../../modules/import/operations/apply-chunk"
import { APPLY_TOPIC, IMAGES_TOPIC } from "../../modules/import/operations/jobs"
import { importsOf } from "./services"

/** Products in one transaction. */
const CHUNK = 250
/** How long one message works before it hands on to the next; workers let go of longer ones. */
const SLICE_MS = 60_000

/**
 * Applies a job chunk by chunk until it is done, or hands on to a further message. Each chunk is one
 * transaction that also notes how far the job got, so a repeated message goes on where the last
 * chunk ended.
 */
export const applyImport = async (container: MedusaContainer, jobId: string): Promise<void> => {
  const imports = importsOf(container)
  const until = clock.now().getTime() + SLICE_MS
  for (;;) {
    faultPoint("import.before-chunk")
    const { state } = await nextChunk(container, jobId, CHUNK)
    faultPoint("import.after-chunk")
    if (state !== "more") {
      await imports.inTransaction((tx) =>
        enqueue(tx, { topic: IMAGES_TOPIC, key: jobId, payload: { job_id: jobId } })
      )
      return
    }
    if (clock.now().getTime() > until) {
      await imports.inTransaction((tx) =>
        enqueue(tx, { topic: APPLY_TOPIC, payload: { job_id: jobId } })
      )
      return
    }
  }
}

/**
 * Applies the next chunk. When a product in it can't be written, smaller chunks find it, and it is
 * skipped with the reason: one product never holds up the others.
 */
const nextChunk = async (
  container: MedusaContainer,
  jobId: string,
  limit: number
): Promise<ChunkResult> => {
  const imports = importsOf(container)
  try {
    return await imports.inTransaction((tx) => applyChunk(tx, jobId, limit, clock.now()))
  } catch (error) {
    const reason = reasonOf(error)
    if (reason === null) {
      throw error
    }
    if (limit > 1) {
      return await nextChunk(container, jobId, Math.ceil(limit / 8))
    }
    await imports.inTransaction((tx) => skipProduct(tx, jobId, reason, clock.now()))
    return { state: "more", product_ids: [] }
  }
}

/** Violated constraints and unusable values; everything else is the machine's fault, not the row's. */
const ROW_ERRORS = /^(22|23)/

/** Why a product can't be written, or null when trying again may help. */
const reasonOf = (error: unknown): string | null => {
  if (error instanceof Refusal) {
    return error.message
  }
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null
  return error instanceof Error && typeof code === "string" && ROW_ERRORS.test(code)
    ? "The database refused the values of this product"
    : null
}
