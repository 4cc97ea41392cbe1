import type { Browser, Page } from "playwright-core"

import type { CastActor } from "../kit/cast"
import { Client } from "../kit/client"
import { GoodsDesk } from "../kit/goods-desk"
import { MoneyDesk } from "../kit/money-desk"
import { OrderDesk } from "../kit/order-desk"
import { IBAN, PayoutDesk } from "../kit/payout-desk"
import { openBrowser, startSite, type TestSite } from "../setup/browser"
import { findingsOf } from "./support/axe"
import { givePassword, openPage, PASSWORD, signInToDashboard } from "./support/people"
import { takeShots } from "./support/shots"

let site: TestSite
let browser: Browser
let payouts: PayoutDesk
let seller: Page
let colleague: Page
let proposer: Page
let approver: Page
let amount: number
const problems: string[] = []
const flaws: string[] = []

/** Looks at a screen at both widths and with axe; what is wrong is collected for the last test. */
const look = async (page: Page, step: string) => {
  const wide = await takeShots(page, "payouts", step)
  const findings = [...(await findingsOf(page)), ...(wide ? ["wider than a phone"] : [])]
  flaws.push(...findings.map((finding) => `${step}: ${finding}`))
}
const open = (page: Page, path: string) => page.goto(`${site.dashboardUrl}${path}`)
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name })
const confirm = (page: Page, name: string) =>
  page.getByRole("alertdialog").getByRole("button", { name, exact: true }).click()
const euros = (minor: number) =>
  new Intl.NumberFormat("en-GB", { style: "currency", currency: "EUR" }).format(minor / 100)

/** Saves what a button downloads. @returns its name */
const download = async (page: Page, name: string | RegExp) => {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    button(page, name).first().click(),
  ])
  return file.suggestedFilename()
}

