import { readEnvironment, type RawEnvironment } from "../env"

export type WorkerOptions = {
  /** Milliseconds between two looks at the table; 0 keeps the worker of this process off. */
  poll_ms: number
  /** How long a message belongs to a worker that gives no sign of life. */
  lease_seconds: number
  /** Messages that are handled at the same time. */
  concurrency: number
  /** After this time a handler counts as hanging: its lease is no longer extended. */
  patience_seconds: number
}

const CONCURRENCY = 4
const PATIENCE_IN_LEASES = 10

/**
 * The worker's options from the environment.
 * @throws EnvironmentError for a wrong value
 */
export const workerOptions = (raw: RawEnvironment): WorkerOptions => {
  const { outboxPollMilliseconds, outboxLeaseSeconds } = readEnvironment(raw)
  return {
    poll_ms: outboxPollMilliseconds,
    lease_seconds: outboxLeaseSeconds,
    concurrency: CONCURRENCY,
    patience_seconds: PATIENCE_IN_LEASES * outboxLeaseSeconds,
  }
}
