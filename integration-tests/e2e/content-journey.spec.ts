import type { Browser, Page } from "playwright-core"

import { settled } from "../kit/settled"
import { openBrowser, startSite, type TestSite } from "../setup/browser"
import { findingsOf } from "./support/axe"
import { linkInMailbox } from "./support/mailbox"
import { givePassword, openPage, signInToDashboard } from "./support/people"
import { takeShots } from "./support/shots"

const READER = "rosa@reader.example"

let site: TestSite
let browser: Browser
let operator: Page
let visitor: Page
const problems: string[] = []
const flaws: string[] = []

/** Looks at a screen at both widths and with axe; what is wrong is collected for the last test. */
const look = async (page: Page, step: string) => {
  const wide = await takeShots(page, "content", step)
  const findings = [...(await findingsOf(page)), ...(wide ? ["wider than a phone"] : [])]
  flaws.push(...findings.map((finding) => `${step}: ${finding}`))
}
const dashboard = (path: string) => operator.goto(`${site.dashboardUrl}${path}`)
const store = (path: string) => visitor.goto(`${site.storefrontUrl}${path}`)
const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" })
const field = (name: string) => operator.getByLabel(name, { exact: true })
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name })

beforeAll(async () => {
  site = await startSite()
  browser = await openBrowser()
  const { admin } = site.server.cast.operators
  await givePassword(site, admin)
  operator = await openPage(await browser.newContext({ locale: "en-GB" }), problems)
  visitor = await openPage(await browser.newContext({ locale: "en-GB" }), problems)
  await signInToDashboard(operator, site, admin.email)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

describe("an operator writes", () => {
  it("a post with a preview beside it, and publishes it", async () => {
    await dashboard("/content")
    await operator.getByText("Nothing written yet").waitFor()
    await look(operator, "01-empty")
    await button(operator, "New article").click()
    const form = operator.getByRole("dialog")
    await form.getByLabel("Title").fill("Größer einkaufen & sparen")
    await button(operator, "Begin").click()
    await heading(operator, "Größer einkaufen & sparen").waitFor()
    expect(await field("Address").inputValue()).toBe("groesser-einkaufen-and-sparen")
    await field("Text").fill("# Why\n\n- **more** for less\n\n<script>alert(1)</script>")
    const preview = operator.getByRole("region", { name: "Preview" })
    await preview.getByRole("heading", { level: 2, name: "Why" }).waitFor()
    await preview.getByText("<script>alert(1)</script>").waitFor()
    expect(await button(operator, "Publish now").isDisabled()).toBe(true)
    await look(operator, "02-editor")
    await button(operator, "Save").click()
    await operator.getByText("Version 2").waitFor()
    const hidden = await store("/en/blog/groesser-einkaufen-and-sparen")
    expect(hidden?.status()).toBe(404)
    await button(operator, "Publish now").click()
    await operator.getByText("Version 3").waitFor()
  })

  it("adds its translation, with the text beside it", async () => {
    await button(operator, "Add German").click()
    await operator.getByText("Post, German").waitFor()
    await field("Title").fill("Mehr kaufen, weniger zahlen")
    await button(operator, "From the title").click()
    await field("Text").fill("## Warum\n\nMehr für weniger.")
    await button(operator, "Save").click()
    await heading(operator, "Mehr kaufen, weniger zahlen").waitFor()
    await button(operator, "Show beside the text").click()
    await operator.getByRole("region", { name: "Preview" }).getByText("for less").waitFor()
    await look(operator, "03-translation")
    await button(operator, "Publish now").click()
    await operator.getByText("Version 3").waitFor()
  })
})

describe("a visitor reads", () => {
  it("the post, and its translation through the switch of languages", async () => {
    await store("/en")
    await visitor.getByRole("contentinfo").getByRole("link", { name: "Blog" }).click()
    await heading(visitor, "Blog").waitFor()
    await look(visitor, "04-blog")
    await visitor.getByRole("link", { name: "Größer einkaufen & sparen" }).click()
    await heading(visitor, "Größer einkaufen & sparen").waitFor()
    await visitor.getByText("<script>alert(1)</script>").waitFor()
    const german = `${site.storefrontUrl}/de/blog/mehr-kaufen-weniger-zahlen`
    const alternate = visitor.locator('link[rel="alternate"][hreflang="de"]')
    expect(await alternate.getAttribute("href")).toBe(german)
    await look(visitor, "05-post")
    await visitor.getByRole("link", { name: "Deutsch" }).click()
    await heading(visitor, "Mehr kaufen, weniger zahlen").waitFor()
    expect(visitor.url()).toBe(german)
  })

  it("an empty help centre, which says so", async () => {
    await store("/en/help")
    await visitor.getByText("No articles yet").waitFor()
    await look(visitor, "06-help")
  })
})

describe("a visitor gets the newsletter", () => {
  it("after confirming it", async () => {
    await store("/en/blog")
    await visitor.getByLabel("E-mail for the newsletter").fill(READER)
    await button(visitor, "Subscribe").click()
    await visitor.getByText(/a mail with a link to confirm/).waitFor()
    await settled(site.server)
    const subject = "Please confirm: our newsletter"
    const link = await linkInMailbox(operator, site, { to: READER, subject })
    await visitor.goto(link)
    await look(visitor, "07-confirm")
    await button(visitor, "Confirm").click()
    await visitor.getByText("Confirmed. You will get the next newsletter.").waitFor()
  })

  it("when the operator sends it to the number that was confirmed", async () => {
    await dashboard("/newsletter")
    await button(operator, "New newsletter").click()
    await operator.getByRole("dialog").getByLabel("Subject").fill("Our first issue")
    await button(operator, "Begin").click()
    await heading(operator, "Our first issue").waitFor()
    await field("Text").fill("Read [the post](/blog/groesser-einkaufen-and-sparen).")
    await button(operator, "Save").click()
    await look(operator, "08-issue")
    await button(operator, "Send to 1 reader").click()
    const sure = operator.getByRole("alertdialog")
    await sure.getByText("Send to 1 reader?").waitFor()
    await sure.getByRole("button", { name: "Send now" }).click()
    await operator.getByText("Sent", { exact: true }).first().waitFor()
    await look(operator, "09-sent")
    await settled(site.server)
    const post = await linkInMailbox(operator, site, { to: READER, subject: "Our first issue" })
    expect(post).toBe(`${site.storefrontUrl}/en/blog/groesser-einkaufen-and-sparen`)
  })

  it("until they sign off, which opening the link alone does not", async () => {
    const letter = operator.getByRole("dialog").frameLocator("iframe")
    const link = await letter.getByRole("link", { name: "Unsubscribe" }).getAttribute("href")
    const statusOf = async () =>
      (
        await site.server.query<{ status: string }>(
          "select status from newsletter_subscriber where email = $1",
          [READER]
        )
      )[0]?.status
    await visitor.goto(link ?? "")
    await heading(visitor, "Sign off from the newsletter").waitFor()
    await look(visitor, "10-off")
    expect(await statusOf()).toBe("subscribed")
    await button(visitor, "Sign off").click()
    await visitor.getByText("You are signed off").waitFor()
    expect(await statusOf()).toBe("unsubscribed")

    const token = new URL(link ?? "").searchParams.get("token") ?? ""
    const oneClick = `${site.storefrontUrl}/api/newsletter/unsubscribe?token=${token}`
    await site.server.query("update newsletter_subscriber set status = 'subscribed'")
    const opened = await fetch(oneClick, { redirect: "manual" })
    expect([opened.status, await statusOf()]).toEqual([303, "subscribed"])
    const body = new URLSearchParams({ "List-Unsubscribe": "One-Click" })
    const posted = await fetch(oneClick, { method: "POST", body })
    expect([posted.status, await statusOf()]).toEqual([200, "unsubscribed"])
    await dashboard("/newsletter/subscribers")
    await operator.getByText(READER).waitFor()
    await look(operator, "11-subscribers")
  })
})

it("showed no error, no serious finding of axe and nothing wider than a phone", () => {
  expect(problems).toEqual([])
  expect(flaws).toEqual([])
})
