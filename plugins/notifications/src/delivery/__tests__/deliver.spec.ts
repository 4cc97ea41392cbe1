import path from "node:path"
import { Modules } from "@medusajs/framework/utils"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { FEED_MODULE } from "../../modules/feed/name"
import { readSettings } from "../../modules/feed/settings"
import { listMailbox, retrieveMail } from "../../queries/mailbox"
import { registerNotificationType } from "../../registry/types"
import type { NotificationModule } from "../../shared/notification-module"
import { deliverNotification } from "../deliver"
import type { DeliverPayload } from "../payloads"

registerNotificationType<{ who: string }>({
  type: "test.invited",
  group: "members",
  channels: ["email", "feed"],
  render: ({ who }, locale, links) => ({
    subject: `${who} invites you`,
    title: "Invitation",
    text: locale === "de" ? "Bitte annehmen." : "Please accept.",
    action: { label: "Accept", url: links.store("/invitations/secret-token") },
  }),
})

const unwanted = new Set<string>()
const settled: string[] = []

registerNotificationType<{ who: string }>({
  type: "test.newsletter",
  group: "platform",
  channels: ["email"],
  render: ({ who }) => ({
    subject: who,
    title: who,
    text: "News",
    headers: { "List-Unsubscribe": `<https://shop.example/${who}>` },
  }),
  claim: async ({ who }) => !unwanted.has(who),
  settle: async ({ who }) => {
    settled.push(who)
  },
})

const delivery = (overrides: Partial<DeliverPayload> = {}): DeliverPayload => ({
  type: "test.invited",
  key: "test.invited:1:email:ada@example.com",
  channel: "email",
  recipient: {
    account: { actor_type: "user", actor_id: "user_1", company_id: "comp_1" },
    email: "ada@example.com",
    name: "Ada",
    locale: "en",
  },
  data: { who: "Grace" },
  ...overrides,
})

const provider = (options: object) => ({
  resolve: path.resolve(__dirname, "../../providers/email"),
  id: "wholesale-email",
  options: { channels: ["email"], from: "mail@wholesale.example", ...options },
})

const local = {
  resolve: require.resolve("@medusajs/medusa/notification-local"),
  id: "local",
  options: { channels: ["feed"] },
}

const suite = (
  name: string,
  options: object,
  test: (use: (settings?: object) => MedusaContainer, module: () => NotificationModule) => void
) =>
  describe(name, () => {
    moduleIntegrationTestRunner<NotificationModule>({
      moduleName: Modules.NOTIFICATION,
      // By directory, so that the runner finds the module's models and makes its tables.
      resolve: path.dirname(require.resolve("@medusajs/notification/package.json")),
      moduleOptions: { providers: [provider(options), local] },
      testSuite: ({ service }) => {
        const container = (settings: object = {}) => {
          const registered: Record<string, unknown> = {
            [FEED_MODULE]: { settings: readSettings(settings) },
            [Modules.NOTIFICATION]: service,
          }
          // Handlers only resolve from the container.
          return { resolve: (key: string) => registered[key] } as MedusaContainer
        }
        test(container, () => service)
      },
    })
  })

const page = { limit: 20, offset: 0 }

