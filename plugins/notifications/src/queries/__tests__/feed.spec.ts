import path from "node:path"
import { Modules } from "@medusajs/framework/utils"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { OutboxMessage } from "@wholesale/core/modules/outbox/models/outbox-message"
import { sendNotification } from "../../delivery/send"
import {
  NotificationPreference,
  NotificationRead,
  NotificationReadMark,
} from "../../modules/feed/models"
import { FEED_MODULE } from "../../modules/feed/name"
import type FeedModuleService from "../../modules/feed/service"
import { registerRecipientSource } from "../../registry/recipients"
import { registerNotificationType } from "../../registry/types"
import { listFeed, markFeedRead } from "../feed"
import { changePreferences, listPreferences } from "../preferences"

type Row = { id: string; receiver_id: string; channel: string; created_at: Date; data: object }
type Filter = { receiver_id: string; channel: string; id?: string[]; created_at?: { $gt: string } }

const mine = "comp_1:user:user_1"
const actor = { actor_type: "user", actor_id: "user_1" }

const row = (id: string, minute: number, more: Partial<Row> = {}): Row => ({
  id,
  receiver_id: mine,
  channel: "feed",
  created_at: new Date(Date.UTC(2026, 0, 1, 12, minute)),
  data: { title: id, description: `About ${id}`, url: null },
  ...more,
})

/** Medusa's module as far as the feed uses it; the runner starts one real module at a time. */
const notificationsOver = (rows: Row[]) => {
  const matching = (filter: Filter) =>
    rows
      .filter((one) => one.receiver_id === filter.receiver_id && one.channel === filter.channel)
      .filter((one) => !filter.id || filter.id.includes(one.id))
      .filter((one) => !filter.created_at || one.created_at > new Date(filter.created_at.$gt))
      .sort((a, b) => b.created_at.getTime() - a.created_at.getTime())
  const page = (filter: Filter, { take = 15, skip = 0 }: { take?: number; skip?: number } = {}) =>
    matching(filter).slice(skip, skip + take)
  return {
    listNotifications: async (filter: Filter, config?: object) => page(filter, config),
    listAndCountNotifications: async (filter: Filter, config?: object) => [
      page(filter, config),
      matching(filter).length,
    ],
  }
}

registerNotificationType<{ n: number }>({
  type: "test.order",
  group: "orders",
  channels: ["email", "feed"],
  render: ({ n }) => ({ subject: `Order ${n}`, title: `Order ${n}`, text: "Placed." }),
})
registerNotificationType({
  type: "test.password",
  group: "account",
  channels: ["email"],
  mandatory: true,
  render: () => ({ subject: "Password", title: "Password", text: "Changed." }),
})

