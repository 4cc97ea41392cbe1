import type { Browser, Page } from "playwright-core"

import { settled } from "../kit/settled"
import { openBrowser, startSite, type TestSite } from "../setup/browser"
import { pdfFile } from "./support/files"
import { linkInMailbox } from "./support/mailbox"
import { givePassword, openPage, PASSWORD, signInToDashboard } from "./support/people"
import { takeShots } from "./support/shots"
import { startVies } from "./support/vies"

const OWNER = "olga@hazelworks.example"
const COLLEAGUE = "carl@hazelworks.example"
const NAME = "Hazelworks"
const DOCUMENTS = [
  "Extract from the commercial register",
  "Proof of bank account",
  "Authorised signatory",
  "Beneficial owners",
]

let vies: Awaited<ReturnType<typeof startVies>>
let site: TestSite
let browser: Browser
let operator: Page
let owner: Page
let colleague: Page
const problems: string[] = []
const tooWide: string[] = []

const shot = async (page: Page, step: string) => {
  if (await takeShots(page, "manufacturer", step)) {
    tooWide.push(step)
  }
}

beforeAll(async () => {
  vies = await startVies()
  site = await startSite({ env: { VIES_URL: vies.url } })
  browser = await openBrowser()
  const page = async () => openPage(await browser.newContext({ locale: "en-GB" }), problems)
  ;[operator, owner, colleague] = [await page(), await page(), await page()]
  const admin = site.server.cast.operators.admin
  await givePassword(site, admin)
  await signInToDashboard(operator, site, admin.email)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.stop()
  vies?.stop()
})

/** Opens the case that a level waits in, from the operator's queue. */
const openCase = async (level: number) => {
  await operator.goto(`${site.dashboardUrl}/verification?q=${NAME}`)
  await operator.getByRole("row", { name: new RegExp(`${NAME}.*Manufacturer ${level} `) }).click()
  await operator.getByRole("heading", { name: `${NAME}: level ${level}` }).waitFor()
}

const approve = async () => {
  await operator.getByRole("button", { name: "Approve", exact: true }).click()
  await operator.getByRole("dialog").getByRole("button", { name: "Approve" }).click()
  await operator.getByRole("dialog").waitFor({ state: "hidden" })
  await settled(site.server)
}

const sidebar = (page: Page) => page.locator("aside").first()

