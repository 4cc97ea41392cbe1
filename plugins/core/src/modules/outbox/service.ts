import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { By } from "../../access/handler"
import { recordAudit } from "../../audit/record-audit"
import { redact } from "../../audit/redact"
import { startBackground, type Background } from "../../outbox/background"
import { enqueue } from "../../outbox/enqueue"
import { topicOf } from "../../outbox/jobs"
import { clock } from "../../shared/clock"
import { notFound } from "../../shared/errors"
import { assertTransition } from "../../shared/state-machine"
import { sql, type TransactionContext } from "../../shared/transaction"
import { changeLeased } from "./change-leased"
import { backOff, DEFAULT_MAX_ATTEMPTS } from "./domain/back-off"
import { duePeriods } from "./domain/periods"
import { messageTransitions, type MessageStatus } from "./domain/states"
import { OutboxMessage } from "./models/outbox-message"
import type { ClaimedMessage, HandledMessage, JobRun, Lease, Schedule } from "./types"

const MAX_ERROR_LENGTH = 2000
const KEEP_DONE_DAYS = 30
const PURGE_BATCH = 10_000

/**
 * The messages of outbox and inbox. They are written with `enqueue` and `receive`, in the writer's
 * transaction; this service hands them to workers, one worker at a time, and to operators.
 */
export class OutboxModuleService extends MedusaService({ OutboxMessage }) {
  private background: Background | undefined

  readonly __hooks = {
    onApplicationStart: async () => {
      this.background ??= startBackground(this)
    },
    onApplicationPrepareShutdown: async () => {
      await this.background?.stop()
      this.background = undefined
    },
  }