moduleIntegrationTestRunner<FeedModuleService>({
  moduleName: FEED_MODULE,
  dbName: "medusa-feed-queries",
  // The outbox belongs to another module; here only its table is needed.
  moduleModels: [NotificationPreference, NotificationRead, NotificationReadMark, OutboxMessage],
  resolve: path.resolve(__dirname, "../../modules/feed"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    const use = (rows: Row[] = []) => {
      const registered: Record<string, unknown> = {
        [FEED_MODULE]: service,
        [Modules.NOTIFICATION]: notificationsOver(rows),
      }
      // Queries and handlers only resolve from the container.
      return { resolve: (key: string) => registered[key] } as MedusaContainer
    }
    const page = { limit: 2, offset: 0 }

    describe("feed", () => {
      const rows = [
        row("noti_1", 1),
        row("noti_2", 2),
        row("noti_3", 3),
        row("noti_mail", 4, { channel: "email" }),
        row("noti_other", 5, { receiver_id: "comp_2:user:user_1" }),
      ]

      it("shows the receiver's entries alone, newest first, with what is unread in all", async () => {
        const feed = await listFeed(use(rows), mine, page)
        expect(feed).toMatchObject({ count: 3, unread: 3, limit: 2, offset: 0 })
        expect(feed.notifications.map(({ id, read }) => [id, read])).toEqual([
          ["noti_3", false],
          ["noti_2", false],
        ])
      })

      it("marks one entry, then everything, then shows what came after as unread", async () => {
        expect(await markFeedRead(use(rows), mine, ["noti_2"])).toEqual({ unread: 2 })
        expect(await markFeedRead(use(rows), mine, ["noti_2"])).toEqual({ unread: 2 })
        const { notifications } = await listFeed(use(rows), mine, page)
        expect(notifications.map(({ read }) => read)).toEqual([false, true])

        expect(await markFeedRead(use(rows), mine, undefined)).toEqual({ unread: 0 })
        const later = use([...rows, row("noti_9", 9)])
        const after = await listFeed(later, mine, page)
        expect(after.unread).toBe(1)
        expect(after.notifications.map(({ read }) => read)).toEqual([false, true])
      })

      it("answers not found for somebody else's entry and marks nothing", async () => {
        const attempt = markFeedRead(use(rows), mine, ["noti_1", "noti_other"])
        await expect(attempt).rejects.toMatchObject({ code: "NOT_FOUND" })
        expect((await listFeed(use(rows), mine, page)).unread).toBe(3)
      })

      it("has nothing to mark in an empty feed", async () => {
        expect(await markFeedRead(use(), mine, undefined)).toEqual({ unread: 0 })
      })
    })

    describe("preferences", () => {
      it("lists every group and channel and keeps a change", async () => {
        const off = { group: "orders", channel: "email", enabled: false }
        const { preferences } = await changePreferences(use(), actor, [off])
        expect(preferences).toEqual([
          { group: "account", channel: "email", enabled: true, mandatory: true },
          { group: "orders", channel: "email", enabled: false, mandatory: false },
          { group: "orders", channel: "feed", enabled: true, mandatory: false },
        ])
        const other = await listPreferences(use(), { ...actor, actor_type: "customer" })
        expect(other.preferences.every((cell) => cell.enabled)).toBe(true)
      })

      it.each([
        ["a mandatory one that is turned off", "account", "email"],
        ["one in which nothing is ever sent", "finance", "feed"],
      ])("refuses %s", async (_what, group, channel) => {
        const attempt = changePreferences(use(), actor, [{ group, channel, enabled: false }])
        await expect(attempt).rejects.toMatchObject({ code: "INVALID_INPUT" })
      })
    })

    describe("notification.send", () => {
      const payload = (type: string) => ({
        type,
        key: "1",
        to: { company_id: "comp_1", permission: "orders.read" },
        data: { n: 1 },
      })
      const keys = async () =>
        (
          await MikroOrmWrapper.forkManager().execute<{ dedupe_key: string }[]>(
            "select dedupe_key from outbox_message order by dedupe_key"
          )
        ).map((message) => message.dedupe_key)

      beforeEach(() =>
        registerRecipientSource(async () =>
          ["user_1", "user_2"].map((actor_id) => ({
            actor_type: "user" as const,
            actor_id,
            email: `${actor_id}@example.com`,
            name: null,
            locale: "en",
            company_id: "comp_1",
          }))
        )
      )

      it("writes one message per recipient and channel, without what was turned off", async () => {
        await changePreferences(use(), actor, [
          { group: "orders", channel: "email", enabled: false },
        ])
        await sendNotification(payload("test.order"), use())
        await sendNotification(payload("test.order"), use())

        expect(await keys()).toEqual([
          "test.order:1:email:user_2@example.com",
          "test.order:1:feed:comp_1:user:user_1",
          "test.order:1:feed:comp_1:user:user_2",
        ])
      })

      it("fails for a type that nobody registered, so that it shows as a dead letter", async () => {
        await expect(sendNotification(payload("test.unknown"), use())).rejects.toThrow(
          "No plugin registered the notification type test.unknown"
        )
        expect(await keys()).toEqual([])
      })
    })
  },
})
