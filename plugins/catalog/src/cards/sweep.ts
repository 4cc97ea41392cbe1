import { setTimeout as sleep } from "node:timers/promises"
import { container } from "@medusajs/framework"
import type { Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { TransactionContext } from "@wholesale/core"
import { workerOptions } from "@wholesale/core/outbox/options"
import { refreshWaitingCards } from "./refresh-cards"
import { writeWaitingDocuments } from "./search-index"

/** What runs beside the requests until it is stopped. */
export type Sweep = { stop: () => Promise<void> }

/** The part of the card module that the sweep needs. */
export type CardTransactions = {
  inTransaction<Result>(work: (tx: TransactionContext) => Promise<Result>): Promise<Result>
}

const AFTER_ERROR_MS = 5000

/**
 * Starts the sweep of this process, unless it only serves requests (as with the outbox's worker).
 * It makes queued cards and then the search index equal to their source, as often as the outbox is
 * looked at.
 */
export const startSweep = (cards: CardTransactions): Sweep | undefined => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER, { allowUnregistered: true })
  const { poll_ms } = workerOptions(process.env)
  if (!logger || poll_ms === 0 || servesOnly()) {
    return undefined
  }
  const stopping = new AbortController()
  const loop = run({ cards, logger, poll_ms, signal: stopping.signal })
  return {
    stop: async () => {
      stopping.abort()
      await loop
    },
  }
}

const servesOnly = () => {
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  return projectConfig.workerMode === "server" || process.env.MEDUSA_WORKER_MODE === "server"
}

/** Empties both queues. */
export const sweepOnce = async (cards: CardTransactions): Promise<void> => {
  while ((await cards.inTransaction(refreshWaitingCards)) > 0);
  while ((await cards.inTransaction((tx) => writeWaitingDocuments(tx, container))) > 0);
}

type Loop = { cards: CardTransactions; logger: Logger; poll_ms: number; signal: AbortSignal }

const run = async ({ cards, logger, poll_ms, signal }: Loop) => {
  while (!signal.aborted) {
    const failure = await sweepOnce(cards).then(
      () => null,
      (error: unknown) => error
    )
    if (failure !== null && !signal.aborted) {
      logger.error(`Product cards: the sweep failed and is repeated: ${String(failure)}`)
    }
    const pause = failure === null ? poll_ms : AFTER_ERROR_MS
    await sleep(pause, undefined, { signal }).catch(() => undefined)
  }
}
