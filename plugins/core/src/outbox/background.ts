import { randomUUID } from "node:crypto"
import os from "node:os"
import { container } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Outbox } from "../modules/outbox/types"
import { workerOptions } from "./options"
import { registerPurge } from "./purge"
import { Scheduler } from "./scheduler"
import { OutboxWorker } from "./worker"

/** What runs beside the requests until it is stopped. */
export type Background = { stop: () => Promise<void> }

registerPurge()

/**
 * Starts scheduler and worker of this process, unless it only serves requests (worker mode
 * `server`) or OUTBOX_POLL_MS is 0. Called when the application has started, so that every plugin
 * has registered its handlers and everything can be resolved.
 */
export const startBackground = (outbox: Outbox): Background | undefined => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER, { allowUnregistered: true })
  if (!logger) {
    // The module runs on its own, outside of an application.
    return undefined
  }
  const options = workerOptions(process.env)
  if (servesOnly() || options.poll_ms === 0) {
    return undefined
  }
  const scheduler = new Scheduler(outbox, logger)
  const worker = new OutboxWorker(workerName(), { outbox, container, logger, options })
  scheduler.start()
  worker.start()
  return {
    stop: async () => {
      await Promise.all([scheduler.stop(), worker.stop()])
    },
  }
}

/**
 * Medusa's commands for migrations and scripts start the application without the plugins' handlers;
 * they say so in this variable, which the configuration may overrule.
 */
const servesOnly = () => {
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  return projectConfig.workerMode === "server" || process.env.MEDUSA_WORKER_MODE === "server"
}

const workerName = () => `${os.hostname()}:${process.pid}:${randomUUID().slice(0, 8)}`
