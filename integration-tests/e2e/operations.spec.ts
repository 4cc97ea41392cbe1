import type { Browser, Page } from "playwright-core"

import { settled } from "../kit/settled"
import { openBrowser, startSite, type TestSite } from "../setup/browser"
import { givePassword, openPage, signInToDashboard } from "./support/people"
import { takeShots } from "./support/shots"

let site: TestSite
let browser: Browser
let operator: Page
const problems: string[] = []

const newPage = async () => openPage(await browser.newContext({ locale: "en-GB" }), problems)

beforeAll(async () => {
  site = await startSite()
  browser = await openBrowser()
  operator = await newPage()
  const admin = site.server.cast.operators.admin
  await givePassword(site, admin)
  await signInToDashboard(operator, site, admin.email)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

/** A delivery that had failed too often, and would succeed now. */
const deadLetter = async (to: string) => {
  const payload = {
    type: "account.email_verification",
    key: "once-more",
    to: { email: to, name: "Late Reader", locale: "en" },
    data: { token: "secret-token", name: "Late Reader" },
  }
  await site.server.query(
    `insert into outbox_message
       (id, box, topic, dedupe_key, payload, status, attempts, available_at, last_error)
     values ('msg_dead', 'outbox', 'notification.send', 'once-more', $1, 'dead', 10, now(), $2)`,
    [JSON.stringify(payload), "The mail server did not answer"]
  )
}

describe("an operator", () => {
  it("replays a dead letter, which is then delivered", async () => {
    const to = "late@reader.example"
    await deadLetter(to)
    await operator.goto(`${site.dashboardUrl}/operations?status="dead"`)
    const row = operator.getByRole("row", { name: /notification\.send.*mail server/ })
    await row.getByRole("button", { name: /^Open/ }).click()
    const drawer = operator.getByRole("dialog")
    await drawer.getByText("The mail server did not answer").waitFor()
    expect(await drawer.textContent()).not.toContain("secret-token")
    await takeShots(operator, "operations", "01-dead-letter")
    await drawer.getByRole("button", { name: "Replay" }).click()
    const question = operator.getByRole("alertdialog")
    await question.getByText("Replay this message?").waitFor()
    await question.getByRole("button", { name: "Replay" }).click()
    // The page behind an open dialog is hidden, so its row says nothing yet.
    await operator.getByText("Replayed", { exact: true }).first().waitFor()
    await settled(site.server)
    const [message] = await site.server.query("select status from outbox_message where id = $1", [
      "msg_dead",
    ])
    expect(message).toEqual({ status: "done" })
    await operator.goto(`${site.dashboardUrl}/operations?status="dead"`)
    await operator.getByText("No message matches.").waitFor()
    await takeShots(operator, "operations", "02-replayed")
  })

  it("reads in the mailbox what was sent", async () => {
    await operator.goto(`${site.dashboardUrl}/mailbox?q=late@reader.example`)
    await operator.getByRole("button", { name: "Confirm your e-mail address" }).click()
    const dialog = operator.getByRole("dialog")
    await dialog.frameLocator("iframe").getByText("Hello Late Reader").waitFor()
    await dialog.getByRole("tab", { name: "Plain text" }).click()
    await dialog.getByText("Hello Late Reader").waitFor()
    await takeShots(operator, "operations", "03-mail")
  })

  it("reads in the audit log who replayed it", async () => {
    await operator.goto(`${site.dashboardUrl}/audit-log`)
    await operator
      .getByRole("row", { name: /replay/ })
      .first()
      .waitFor()
    await takeShots(operator, "operations", "04-audit-log")
  })

  it("suspends a company, whose staff see it on the page that they have open", async () => {
    const company = site.server.cast.companies.manufacturerB
    const { owner } = company.members
    const staff = await newPage()
    await givePassword(site, owner)
    await signInToDashboard(staff, site, owner.email)
    await staff.waitForURL(/\/app\/today$/)

    await operator.goto(`${site.dashboardUrl}/companies/${company.id}`)
    await operator.getByRole("button", { name: "Suspend" }).click()
    const form = operator.getByRole("dialog")
    await form.getByLabel("Note").fill("Complaints of three retailers")
    await form.getByRole("button", { name: "Suspend" }).click()
    await form.waitFor({ state: "hidden" })
    await operator.getByText("Suspended").first().waitFor()
    await takeShots(operator, "operations", "05-suspended-company")

    await staff.reload()
    await staff.getByText("Your company is suspended.").waitFor()
    await takeShots(staff, "operations", "06-suspended-banner")
    await staff.waitForURL(/\/app\/settings\/profile$/)
    const links = staff.locator("aside").first().getByRole("link")
    await links.filter({ hasText: "Notifications" }).waitFor()
    const entries = await links.allTextContents()
    expect(entries.map((entry) => entry.trim())).toEqual(["Settings", "Profile", "Notifications"])
  })

  it("met no broken script and no failing request", () => {
    expect(problems).toEqual([])
  })
})
