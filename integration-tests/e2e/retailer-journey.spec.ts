import type { Browser, Page } from "playwright-core"

import { settled } from "../kit/settled"
import { openBrowser, startSite, type TestSite } from "../setup/browser"
import { tabTo } from "./support/keyboard"
import { linkInMailbox } from "./support/mailbox"
import { givePassword, openPage, PASSWORD, signInToDashboard } from "./support/people"
import { takeShots } from "./support/shots"
import { startVies } from "./support/vies"

const OWNER = "rita@rowanshop.example"
const NAME = "Rowanshop"
const NEW_PASSWORD = "another long enough password"

let vies: Awaited<ReturnType<typeof startVies>>
let site: TestSite
let browser: Browser
let operator: Page
let owner: Page
const problems: string[] = []
const tooWide: string[] = []

const shot = async (step: string) => {
  if (await takeShots(owner, "retailer", step)) {
    tooWide.push(step)
  }
}

beforeAll(async () => {
  vies = await startVies()
  site = await startSite({ env: { VIES_URL: vies.url } })
  browser = await openBrowser()
  const page = async () => openPage(await browser.newContext({ locale: "en-GB" }), problems)
  ;[operator, owner] = [await page(), await page()]
  const admin = site.server.cast.operators.admin
  await givePassword(site, admin)
  await signInToDashboard(operator, site, admin.email)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.stop()
  vies?.stop()
})

const open = (path: string) => owner.goto(`${site.storefrontUrl}/en${path}`)

const askLink = `/manufacturers`
const manufacturer = () => site.server.cast.companies.manufacturerA