suite("without a mail server", {}, (use, module) => {
  it("keeps one mail in the mailbox however often it is delivered", async () => {
    await deliverNotification(delivery(), use())
    await deliverNotification(delivery(), use())

    const { mails, count } = await listMailbox(use(), page)
    expect({ count, mails }).toMatchObject({ count: 1 })
    expect(mails[0]).toMatchObject({
      to: "ada@example.com",
      subject: "Grace invites you",
      type: "test.invited",
      status: "success",
    })
    const { mail } = await retrieveMail(use(), mails[0].id)
    expect(mail.text).toContain("Please accept.")
    expect(mail.html).toContain("/invitations/secret-token")
  })

  it("lets a mail go that is not wanted any more, and says which went", async () => {
    const news = (who: string) =>
      delivery({ type: "test.newsletter", key: `test.newsletter:${who}`, data: { who } })
    unwanted.add("Bea")
    await deliverNotification(news("Ada"), use())
    await deliverNotification(news("Bea"), use())

    expect((await listMailbox(use(), page)).mails).toMatchObject([{ subject: "Ada" }])
    expect(settled).toEqual(["Ada"])
    const [row] = await module().listNotifications({ channel: "email" })
    expect(row.provider_data).toMatchObject({
      headers: { "List-Unsubscribe": "<https://shop.example/Ada>" },
    })
  })

  it("sends what was cut off between its row and its sending", async () => {
    await deliverNotification(delivery(), use())
    const [{ id }] = (await listMailbox(use(), page)).mails
    await module().updateNotifications({ id, status: "pending" })

    await deliverNotification(delivery(), use())
    expect((await listMailbox(use(), page)).mails).toMatchObject([{ id, status: "success" }])
  })

  it("writes a feed entry for the dashboard's bell, in the receiver's language", async () => {
    const german = { ...delivery().recipient, locale: "de" as const }
    await deliverNotification(
      delivery({ channel: "feed", key: "k:feed", recipient: german }),
      use({ storefront_url: "https://shop.example" })
    )
    expect(await module().listNotifications({ channel: "feed" })).toMatchObject([
      {
        to: "user_1",
        receiver_id: "comp_1:user:user_1",
        data: {
          title: "Invitation",
          description: "Bitte annehmen.",
          url: "https://shop.example/invitations/secret-token",
        },
      },
    ])
    expect((await listMailbox(use(), page)).count).toBe(0)
  })

  it("finds mail by recipient and by subject, taking wildcards literally", async () => {
    await deliverNotification(delivery(), use())
    const bob = { ...delivery().recipient, email: "bob_1@example.com" }
    const subject = { who: "100%" }
    await deliverNotification(delivery({ key: "2", recipient: bob, data: subject }), use())

    const found = async (q: string) =>
      (await listMailbox(use(), { ...page, q })).mails.map((mail) => mail.to)
    expect(await found("GRACE")).toEqual(["ada@example.com"])
    expect(await found("bob")).toEqual(["bob_1@example.com"])
    expect(await found("100%")).toEqual(["bob_1@example.com"])
    expect(await found("_")).toEqual(["bob_1@example.com"])
    expect(await found("%")).toEqual(["bob_1@example.com"])
    expect(await found("nobody")).toEqual([])
  })

  it("does not open a feed entry as a mail", async () => {
    await deliverNotification(delivery({ channel: "feed", key: "k:feed" }), use())
    const [{ id }] = await module().listNotifications({ channel: "feed" })
    await expect(retrieveMail(use(), id)).rejects.toMatchObject({ code: "NOT_FOUND" })
  })

  it("keeps no bodies where the options say so", async () => {
    await deliverNotification(delivery(), use({ keep_mail: false }))
    const [{ id }] = (await listMailbox(use(), page)).mails
    const rows = JSON.stringify(await module().listNotifications({ id }))
    expect(rows).toContain("Grace invites you")
    expect(rows).not.toContain("secret-token")
    expect((await retrieveMail(use(), id)).mail).toMatchObject({ text: null, html: null })
  })
})

suite("with a mail server that is down", { smtp_url: "smtp://127.0.0.1:1" }, (use) => {
  it("fails every time, so that the outbox retries, and keeps one row", async () => {
    const attempt = async () => await deliverNotification(delivery(), use())
    await expect(attempt()).rejects.toThrow("ECONNREFUSED")
    await expect(attempt()).rejects.toThrow("ECONNREFUSED")

    const { mails } = await listMailbox(use(), page)
    expect(mails).toMatchObject([{ to: "ada@example.com", status: "failure" }])
  })
})
