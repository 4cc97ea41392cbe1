import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { enqueue, sql, type TransactionContext } from "@wholesale/core"
import { DELIVER_TOPIC, type DeliverPayload } from "../../delivery/payloads"
import type { Preference } from "../../domain/preferences"
import { PUSH_TOPIC, type PushPayload } from "../../push/payloads"
import {
  NotificationPreference,
  NotificationRead,
  NotificationReadMark,
  PushSubscription,
} from "./models"
import { addSubscription, type BrowserKeys } from "./push-subscriptions"
import { readSettings, type FeedSettings } from "./settings"

type ActorRef = { actor_type: string; actor_id: string }

/** How far a receiver has read: everything up to `read_up_to`, and single entries after it. */
export type ReadState = { read_up_to: Date | null; read_ids: ReadonlySet<string> }

/** Preferences and read marks of the in-app feed; the entries are Medusa's notifications. */
class FeedModuleService extends MedusaService({
  NotificationPreference,
  NotificationRead,
  NotificationReadMark,
  PushSubscription,
}) {
  readonly settings: FeedSettings

  constructor(container: object, options?: Record<string, unknown>) {
    super(container, options)
    this.settings = readSettings(options)
  }

  /** What these accounts have chosen. */
  @InjectManager()
  async preferencesOf(
    actors: readonly ActorRef[],
    @MedusaContext() context: TransactionContext = {}
  ) {
    if (actors.length === 0) {
      return []
    }
    return await this.listNotificationPreferences(
      { actor_id: [...new Set(actors.map((actor) => actor.actor_id))] },
      { select: ["actor_type", "actor_id", "group", "channel", "enabled"], take: null },
      context
    )
  }

  /** Sets the given cells and leaves the others as they are. */
  @InjectTransactionManager()
  async setPreferences(
    actor: ActorRef,
    chosen: readonly Preference[],
    @MedusaContext() context: TransactionContext = {}
  ): Promise<void> {
    for (const { group, channel, enabled } of chosen) {
      await sql(
        context,
        `insert into notification_preference
           (id, actor_type, actor_id, "group", channel, enabled) values (?, ?, ?, ?, ?, ?)
         on conflict (actor_type, actor_id, "group", channel) where deleted_at is null
         do update set enabled = excluded.enabled, updated_at = now()`,
        [newId("npref"), actor.actor_type, actor.actor_id, group, channel, enabled]
      )
    }
  }

  /** How far a receiver has read, and which of the given entries were read by themselves. */
  @InjectManager()
  async readState(
    receiver: string,
    ids: readonly string[],
    @MedusaContext() context: TransactionContext = {}
  ): Promise<ReadState> {
    const [mark] = await this.listNotificationReadMarks({ receiver }, {}, context)
    const singles = await this.listNotificationReads(
      { receiver, notification_id: [...ids] },
      { take: null },
      context
    )
    return {
      read_up_to: mark ? new Date(mark.read_up_to) : null,
      read_ids: new Set(singles.map((single) => single.notification_id)),
    }
  }

  /** How many entries after the receiver's mark were read by themselves. */
  @InjectManager()
  async countReadSingly(
    receiver: string,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<number> {
    const [, count] = await this.listAndCountNotificationReads({ receiver }, { take: 1 }, context)
    return count
  }

  /** Marks single entries as read; those already covered by the receiver's mark are left out. */
  @InjectTransactionManager()
  async markRead(
    receiver: string,
    entries: readonly { id: string; created_at: Date | string }[],
    @MedusaContext() context: TransactionContext = {}
  ): Promise<void> {
    for (const { id, created_at } of entries) {
      await sql(
        context,
        `insert into notification_read (id, receiver, notification_id, notified_at)
         select ?, ?, ?, ?::timestamptz where not exists (
           select 1 from notification_read_mark
           where receiver = ? and read_up_to >= ?::timestamptz and deleted_at is null)
         on conflict (receiver, notification_id) where deleted_at is null do nothing`,
        [newId("nread"), receiver, id, created_at, receiver, created_at]
      )
    }
  }

  /** Marks everything up to a moment as read. A mark never moves back. */
  @InjectTransactionManager()
  async markReadUpTo(
    receiver: string,
    readUpTo: Date | string,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<void> {
    await sql(
      context,
      `insert into notification_read_mark (id, receiver, read_up_to) values (?, ?, ?)
       on conflict (receiver) where deleted_at is null do update set
         read_up_to = greatest(notification_read_mark.read_up_to, excluded.read_up_to),
         updated_at = now()`,
      [newId("nmark"), receiver, readUpTo]
    )
    await sql(context, "delete from notification_read where receiver = ? and notified_at <= ?", [
      receiver,
      readUpTo,
    ])
  }

  /** Lets a browser be told what its person is told. */
  @InjectTransactionManager()
  async subscribe(
    actor: ActorRef,
    browser: BrowserKeys,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<void> {
    await addSubscription(context, actor, browser)
  }

  /** Stops telling a browser, if it is this person's. */
  @InjectTransactionManager()
  async unsubscribe(
    { actor_type, actor_id }: ActorRef,
    endpoint: string,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<void> {
    await sql(
      context,
      "delete from push_subscription where endpoint = ? and actor_type = ? and actor_id = ?",
      [endpoint, actor_type, actor_id]
    )
  }

  /** Forgets a browser that its push service does not know any more. */
  @InjectTransactionManager()
  async forgetSubscription(
    id: string,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<void> {
    await sql(context, "delete from push_subscription where id = ?", [id])
  }

  /** Writes one message for each browser of a person, so that one that fails repeats no other. */
  @InjectTransactionManager()
  async enqueuePushes(
    { actor_type, actor_id }: ActorRef,
    message: Omit<PushPayload, "subscription_id">,
    @MedusaContext() context: TransactionContext = {}
  ): Promise<void> {
    const browsers = await this.listPushSubscriptions(
      { actor_type, actor_id },
      { select: ["id"], take: null },
      context
    )
    for (const { id } of browsers) {
      const payload: PushPayload = { ...message, subscription_id: id }
      await enqueue(context, { topic: PUSH_TOPIC, key: `${message.key}:${id}`, payload })
    }
  }

  /** Writes the messages of a fan-out, all or none; those already written are left alone. */
  @InjectTransactionManager()
  async enqueueDeliveries(
    deliveries: readonly DeliverPayload[],
    @MedusaContext() context: TransactionContext = {}
  ): Promise<void> {
    for (const payload of deliveries) {
      await enqueue(context, { topic: DELIVER_TOPIC, key: payload.key, payload })
    }
  }
}

const newId = (prefix: string) => generateEntityId(undefined, prefix)

export default FeedModuleService