describe("a retailer", () => {
  it("signs up on the storefront and is signed in", async () => {
    await open("/sign-up")
    await owner.getByLabel("First name").fill("Rita")
    await owner.getByLabel("Last name").fill("Retail")
    await owner.getByLabel("E-mail address").fill(OWNER)
    await owner.getByLabel("Password").fill(PASSWORD)
    await owner.getByLabel("Legal name").fill(`${NAME} GmbH`)
    await owner.getByLabel("Country of registration").selectOption("de")
    await owner.getByLabel("Trading name").fill(NAME)
    await owner.getByLabel("Registration number").fill("HRB 815")
    await owner.getByLabel("VAT id").fill("DE136695976")
    await owner.getByLabel("Website").fill("https://rowanshop.example")
    await shot("01-sign-up")
    await owner.getByRole("button", { name: "Create account" }).click()
    await owner.getByRole("heading", { level: 1, name: NAME }).waitFor()
    await settled(site.server)
    await owner.reload()
    await owner.getByText("We have sent a link to").waitFor()
    await shot("02-desk")
  })

  it("confirms the e-mail address", async () => {
    const subject = "Confirm your e-mail address"
    await owner.goto(await linkInMailbox(operator, site, { to: OWNER, subject }))
    await owner.getByRole("button", { name: "Confirm address" }).press("Enter")
    await owner.getByText("Your e-mail address is confirmed").waitFor()
    await shot("03-confirmed")
    await settled(site.server)
  })

  it("sees how far the verification is, and hands level 1 in", async () => {
    await open("/company/verification")
    await owner.getByRole("heading", { name: "Level 1: who you are" }).waitFor()
    expect(await owner.getByText("We have sent a link to").count()).toBe(0)
    await shot("04-verification")
    await owner.getByRole("button", { name: "Submit level 1" }).press("Enter")
    await owner.getByText("Waiting for a reviewer.").waitFor()
    await shot("05-submitted")
  })

  it("is told why it can't ask a manufacturer yet", async () => {
    await open(askLink)
    await owner.getByRole("link", { name: manufacturer().marker }).first().click()
    await owner.getByText("has to be verified at level 1 before it can ask").waitFor()
    await shot("06-too-early")
  })

  it("asks for a relationship once level 1 is approved", async () => {
    await operator.goto(`${site.dashboardUrl}/verification?q=${NAME}`)
    await operator.getByRole("row", { name: new RegExp(`${NAME}.*Retailer 1 `) }).click()
    await operator.getByRole("button", { name: "Start review" }).click()
    await operator.getByRole("button", { name: "Approve", exact: true }).click()
    await operator.getByRole("dialog").getByRole("button", { name: "Approve" }).click()
    await operator.getByRole("dialog").waitFor({ state: "hidden" })
    await settled(site.server)

    await open(`/manufacturers/${manufacturer().handle}`)
    await owner.getByLabel("Message").fill("We run three shops and would like to stock your range.")
    await owner.getByRole("button", { name: "Request relationship" }).click()
    await owner.getByText("Your request is waiting for").waitFor()
    await shot("07-asked")
    await open("/company/relationships")
    await owner.getByRole("row", { name: /Alder.*Requested/ }).waitFor()
    await shot("08-relationships")
  })

  it("adds, changes and deletes a location, by keyboard", async () => {
    await open("/company/locations")
    await tabTo(owner, "Add location")
    await owner.keyboard.press("Enter")
    await owner.waitForURL(/locations\/new/)
    await owner.getByLabel("Name").waitFor()
    for (const [label, text] of [
      ["Name", "Shop Hamburg"],
      ["Street and number", "Lange Reihe 7"],
      ["Postal code", "20099"],
      ["City", "Hamburg"],
    ]) {
      await tabTo(owner, label)
      await owner.keyboard.type(text)
    }
    await shot("09-location")
    await owner.keyboard.press("Enter")
    await owner.getByRole("row", { name: /Shop Hamburg.*Lange Reihe 7/ }).waitFor()

    await tabTo(owner, "Edit")
    await owner.keyboard.press("Enter")
    await owner.getByLabel("City").fill("Altona")
    await owner.getByRole("button", { name: "Save" }).press("Enter")
    await owner.getByRole("row", { name: /Shop Hamburg.*Altona/ }).waitFor()
    await shot("10-locations")

    await owner.getByRole("button", { name: "Delete" }).press("Enter")
    await tabTo(owner, "Delete")
    await owner.keyboard.press("Enter")
    await owner.getByText("No locations yet").waitFor()
  })

  it("chooses a new password after forgetting the old one", async () => {
    await owner.context().clearCookies()
    await open("/sign-in")
    await owner.getByRole("link", { name: "Forgotten your password?" }).click()
    await owner.getByRole("heading", { name: "Forgotten your password?" }).waitFor()
    await owner.getByLabel("E-mail address").fill(OWNER)
    await owner.getByRole("button", { name: "Send link" }).click()
    await owner.getByText("If there is an account with this address").waitFor()
    await shot("11-forgotten")
    await settled(site.server)
    const link = await linkInMailbox(operator, site, {
      to: OWNER,
      subject: "Choose a new password",
    })
    await owner.goto(link)
    await owner.getByRole("textbox", { name: "New password" }).fill(NEW_PASSWORD)
    await shot("12-new-password")
    await owner.getByRole("button", { name: "Set password" }).click()
    await owner.getByText("Your new password is set").waitFor()
    const main = owner.getByRole("main")
    await owner.getByLabel("E-mail address").fill(OWNER)
    await owner.getByLabel("Password", { exact: true }).fill(PASSWORD)
    await main.getByRole("button", { name: "Sign in" }).click()
    await owner.getByText("E-mail address and password do not match.").waitFor()
    await owner.getByLabel("Password", { exact: true }).fill(NEW_PASSWORD)
    await main.getByRole("button", { name: "Sign in" }).click()
    await owner.getByRole("heading", { level: 1, name: NAME }).waitFor()

    await owner.goto(link)
    await owner.getByRole("textbox", { name: "New password" }).fill(PASSWORD)
    await owner.getByRole("button", { name: "Set password" }).click()
    await owner.getByText("This link has expired").waitFor()
  })

  it("met no broken script, no failing request and no page that is wider than a phone", () => {
    expect(problems).toEqual([])
    expect(tooWide).toEqual([])
  })
})
