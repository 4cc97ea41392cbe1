import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import type { ClaimedMessage, Outbox } from "../modules/outbox/types"
import { faultPoint } from "../shared/fault-point"
import { findMessageHandler } from "./handlers"
import type { WorkerOptions } from "./options"

export type Delivery = {
  outbox: Outbox
  container: MedusaContainer
  logger: Logger
  options: WorkerOptions
}

/**
 * Hands one claimed message to its handler and records how that went. Never rejects. Resolves early
 * when the handler hangs: the lease then runs out, and someone else gets the message.
 */
export const deliver = async (delivery: Delivery, message: ClaimedMessage): Promise<void> => {
  faultPoint("outbox.claimed")
  const heartbeat = keepLease(delivery, message)
  const handled = settle(delivery, message).finally(heartbeat.stop)
  await Promise.race([handled, heartbeat.abandoned])
}

const settle = async (delivery: Delivery, message: ClaimedMessage): Promise<void> => {
  const { outbox, logger } = delivery
  try {
    const failure = await attempt(delivery, message)
    const ours = failure
      ? await giveBack(delivery, message, failure)
      : await outbox.complete(message)
    if (!ours) {
      logger.warn(`Outbox: ${nameOf(message)} was finished after its lease had been lost`)
    }
  } catch (error) {
    // The database is out of reach: the lease runs out and the message is delivered again.
    logger.error(`Outbox: ${nameOf(message)} could not be settled: ${messageOf(error)}`)
  }
}

type Failure = { error: string; max_attempts?: number }

const attempt = async (
  { container }: Delivery,
  message: ClaimedMessage
): Promise<Failure | undefined> => {
  const { id, box, topic, dedupe_key, attempts, payload } = message
  const handler = findMessageHandler(topic)
  if (!handler) {
    return { error: `No handler is registered for the topic ${topic}` }
  }
  if (attempts > handler.max_attempts) {
    // Failing counts too, so only a process that died or hung leads here.
    const error = `Given up: ${attempts - 1} attempts ended without an answer (crashed or hung)`
    return { error, max_attempts: handler.max_attempts }
  }
  try {
    await handler.handle(payload, { container, message: { id, box, topic, dedupe_key, attempts } })
  } catch (error) {
    return { error: messageOf(error), max_attempts: handler.max_attempts }
  }
  faultPoint("outbox.handled")
  return undefined
}

const giveBack = async (
  { outbox, logger }: Delivery,
  message: ClaimedMessage,
  { error, max_attempts }: Failure
): Promise<boolean> => {
  const status = await outbox.fail(message, error, max_attempts)
  if (status === "dead") {
    logger.error(`Outbox: ${nameOf(message)} is dead after ${message.attempts} attempts: ${error}`)
  } else if (status) {
    logger.warn(`Outbox: ${nameOf(message)} failed (attempt ${message.attempts}): ${error}`)
  }
  return status !== null
}

/** Extends the lease until stopped, lost, or out of patience; the last resolves `abandoned`. */
const keepLease = (
  { outbox, logger, options }: Delivery,
  message: ClaimedMessage
): { stop: () => void; abandoned: Promise<void> } => {
  let abandon: () => void
  const abandoned = new Promise<void>((resolve) => {
    abandon = resolve
  })
  const extend = async () => {
    const ours = await outbox.extendLease(message, options.lease_seconds).catch(() => true)
    if (!ours) {
      stop()
    }
  }
  const beat = setInterval(() => void extend(), (options.lease_seconds * 1000) / 3)
  const patience = setTimeout(() => {
    logger.warn(`Outbox: ${nameOf(message)} hangs since ${options.patience_seconds} s; let go`)
    stop()
    abandon()
  }, options.patience_seconds * 1000)
  const stop = () => {
    clearInterval(beat)
    clearTimeout(patience)
  }
  return { stop, abandoned }
}

const nameOf = ({ id, topic }: ClaimedMessage) => `${topic} ${id}`

/** Errors that come out of workflows are plain objects. */
const messageOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "message" in error
    ? String(error.message)
    : String(error)
