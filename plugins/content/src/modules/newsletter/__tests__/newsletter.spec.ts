import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { AuditEntry } from "@wholesale/core/modules/audit/models/audit-entry"
import { OutboxMessage } from "@wholesale/core/modules/outbox/models/outbox-message"
import { NewsletterDelivery, NewsletterIssue, NewsletterSubscriber } from "../models"
import { NEWSLETTER_MODULE } from "../name"
import { claimCopy, settleCopy, writeCopies } from "../operations/deliver"
import { createIssue, saveIssue, sendIssue } from "../operations/issues"
import { confirmSignUp, signUp, unsubscribe } from "../operations/subscribe"
import type NewsletterModuleService from "../service"

const NOW = new Date("2026-11-23T12:00:00Z")
const later = (ms: number) => new Date(NOW.getTime() + ms)
const HOUR = 3_600_000
const by = { actor_type: "user", actor_id: "user_1", company_id: null, request_id: null }

const wish = (email: string, now = NOW) => ({
  email,
  locale: "en" as const,
  consent_version: "2026-11",
  source: "footer",
  company_id: null,
  now,
})

moduleIntegrationTestRunner<NewsletterModuleService>({
  moduleName: NEWSLETTER_MODULE,
  // Outbox and audit belong to other modules; here only their tables are needed.
  moduleModels: [
    NewsletterDelivery,
    NewsletterIssue,
    NewsletterSubscriber,
    OutboxMessage,
    AuditEntry,
  ],
  resolve: `${__dirname}/..`,
  testSuite: ({ service, MikroOrmWrapper }) => {
    type Message = { data: { token: string; delivery_id: string }; to: { email: string } }

    const mailsOf = async (type: string): Promise<Message[]> => {
      const rows = await MikroOrmWrapper.forkManager().execute<{ payload: Message }[]>(
        "select payload from outbox_message where payload->>'type' = ? order by created_at",
        [type]
      )
      return rows.map(({ payload }) => payload)
    }

    const ask = (email: string, now = NOW) =>
      service.inTransaction((tx) => signUp(tx, wish(email, now)))

    const subscribe = async (email: string, now = NOW) => {
      await ask(email, now)
      const { data } = (await mailsOf("newsletter.confirm")).filter((m) => m.to.email === email)[0]
      await service.inTransaction((tx) => confirmSignUp(tx, { token: data.token, now }))
      return data.token
    }

    const statusOf = async (email: string) =>
      (await service.listNewsletterSubscribers({ email }))[0]?.status

    const begin = async (count: number) => {
      const content = { subject: "News", body: "Text", locale: "en" as const }
      const id = await service.inTransaction((tx) => createIssue(tx, content, { by, now: NOW }))
      await service.inTransaction((tx) => sendIssue(tx, { id, by, now: later(HOUR) }, count))
      return id
    }

    const write = (id: string) => service.inTransaction((tx) => writeCopies(tx, id, later(HOUR)))

    describe("signing up", () => {
      it("sends one link to an address that is entered twice at once", async () => {
        await Promise.all([1, 2, 3, 4].map(() => ask("ada@example.com")))
        expect(await mailsOf("newsletter.confirm")).toHaveLength(1)
        await ask("ada@example.com", later(HOUR))
        expect(await mailsOf("newsletter.confirm")).toHaveLength(2)
        const rows = await service.listNewsletterSubscribers({ email: "ada@example.com" })
        expect(rows).toHaveLength(1)
        expect(rows[0].status).toBe("pending")
      })

      it("bears that the link is followed twice at once", async () => {
        await ask("ada@example.com")
        const [{ data }] = await mailsOf("newsletter.confirm")
        const follow = () =>
          service.inTransaction((tx) => confirmSignUp(tx, { token: data.token, now: NOW }))
        await Promise.all([follow(), follow()])
        expect(await statusOf("ada@example.com")).toBe("subscribed")
      })

      it("keeps the hash of the token only", async () => {
        await ask("ada@example.com")
        const [{ data }] = await mailsOf("newsletter.confirm")
        const [row] = await service.listNewsletterSubscribers({ email: "ada@example.com" })
        expect(row.confirm_hash).toMatch(/^[0-9a-f]{64}$/)
        expect(JSON.stringify(row)).not.toContain(data.token)
      })

      it("refuses a link that ran out or was replaced", async () => {
        await ask("ada@example.com")
        const [old] = await mailsOf("newsletter.confirm")
        const follow = (token: string, now: Date) =>
          service.inTransaction((tx) => confirmSignUp(tx, { token, now }))
        await expect(follow(old.data.token, later(7 * 24 * HOUR))).rejects.toMatchObject({
          code: "TOKEN_EXPIRED",
        })
        await ask("ada@example.com", later(HOUR))
        await expect(follow(old.data.token, later(HOUR))).rejects.toMatchObject({
          code: "TOKEN_INVALID",
        })
      })
    })

    describe("an issue", () => {
      it("goes to the number of readers that its sender was shown, or to nobody", async () => {
        await subscribe("ada@example.com")
        await expect(begin(2)).rejects.toMatchObject({
          code: "AUDIENCE_CHANGED",
          details: { count: 1 },
        })
      })

      it("is written once per reader, however often and together that is tried", async () => {
        for (const name of ["ada", "bea", "cem"]) {
          await subscribe(`${name}@example.com`)
        }
        await ask("pending@example.com")
        const id = await begin(3)
        await Promise.all([write(id), write(id)])
        await write(id)
        const mails = await mailsOf("newsletter.issue")
        expect(mails.map(({ to }) => to.email).sort()).toEqual([
          "ada@example.com",
          "bea@example.com",
          "cem@example.com",
        ])
      })

      it("goes on after a batch, and ends with its last copy", async () => {
        await service.createNewsletterSubscribers(
          Array.from({ length: 120 }, (_, n) => ({
            email: `reader${n}@example.com`,
            locale: "en" as const,
            status: "subscribed" as const,
            confirmed_at: NOW,
            consent_version: "2026-11",
            consented_at: NOW,
            source: "footer",
          }))
        )
        const id = await begin(120)
        await write(id)
        expect(await mailsOf("newsletter.issue")).toHaveLength(100)
        await write(id)
        const mails = await mailsOf("newsletter.issue")
        expect(new Set(mails.map(({ to }) => to.email)).size).toBe(120)
        await Promise.all(
          mails.map(async ({ data }) => {
            await service.inTransaction((tx) => claimCopy(tx, data.delivery_id, NOW))
            await service.inTransaction((tx) => settleCopy(tx, data.delivery_id, NOW))
          })
        )
        expect(await service.retrieveNewsletterIssue(id)).toMatchObject({ status: "sent" })
      })

      it("does not go to a reader who signed off before their mail went", async () => {
        await subscribe("ada@example.com")
        await subscribe("bea@example.com")
        const id = await begin(2)
        await write(id)
        const [first, second] = await mailsOf("newsletter.issue")
        const off = () =>
          service.inTransaction((tx) => unsubscribe(tx, { token: first.data.token, now: NOW }))
        await off()
        await off()
        const claim = ({ data }: Message) =>
          service.inTransaction((tx) => claimCopy(tx, data.delivery_id, NOW))
        expect([await claim(first), await claim(second)]).toEqual([false, true])
        await service.inTransaction((tx) => settleCopy(tx, second.data.delivery_id, NOW))
        expect(await service.retrieveNewsletterIssue(id)).toMatchObject({ status: "sent" })
      })

      it("is not changed once it goes", async () => {
        await subscribe("ada@example.com")
        const id = await begin(1)
        const content = { subject: "Other", body: "Text", locale: "en" as const }
        const change = service.inTransaction((tx) => saveIssue(tx, { id, by, now: NOW }, content))
        await expect(change).rejects.toMatchObject({ code: "TRANSITION_NOT_ALLOWED" })
      })
    })

    describe("whoever left", () => {
      it("comes back with a new link only", async () => {
        const old = await subscribe("ada@example.com")
        await write(await begin(1))
        const [copy] = await mailsOf("newsletter.issue")
        await service.inTransaction((tx) => unsubscribe(tx, { token: copy.data.token, now: NOW }))
        const again = service.inTransaction((tx) => confirmSignUp(tx, { token: old, now: NOW }))
        await expect(again).rejects.toMatchObject({ code: "TOKEN_INVALID" })
        await ask("ada@example.com", later(HOUR))
        expect(await statusOf("ada@example.com")).toBe("unsubscribed")
        const fresh = (await mailsOf("newsletter.confirm"))[1].data.token
        await service.inTransaction((tx) => confirmSignUp(tx, { token: fresh, now: later(HOUR) }))
        expect(await statusOf("ada@example.com")).toBe("subscribed")
      })
    })
  },
})