beforeAll(async () => {
  site = await startSite()
  browser = await openBrowser()
  const { server } = site
  const client = new Client(server.url, server.cast, server.jwtSecret)
  const desk = new OrderDesk(server, client)
  const money = new MoneyDesk(server, client, desk)
  const goods = new GoodsDesk(server, desk)
  payouts = new PayoutDesk(server, client, desk, money, goods)
  await payouts.openPlatform({ cooling_days: 2 })
  amount = (await payouts.released("PO-PAYOUT")).amount
  const signedIn = async (person: CastActor) => {
    const page = await openPage(await browser.newContext({ locale: "en-GB" }), problems)
    await givePassword(site, person)
    await signInToDashboard(page, site, person.email)
    return page
  }
  const [owner, finance] = payouts.colleagues
  seller = await signedIn(owner)
  colleague = await signedIn(finance)
  proposer = await signedIn(payouts.first)
  approver = await signedIn(payouts.second)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

describe("a seller says where it is paid", () => {
  it("asks for an account with the password, which has to be right", async () => {
    await open(seller, "/balance")
    await seller.getByText("No bank details yet").waitFor()
    await seller.getByRole("rowheader", { name: "No bank details" }).waitFor()
    await look(seller, "01-no-account")
    await button(seller, "Add bank details").click()
    await seller.getByLabel("Account holder").fill("Alder GmbH")
    await seller.getByLabel("IBAN").fill(IBAN)
    await seller.getByLabel("Your password").fill("something else")
    await look(seller, "02-form")
    await button(seller, "Ask for the change").click()
    await seller
      .getByRole("alert")
      .getByText(/not your password/)
      .waitFor()
    await seller.getByLabel("Your password").fill(PASSWORD)
    await button(seller, "Ask for the change").click()
    await seller.getByText(/A colleague who may manage finances has to confirm it/).waitFor()
    expect(await button(seller, "Confirm").count()).toBe(0)
    await look(seller, "03-requested")
  })

  it("has a colleague confirm it, and waits", async () => {
    await open(colleague, "/balance")
    await button(colleague, "Confirm").click()
    await confirm(colleague, "Confirm")
    await colleague.getByText(/can still stop it/).waitFor()
    await look(colleague, "04-cooling")
    await payouts.endCooling()
    await seller.reload()
    await seller.getByText("In use").waitFor()
    await seller
      .getByRole("cell", { name: euros(amount) })
      .last()
      .waitFor()
    await look(seller, "05-in-use")
  })
})

describe("the operator says how sellers are paid", () => {
  it("agrees a least amount with one of them, which then waits for it", async () => {
    await open(proposer, `/companies/${site.server.cast.companies.manufacturerA.id}`)
    await proposer.getByText("Every Monday").waitFor()
    await button(proposer, "Change terms").click()
    await proposer.getByLabel("Least amount").fill("much")
    await proposer.getByText("Write an amount").waitFor()
    await proposer.getByLabel("Least amount").fill("100,000.00")
    await look(proposer, "05a-terms-form")
    await button(proposer, "Save").click()
    await proposer.getByText("Agreed", { exact: true }).waitFor()
    await proposer.getByText("100000.00").waitFor()
    await look(proposer, "05b-terms")
    await seller.reload()
    await seller.getByRole("rowheader", { name: "Below the minimum" }).waitFor()
    await button(proposer, "Change terms").click()
    await proposer.getByLabel("Least amount").fill("")
    await button(proposer, "Save").click()
    await proposer.getByText("Agreed", { exact: true }).waitFor({ state: "detached" })
  })

  it("changes what holds for all others", async () => {
    await open(proposer, "/money/settings")
    await proposer.getByLabel("Kept back in percent").fill("5")
    await button(proposer, "Save").click()
    await proposer.getByText("Money settings saved").waitFor()
    await seller.reload()
    await seller.getByRole("cell", { name: euros(Math.round(amount / 20)) }).waitFor()
    await proposer.getByLabel("Kept back in percent").fill("0")
    await button(proposer, "Save").click()
    await proposer.getByText("Money settings saved").first().waitFor()
  })
})

describe("two people of the operator pay", () => {
  it("one proposes, after seeing who gets what, and can't approve", async () => {
    await open(proposer, "/money/payouts")
    await proposer.getByText("No payouts yet").waitFor()
    await look(proposer, "06-none")
    await button(proposer, "Propose a batch").click()
    await proposer
      .getByRole("dialog")
      .getByRole("cell", { name: euros(amount) })
      .last()
      .waitFor()
    await look(proposer, "07-preview")
    await button(proposer, /^Propose$/).click()
    await proposer.getByText(/somebody else has to approve it\.$/).waitFor()
    expect(await button(proposer, "Approve").count()).toBe(0)
    await look(proposer, "08-proposed")
  })

  it("the other approves, takes the file to the bank, and records the payment", async () => {
    await approver.goto(proposer.url())
    await button(approver, "Approve").click()
    await confirm(approver, "Approve")
    expect(await download(approver, /File for the bank/)).toMatch(/^payouts-.*\.xml$/)
    await approver.reload()
    await approver.getByText("With the bank").first().waitFor()
    await look(approver, "09-sent")
    await button(approver, /Mark as paid/).click()
    await approver.getByLabel("Bank's booking").fill("BANK-OUT-1")
    await button(approver, /^Mark as paid$/).click()
    await approver.getByRole("cell", { name: /Paid/ }).getByText("BANK-OUT-1").waitFor()
    await look(approver, "10-paid")
  })

  it("and the seller sees it, with its remittance advice", async () => {
    await open(seller, "/balance")
    const row = seller.getByRole("row", { name: /Paid/ })
    await row.getByText(euros(amount)).waitFor()
    expect(await download(seller, "Remittance advice")).toMatch(/^remittance-.*\.pdf$/)
    await look(seller, "11-seller-paid")
  })
})

it("looked right on every screen, and nothing broke", () => {
  expect(flaws).toEqual([])
  expect(problems).toEqual([])
})
