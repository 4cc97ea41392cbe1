import { setTimeout as sleep } from "node:timers/promises"
import { deliver, type Delivery } from "./deliver"

/** How long stopping waits for handlers; what is unfinished then is delivered again later. */
const STOP_PATIENCE_MS = 3000

/**
 * Takes due messages out of the outbox and delivers them, some at the same time. Claims only what
 * it can begin at once, so that a crash costs no attempt of a message that nobody looked at.
 */
export class OutboxWorker {
  private readonly running = new Set<Promise<void>>()
  private readonly stopping = new AbortController()
  private loop: Promise<void> | undefined

  /** @param name unique among all workers of the database, for people who read the table */
  constructor(
    private readonly name: string,
    private readonly delivery: Delivery
  ) {}

  /** Begins to look for messages, at once and then every `poll_ms`. */
  start(): void {
    this.loop ??= this.run()
  }

  /** Takes no further messages and waits, not for ever, for those that are being handled. */
  async stop(): Promise<void> {
    this.stopping.abort()
    await this.loop
    const enough = new AbortController()
    await Promise.race([
      Promise.all(this.running),
      sleep(STOP_PATIENCE_MS, undefined, { signal: enough.signal }).catch(() => undefined),
    ])
    enough.abort()
  }

  /** Delivers until nothing is due, and returns how many deliveries that were. */
  async drain(): Promise<number> {
    let delivered = 0
    for (;;) {
      const taken = await this.fill()
      if (taken === 0 && this.running.size === 0) {
        return delivered
      }
      delivered += taken
      await Promise.race(this.running)
    }
  }

  private async run(): Promise<void> {
    const { options, logger } = this.delivery
    while (!this.stopping.signal.aborted) {
      await this.fill().catch((error: unknown) => {
        logger.error(`Outbox: messages could not be claimed: ${String(error)}`)
      })
      const pause = sleep(options.poll_ms, undefined, { signal: this.stopping.signal })
      const rested = pause.catch(() => undefined)
      await (this.running.size < options.concurrency ? rested : this.laneFree())
    }
  }

  /** Claims as many messages as there are free lanes and starts their delivery. */
  private async fill(): Promise<number> {
    const { outbox, options } = this.delivery
    const free = options.concurrency - this.running.size
    if (free <= 0) {
      return 0
    }
    const messages = await outbox.claim(free, this.name, options.lease_seconds)
    for (const message of messages) {
      const lane: Promise<void> = deliver(this.delivery, message).finally(() => {
        this.running.delete(lane)
      })
      this.running.add(lane)
    }
    return messages.length
  }

  private async laneFree(): Promise<void> {
    const { signal } = this.stopping
    const aborted = new Promise<void>((resolve) => {
      signal.addEventListener("abort", () => resolve(), { once: true })
    })
    await Promise.race([...this.running, aborted])
  }
}
