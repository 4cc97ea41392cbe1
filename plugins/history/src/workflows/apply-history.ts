import type { MedusaContainer } from "@medusajs/framework/types"
import { clock, enqueue, faultPoint } from "@wholesale/core"
import { applyChunk } from "../modules/history/operations/apply-chunk"
import {
  applyProducts,
  beginProducts,
  finishApply,
} from "../modules/history/operations/apply-products"
import { takeStatistics } from "../modules/history/operations/finish-check"
import { APPLY_TOPIC } from "../modules/history/operations/jobs"
import { sumUp } from "../modules/history/operations/sum-up"
import { historyOf } from "./services"

/** Rows in one transaction. */
const ROWS = 5000
/** Articles in one transaction. */
const ARTICLES = 250
/** How long one message works before it hands on to the next; workers let go of longer ones. */
const SLICE_MS = 60_000

/**
 * Keeps the rows of an import chunk by chunk, then describes its articles, until it is done or hands
 * on to a further message. Each chunk is one transaction that also notes how far the import got, so a
 * repeated message goes on where the last one ended.
 * @param slice how long to work before a further message goes on, in milliseconds
 */
export const applyHistory = async (
  container: MedusaContainer,
  jobId: string,
  slice = SLICE_MS
): Promise<void> => {
  const history = historyOf(container)
  const until = clock.now().getTime() + slice
  const rows = await repeated(until, async () => {
    faultPoint("history.before-chunk")
    const state = await history.inTransaction((tx) => applyChunk(tx, jobId, ROWS, clock.now()))
    faultPoint("history.after-chunk")
    return state
  })
  if (rows === "kept") {
    await history.inTransaction((tx) => takeStatistics(tx))
    await history.inTransaction((tx) => beginProducts(tx, jobId, clock.now()))
  }
  const articles =
    rows === "kept"
      ? await repeated(until, () =>
          history.inTransaction((tx) => applyProducts(tx, jobId, ARTICLES, clock.now()))
        )
      : rows
  if (articles !== "more") {
    // Also when it was cancelled: what was kept until then stays.
    await history.inTransaction((tx) => sumUp(tx, jobId))
  }
  if (articles === "kept") {
    await history.inTransaction((tx) => finishApply(tx, jobId, clock.now()))
  } else if (articles === "more") {
    await history.inTransaction((tx) =>
      enqueue(tx, { topic: APPLY_TOPIC, payload: { job_id: jobId } })
    )
  }
}

type State = "more" | "kept" | "stopped"

/** Does a step again while there is more and time. */
const repeated = async (until: number, step: () => Promise<State>): Promise<State> => {
  for (;;) {
    const state = await step()
    if (state !== "more" || clock.now().getTime() > until) {
      return state
    }
  }
}