describe("a manufacturer", () => {
  it("signs up on the public page", async () => {
    await owner.goto(`${site.storefrontUrl}/en/sell`)
    await owner.getByRole("radio", { name: /^Manufacturer/ }).check()
    await owner.getByLabel("First name").fill("Olga")
    await owner.getByLabel("Last name").fill("Owner")
    await owner.getByLabel("E-mail address").fill(OWNER)
    await owner.getByLabel("Password").fill(PASSWORD)
    await owner.getByLabel("Legal name").fill(`${NAME} GmbH`)
    await owner.getByLabel("Country of registration").selectOption("de")
    await owner.getByLabel("Trading name").fill(NAME)
    await owner.getByLabel("VAT id").fill("DE136695976")
    await owner.getByLabel("Website").fill("hazelworks.example")
    await owner.getByLabel("Home and living").check()
    await shot(owner, "01-sign-up")
    await owner.getByRole("button", { name: "Create account" }).click()
    await owner.getByRole("heading", { name: "What happens next" }).waitFor()
    await shot(owner, "02-next-steps")
    await settled(site.server)
  })

  it("confirms the e-mail address with the link in the operator's mailbox", async () => {
    const subject = "Confirm your e-mail address"
    const link = await linkInMailbox(operator, site, { to: OWNER, subject })
    await shot(operator, "03-mailbox")
    await owner.goto(link)
    await owner.getByRole("button", { name: "Confirm address" }).click()
    await owner.getByText("Your e-mail address is confirmed").waitFor()
    await settled(site.server)
  })

  it("is asked for what is missing, and hands in level 1", async () => {
    await signInToDashboard(owner, site, OWNER)
    await owner.goto(`${site.dashboardUrl}/get-verified`)
    const next = owner.getByText("Next for level 1: Registration number")
    await next.waitFor()
    await shot(owner, "04-missing")
    expect(await owner.getByRole("button", { name: "Hand in" }).isDisabled()).toBe(true)

    await owner.goto(`${site.dashboardUrl}/company`)
    await owner.getByRole("button", { name: "Edit legal facts" }).click()
    await owner.getByLabel("Registration number").fill("HRB 4711")
    await owner.getByRole("button", { name: "Save legal facts" }).click()
    await owner.getByRole("dialog").waitFor({ state: "hidden" })
    await settled(site.server)

    await owner.goto(`${site.dashboardUrl}/get-verified`)
    await owner.getByText("Level 1 is complete. Hand it in.").waitFor()
    await owner.getByRole("button", { name: "Hand in" }).click()
    await owner.getByText("Level 1 is with our reviewers").waitFor()
    await shot(owner, "05-handed-in")
  })

  it("reaches level 1 when the operator approves it", async () => {
    await openCase(1)
    await operator.getByRole("button", { name: "Start review" }).click()
    await operator.getByText("5 of 5 settled").waitFor()
    await shot(operator, "06-level-1-review")
    await approve()
    await operator.getByText("Approved").first().waitFor()
    await owner.goto(`${site.dashboardUrl}/get-verified`)
    await owner.getByTestId("acting-as").getByText("Level 1").waitFor()
  })

  it("uploads the documents of level 2 and hands it in", async () => {
    const asked = await owner.getByText("Next for level 2:").textContent()
    expect(DOCUMENTS.filter((title) => !asked?.includes(title))).toEqual([])
    for (const title of DOCUMENTS) {
      const item = owner.getByRole("listitem").filter({ hasText: title })
      const file = pdfFile(title)
      await item.locator('input[type="file"]').setInputFiles(file)
      await item.getByRole("button", { name: file.name, exact: true }).waitFor()
    }
    await shot(owner, "07-documents")
    await owner.getByRole("button", { name: "Hand in" }).click()
    await owner.getByText("Level 2 is with our reviewers").waitFor()
  })

  it("is read by the operator, the document beside the checklist, and approved", async () => {
    await openCase(2)
    await operator.getByRole("button", { name: "Start review" }).click()
    await operator.getByText("0 of 4 settled").waitFor()
    for (const title of DOCUMENTS) {
      const item = operator.getByRole("listitem").filter({ hasText: title })
      await item.getByRole("button", { name: `${title}.pdf` }).click()
      await operator.locator(`iframe[title="${title}.pdf"]`).waitFor()
      await item.getByRole("button", { name: "Pass", exact: true }).click()
      await item.locator('button[aria-pressed="true"]', { hasText: "Pass" }).waitFor()
    }
    await operator.getByText("4 of 4 settled").waitFor()
    await shot(operator, "08-level-2-review")
    await approve()
    await owner.goto(`${site.dashboardUrl}/get-verified`)
    await owner.getByTestId("acting-as").getByText("Level 2").waitFor()
    await shot(owner, "09-level-2")
  })

  it("is then listed in the public directory", async () => {
    await owner.goto(`${site.storefrontUrl}/en/manufacturers?q=${NAME}`)
    await owner.getByRole("link", { name: NAME }).first().click()
    await owner.getByRole("heading", { level: 1, name: NAME }).waitFor()
    await shot(owner, "10-profile")
  })

  it("invites a colleague, who joins through the link in the mailbox", async () => {
    await owner.goto(`${site.dashboardUrl}/members`)
    await owner.getByRole("button", { name: "Invite" }).click()
    const form = owner.getByRole("dialog")
    await form.getByLabel("E-mail").fill(COLLEAGUE)
    await form.getByLabel("Role").click()
    await owner.getByRole("option", { name: "Catalogue" }).click()
    await form.getByRole("button", { name: "Send invitation" }).click()
    await form.waitFor({ state: "hidden" })
    await owner.getByRole("cell", { name: COLLEAGUE }).waitFor()
    await shot(owner, "11-members")
    await settled(site.server)

    const subject = `Olga Owner invites you to ${NAME}`
    await colleague.goto(await linkInMailbox(operator, site, { to: COLLEAGUE, subject }))
    await colleague.getByLabel("First name").fill("Carl")
    await colleague.getByLabel("Last name").fill("Colleague")
    await colleague.getByLabel("Choose a password").fill(PASSWORD)
    await shot(colleague, "12-invitation")
    await colleague.getByRole("button", { name: "Accept invitation" }).click()
    await colleague.getByText("You have joined the company").waitFor()
    await settled(site.server)
  })

  it("is the only company that the colleague sees", async () => {
    const seen: string[] = []
    colleague.on("response", (response) => {
      if (response.url().includes("/admin/")) {
        void response.text().then(
          (text) => seen.push(text),
          () => undefined
        )
      }
    })
    await signInToDashboard(colleague, site, COLLEAGUE)
    await colleague.waitForURL(/\/app\/listings$/)
    expect(await colleague.getByTestId("acting-as").textContent()).toContain(NAME)
    await sidebar(colleague).getByRole("link", { name: "Order rules" }).waitFor()
    const links = await sidebar(colleague).getByRole("link").allTextContents()
    const entries = links.map((entry) => entry.trim())
    expect(entries).toEqual(
      expect.arrayContaining(["Products", "Listings", "Order rules", "Company", "Settings"])
    )
    const foreign = ["Today", "Orders", "Members", "Verification", "Trade partners", "Companies"]
    expect(entries.filter((entry) => foreign.includes(entry))).toEqual([])
    await shot(colleague, "13-colleague")

    const closed = ["orders", "today", "customers", "settings/users", "members", "companies"]
    for (const page of [...closed, "verification", "mailbox", "operations"]) {
      await colleague.goto(`${site.dashboardUrl}/${page}`)
      await colleague.waitForURL((url) => !url.pathname.includes(page))
    }
    const others = Object.values(site.server.cast.companies).map(({ marker }) => marker)
    const shown = [await colleague.locator("body").innerText(), ...seen].join("\n")
    expect(others.filter((marker) => new RegExp(`\\b${marker}\\b`).test(shown))).toEqual([])
  })

  it("met no broken script, no failing request and no page that is wider than a phone", () => {
    expect(problems).toEqual([])
    expect(tooWide).toEqual([])
  })
})
