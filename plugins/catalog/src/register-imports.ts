import { registerJob, registerMessageHandler } from "@wholesale/core"
import { z } from "@medusajs/framework/zod"
import { APPLY_TOPIC, CHECK_TOPIC, IMAGES_TOPIC } from "./modules/import/operations/jobs"
import { registerStockNotifications } from "./notifications/stock"
import { applyImport } from "./workflows/import/apply-import"
import { checkImport } from "./workflows/import/check-import"
import { fetchImages } from "./workflows/import/fetch-images"
import { sweepLowStock } from "./workflows/stock/sweep-low-stock"

const ofJob = z.object({ job_id: z.string().min(1) })

/** Registers what imports and stock run in the background. Calling it again changes nothing. */
export const registerImports = () => {
  registerMessageHandler({
    topic: CHECK_TOPIC,
    handle: async (payload, { container }) =>
      await checkImport(container, ofJob.parse(payload).job_id),
  })
  registerMessageHandler({
    topic: APPLY_TOPIC,
    handle: async (payload, { container }) =>
      await applyImport(container, ofJob.parse(payload).job_id),
  })
  registerMessageHandler({
    topic: IMAGES_TOPIC,
    handle: async (payload, { container }) =>
      await fetchImages(container, ofJob.parse(payload).job_id),
  })
  registerJob({
    name: "stock.low",
    every: { minutes: 5 },
    catch_up: "latest",
    run: async ({ container }) => await sweepLowStock(container),
  })
  registerStockNotifications()
}
