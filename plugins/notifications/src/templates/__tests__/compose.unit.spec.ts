import type { Recipient } from "../../domain/types"
import { notificationType, registerNotificationType } from "../../registry/types"
import { compose } from "../compose"

const settings = {
  admin_url: "https://shop.example/app/",
  storefront_url: "https://shop.example",
  marketplace_name: "Nord & Süd",
}

const recipient: Recipient = {
  account: { actor_type: "user", actor_id: "user_1", company_id: "comp_1" },
  email: "ada@example.com",
  name: "Ada <b>",
  locale: "en",
}

registerNotificationType<{ company: string; url?: string }>({
  type: "test.approved",
  group: "verification",
  channels: ["email", "feed"],
  render: ({ company, url }, locale, links) => ({
    subject: locale === "de" ? `${company} ist\r\nBcc: geprüft` : `${company} is\r\nBcc: verified`,
    title: locale === "de" ? "Geprüft" : "Verified",
    text: `${company} reached level 2.\n\nThank you.`,
    action: {
      label: "Open",
      url: url ?? links.own({ admin: "/company", store: "/account/company" }),
    },
  }),
})

const mail = (data: object = {}, who: Partial<Recipient> = {}) =>
  compose(
    notificationType("test.approved"),
    { company: `Müller "<i>" & Co`, ...data },
    { ...recipient, ...who },
    settings
  )

describe("compose", () => {
  it("says why it was sent in the words of its kind", () => {
    const kind = notificationType("test.approved")
    const footer = "You signed up for <this>."
    const own = { ...kind, render: () => ({ subject: "S", title: "T", text: "Text", footer }) }
    const { text, html } = compose(own, {}, recipient, settings)
    expect(text).toContain("You signed up for <this>.")
    expect(html).toContain("You signed up for &lt;this&gt;.")
    expect(text).not.toContain("notification settings")
  })

  it("escapes what people typed, in the body, the greeting and the frame", () => {
    const { html, text } = mail()
    expect(html).toContain("Müller &quot;&lt;i&gt;&quot; &amp; Co reached level 2.")
    expect(html).toContain("Hello Ada &lt;b&gt;,")
    expect(html).toContain("Nord &amp; Süd")
    expect(html).not.toMatch(/<i>|<b>/)
    expect(text).toContain(`Müller "<i>" & Co reached level 2.`)
  })

  it("never lets a line break into the subject", () => {
    expect(mail().subject).toBe(`Müller "<i>" & Co is Bcc: verified`)
  })

  it("speaks the recipient's language, in the frame as well", () => {
    const german = mail({}, { locale: "de" })
    expect(german.title).toBe("Geprüft")
    expect(german.html).toContain(`<html lang="de">`)
    expect(german.text).toContain("Guten Tag Ada <b>,")
    expect(german.text).toContain("Gesendet von Nord & Süd.")
  })

  it("links into the application that the recipient uses", () => {
    expect(mail().action?.url).toBe("https://shop.example/app/company")
    const customer = { actor_type: "customer", actor_id: "cus_1", company_id: "comp_2" } as const
    expect(mail({}, { account: customer }).action?.url).toBe("https://shop.example/account/company")
    expect(mail({}, { account: null }).action?.url).toBe("https://shop.example/account/company")
  })

  it("has the action in both bodies and the plain message for the feed", () => {
    const { html, text, description } = mail()
    expect(html).toContain(`href="https://shop.example/app/company"`)
    expect(text).toContain("Open:\nhttps://shop.example/app/company")
    expect(description).toBe(`Müller "<i>" & Co reached level 2.\n\nThank you.`)
  })

  it("refuses an action that is not a web address", () => {
    expect(() => mail({ url: "javascript:alert(1)" })).toThrow("must be an http address")
  })

  it("says how to turn it off only where that is possible", () => {
    expect(mail().text).toContain("notification settings")
    expect(mail({}, { account: null }).text).not.toContain("notification settings")
  })

  it("declares that it can be shown light and dark, and fits a phone", () => {
    const { html } = mail()
    expect(html).toContain(`<meta name="color-scheme" content="light dark">`)
    expect(html).toContain("@media (prefers-color-scheme: dark)")
    expect(html).toContain("max-width:600px")
  })
})