  /**
   * Leases up to `limit` due messages, oldest first; no two calls get the same one. A message whose
   * lease ran out is due again. Counts the attempt.
   */
  @InjectManager()
  async claim(
    limit: number,
    worker: string,
    leaseSeconds: number,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<ClaimedMessage[]> {
    return await this.claim_(limit, worker, leaseSeconds, context)
  }

  @InjectTransactionManager()
  protected async claim_(
    limit: number,
    worker: string,
    leaseSeconds: number,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<ClaimedMessage[]> {
    const now = clock.now()
    const claimed = await sql<ClaimedMessage>(
      context,
      `with due as materialized (
         select id from outbox_message
         where status = 'pending' and available_at <= ?
           and (leased_until is null or leased_until <= ?) and deleted_at is null
         order by available_at, id
         limit ?
         for update skip locked)
       update outbox_message message
       set attempts = attempts + 1, leased_by = ?, leased_until = ?, updated_at = ?
       from due where message.id = due.id
       returning message.id, box, topic, dedupe_key, payload, attempts, leased_by`,
      // The claim's own name: the same worker may lose a message and get it again.
      [now, now, limit, `${worker}:${generateEntityId()}`, after(now, leaseSeconds), now]
    )
    return claimed.sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  /** Prolongs a lease from now on; false when the message is no longer ours. */
  @InjectManager()
  async extendLease(
    lease: Lease,
    leaseSeconds: number,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<boolean> {
    return await this.extendLease_(lease, leaseSeconds, context)
  }

  @InjectTransactionManager()
  protected async extendLease_(
    lease: Lease,
    leaseSeconds: number,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<boolean> {
    const now = clock.now()
    return await changeLeased(context, lease, "leased_until = ?, updated_at = ?", [
      after(now, leaseSeconds),
      now,
    ])
  }

  /**
   * Marks a message as handled and forgets the secrets in it (links of invitations and the like);
   * false, without a change, when it is no longer ours.
   */
  @InjectManager()
  async complete(
    message: HandledMessage,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<boolean> {
    return await this.complete_(message, context)
  }

  @InjectTransactionManager()
  protected async complete_(
    message: HandledMessage,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<boolean> {
    const now = clock.now()
    return await changeLeased(
      context,
      message,
      `status = 'done', done_at = ?, updated_at = ?, last_error = null, payload = ?::jsonb,
       leased_by = null, leased_until = null`,
      [now, now, JSON.stringify(redact(message.payload))]
    )
  }

  /**
   * Gives a message back after an error: due again after a pause that grows, or dead after
   * `maxAttempts`. Returns its new status, or null when it is no longer ours.
   */
  @InjectManager()
  async fail(
    message: Lease & { attempts: number },
    error: string,
    maxAttempts: number = DEFAULT_MAX_ATTEMPTS,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<MessageStatus | null> {
    return await this.fail_(message, error, maxAttempts, context)
  }

  @InjectTransactionManager()
  protected async fail_(
    message: Lease & { attempts: number },
    error: string,
    maxAttempts: number,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<MessageStatus | null> {
    const now = clock.now()
    const status: MessageStatus = message.attempts >= maxAttempts ? "dead" : "pending"
    const ours = await changeLeased(
      context,
      message,
      `status = ?, available_at = ?, updated_at = ?, last_error = ?,
       leased_by = null, leased_until = null`,
      [
        status,
        new Date(now.getTime() + backOff(message.attempts, message.id)),
        now,
        error.slice(0, MAX_ERROR_LENGTH),
      ]
    )
    return ours ? status : null
  }

  /**
   * Lets a dead message live again, with all its attempts, and writes that to the audit log.
   * @throws NOT_FOUND, or TRANSITION_NOT_ALLOWED when it is not dead
   */
  @InjectManager()
  async replay(
    id: string,
    by: By,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<void> {
    await this.replay_(id, by, context)
  }

  @InjectTransactionManager()
  protected async replay_(
    id: string,
    by: By,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<void> {
    const [message] = await sql<{ status: MessageStatus; topic: string; attempts: number }>(
      context,
      "select status, topic, attempts from outbox_message where id = ? for update",
      [id]
    )
    if (!message) {
      throw notFound("Message", id)
    }
    // Only this way leads from dead to pending; a pending one would be refused by the machine.
    assertTransition(messageTransitions, message.status, "pending", `Message ${id}`)
    const now = clock.now()
    await sql(
      context,
      `update outbox_message set status = 'pending', attempts = 0, available_at = ?,
         updated_at = ?, leased_by = null, leased_until = null where id = ?`,
      [now, now, id]
    )
    await recordAudit(context, {
      by,
      action: "message.replayed",
      subject_type: "outbox_message",
      subject_id: id,
      before: { status: message.status, topic: message.topic, attempts: message.attempts },
      after: { status: "pending", topic: message.topic, attempts: 0 },
    })
  }

  /**
   * Removes messages that were handled more than 30 days ago and returns how many. The newest one
   * of every job stays, because it says which period was the last.
   */
  @InjectManager()
  async purge(@MedusaContext() context: TransactionContext = {}): Promise<number> {
    return await this.purge_(context)
  }

  @InjectTransactionManager()
  protected async purge_(@MedusaContext() context: TransactionContext = {}): Promise<number> {
    const removed = await sql<{ id: string }>(
      context,
      `delete from outbox_message where id in (
         select old.id from outbox_message old
         where old.status = 'done' and old.done_at < ?
           and (old.topic not like 'job.%' or exists (
             select 1 from outbox_message newer
             where newer.box = old.box and newer.topic = old.topic
               and newer.dedupe_key > old.dedupe_key))
         limit ?)
       returning id`,
      [after(clock.now(), -KEEP_DONE_DAYS * 24 * 3600), PURGE_BATCH]
    )
    return removed.length
  }

  /** Enqueues every due period of a job that was not enqueued before, and returns their keys. */
  @InjectManager()
  async scheduleJob(
    job: Schedule,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<string[]> {
    return await this.scheduleJob_(job, context)
  }

  @InjectTransactionManager()
  protected async scheduleJob_(
    job: Schedule,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<string[]> {
    const topic = topicOf(job.name)
    const [newest] = await sql<{ period: string | null }>(
      context,
      "select max(dedupe_key) as period from outbox_message where box = 'outbox' and topic = ?",
      [topic]
    )
    const enqueued: string[] = []
    for (const period of duePeriods(job, newest?.period ?? null, clock.now())) {
      if (await enqueue(context, { topic, key: period, payload: { period } })) {
        enqueued.push(period)
      }
    }
    return enqueued
  }

  /** The newest message of every job. */
  @InjectManager()
  async listJobRuns(@MedusaContext() context: TransactionContext = {}): Promise<JobRun[]> {
    return await this.listJobRuns_(context)
  }

  @InjectTransactionManager()
  protected async listJobRuns_(
    @MedusaContext() context: TransactionContext = {}
  ): Promise<JobRun[]> {
    return await sql<JobRun>(
      context,
      `select distinct on (topic) topic, dedupe_key as period, status, attempts, last_error, done_at
       from outbox_message
       where box = 'outbox' and topic like 'job.%' and dedupe_key is not null
       order by topic, dedupe_key desc`
    )
  }
}

const after = (time: Date, seconds: number) => new Date(time.getTime() + seconds * 1000)
