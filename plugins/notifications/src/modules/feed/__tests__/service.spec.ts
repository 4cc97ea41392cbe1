import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { OutboxMessage } from "@wholesale/core/modules/outbox/models/outbox-message"
import type { DeliverPayload } from "../../../delivery/payloads"
import { NotificationPreference, NotificationRead, NotificationReadMark } from "../models"
import { FEED_MODULE } from "../name"
import type FeedModuleService from "../service"
import { readSettings } from "../settings"

const me = { actor_type: "user", actor_id: "user_1" }
const receiver = "comp_1:user:user_1"
const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 12, minute))

const delivery = (address: string): DeliverPayload => ({
  type: "order.placed",
  key: `order.placed:1:email:${address}`,
  channel: "email",
  recipient: { account: null, email: address, name: null, locale: "en" },
  data: { order: 1 },
})

moduleIntegrationTestRunner<FeedModuleService>({
  moduleName: FEED_MODULE,
  // The outbox belongs to another module; here only its table is needed.
  moduleModels: [NotificationPreference, NotificationRead, NotificationReadMark, OutboxMessage],
  resolve: `${__dirname}/..`,
  testSuite: ({ service, MikroOrmWrapper }) => {
    describe("preferences", () => {
      it("keeps the last choice per cell and leaves other people's alone", async () => {
        const cell = { group: "orders", channel: "email" }
        await service.setPreferences(me, [
          { ...cell, enabled: false },
          { ...cell, channel: "feed", enabled: false },
        ])
        await service.setPreferences(me, [{ ...cell, enabled: true }])
        await service.setPreferences({ ...me, actor_id: "user_2" }, [{ ...cell, enabled: false }])

        const chosen = await service.preferencesOf([me])
        expect(chosen.map(({ channel, enabled }) => [channel, enabled]).sort()).toEqual([
          ["email", true],
          ["feed", false],
        ])
      })

      it("finds the choices of more people than a page holds", async () => {
        const people = Array.from({ length: 40 }, (_, index) => ({ ...me, actor_id: `u${index}` }))
        for (const one of people) {
          await service.setPreferences(one, [{ group: "orders", channel: "feed", enabled: false }])
        }
        expect(await service.preferencesOf(people)).toHaveLength(40)
      })
    })

    describe("read marks", () => {
      it("remembers single entries once", async () => {
        const entry = { id: "noti_1", created_at: at(1) }
        await Promise.all([
          service.markRead(receiver, [entry]),
          service.markRead(receiver, [entry]),
        ])

        const state = await service.readState(receiver, ["noti_1", "noti_2"])
        expect([...state.read_ids]).toEqual(["noti_1"])
        expect(state.read_up_to).toBeNull()
        expect(await service.countReadSingly(receiver)).toBe(1)
        expect(await service.countReadSingly("comp_2:user:user_1")).toBe(0)
      })

      it("replaces the single entries that a mark covers", async () => {
        await service.markRead(receiver, [
          { id: "noti_1", created_at: at(1) },
          { id: "noti_9", created_at: at(9) },
        ])
        await service.markReadUpTo(receiver, at(5))
        await service.markRead(receiver, [{ id: "noti_2", created_at: at(2) }])

        const state = await service.readState(receiver, ["noti_1", "noti_2", "noti_9"])
        expect([...state.read_ids]).toEqual(["noti_9"])
        expect(state.read_up_to).toEqual(at(5))
      })

      it("never moves a mark back", async () => {
        await service.markReadUpTo(receiver, at(5))
        await service.markReadUpTo(receiver, at(3))
        expect((await service.readState(receiver, [])).read_up_to).toEqual(at(5))
      })
    })

    describe("fan-out", () => {
      const messages = async () =>
        await MikroOrmWrapper.forkManager().execute<{ dedupe_key: string; topic: string }[]>(
          "select topic, dedupe_key from outbox_message order by dedupe_key"
        )

      it("writes one message per delivery, and none again when it is repeated", async () => {
        await service.enqueueDeliveries([delivery("a@example.com")])
        await service.enqueueDeliveries([delivery("a@example.com"), delivery("b@example.com")])

        expect(await messages()).toEqual([
          { topic: "notification.deliver", dedupe_key: "order.placed:1:email:a@example.com" },
          { topic: "notification.deliver", dedupe_key: "order.placed:1:email:b@example.com" },
        ])
      })

      it("writes all or none", async () => {
        const broken = { ...delivery("b@example.com"), data: { amount: 1n } }
        await expect(
          service.enqueueDeliveries([delivery("a@example.com"), broken])
        ).rejects.toThrow("BigInt")
        expect(await messages()).toEqual([])
      })
    })

    it("has defaults for its settings and refuses wrong ones by name", () => {
      expect(service.settings).toMatchObject({ keep_mail: true, marketplace_name: "Wholesale OS" })
      expect(() => readSettings({ admin_url: "ftp://x" })).toThrow("admin_url")
    })
  },
})
