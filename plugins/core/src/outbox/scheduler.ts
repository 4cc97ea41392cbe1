import type { Logger } from "@medusajs/framework/types"
import type { Outbox } from "../modules/outbox/types"
import { listJobs } from "./jobs"

const TICK_MS = 30_000

/** Puts every due period of every job into the outbox, at start and then every 30 seconds. */
export class Scheduler {
  private timer: NodeJS.Timeout | undefined
  private ticking: Promise<void> = Promise.resolve()

  constructor(
    private readonly outbox: Outbox,
    private readonly logger: Logger
  ) {}

  start(): void {
    this.timer ??= setInterval(() => this.begin(), TICK_MS)
    this.begin()
  }

  async stop(): Promise<void> {
    clearInterval(this.timer)
    this.timer = undefined
    await this.ticking
  }

  /** One look at the clock. A job that can't be scheduled does not keep the others from it. */
  async tick(): Promise<void> {
    for (const job of listJobs()) {
      try {
        await this.outbox.scheduleJob(job)
      } catch (error) {
        this.logger.error(`Scheduler: job ${job.name} could not be enqueued: ${String(error)}`)
      }
    }
  }

  private begin(): void {
    this.ticking = this.ticking.then(() => this.tick())
  }
}
