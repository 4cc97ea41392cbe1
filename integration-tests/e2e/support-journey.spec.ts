import type { Browser, Page } from "playwright-core"

import { Client } from "../kit/client"
import { SupportDesk } from "../kit/support-desk"
import { openBrowser, startSite, type TestSite } from "../setup/browser"
import { findingsOf } from "./support/axe"
import { pngFile } from "./support/files"
import { givePassword, openPage, signInToDashboard, signInToStorefront } from "./support/people"
import { takeShots } from "./support/shots"

let site: TestSite
let browser: Browser
let buyer: Page
let operator: Page
let seller: Page
let desk: SupportDesk
let ticketId: string
const problems: string[] = []
const flaws: string[] = []

/** Looks at a screen at both widths and with axe; what is wrong is collected for the last test. */
const look = async (page: Page, step: string) => {
  const wide = await takeShots(page, "support", step)
  const findings = [...(await findingsOf(page)), ...(wide ? ["wider than a phone"] : [])]
  flaws.push(...findings.map((finding) => `${step}: ${finding}`))
}
const inStore = (path: string, locale = "en") =>
  buyer.goto(`${site.storefrontUrl}/${locale}${path}`)
const inDashboard = (page: Page, path: string) => page.goto(`${site.dashboardUrl}${path}`)
const button = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" })
const said = (page: Page) => page.getByRole("list", { name: "What was said" })

beforeAll(async () => {
  site = await startSite()
  browser = await openBrowser()
  const { server } = site
  desk = new SupportDesk(server, new Client(server.url, server.cast, server.jwtSecret))
  const newPage = async () => openPage(await browser.newContext({ locale: "en-GB" }), problems)
  const people = { seller: server.cast.companies.manufacturerA.members.owner }
  for (const person of [desk.retailer, desk.operator, people.seller]) {
    await givePassword(site, person)
  }
  buyer = await newPage()
  await signInToStorefront(buyer, site, desk.retailer.email)
  operator = await newPage()
  await signInToDashboard(operator, site, desk.operator.email)
  seller = await newPage()
  await signInToDashboard(seller, site, people.seller.email)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

describe("a retailer asks about an order", () => {
  it("learns from the empty page what support is for", async () => {
    await inStore("/support")
    await buyer.getByText("No tickets yet").waitFor()
    await look(buyer, "01-none")
  })

  it("opens a ticket from the order, which is chosen already", async () => {
    const { orders } = site.server.cast.companies.retailerA.ids
    await inStore(`/orders/${orders}`)
    await buyer.getByRole("link", { name: "Get help" }).click()
    const order = buyer.getByRole("combobox", { name: /^Order/ })
    await order.waitFor()
    expect(await order.inputValue()).toBe(orders)
    await buyer.getByLabel("Subject").fill("Where is it?")
    await buyer.getByLabel("What happened").fill("Nothing came\nfor ten days")
    await buyer.locator("input[type=file]").setInputFiles([pngFile("door")])
    await buyer.getByText("door.png").waitFor()
    await look(buyer, "02-new")
    await button(buyer, "Send").click()
    await buyer.getByRole("heading", { level: 1, name: "Where is it?" }).waitFor()
    await buyer.getByText(/^We answer by /).waitFor()
    await said(buyer)
      .getByRole("link", { name: /door\.png/ })
      .waitFor()
    ticketId = new URL(buyer.url()).pathname.split("/").at(-1) ?? ""
    await look(buyer, "03-open")
  })

  it("finds it in the list, with when to expect an answer", async () => {
    await inStore("/support?view=open")
    const row = buyer.getByRole("row", { name: /Where is it/ })
    await row.getByText("We are on it").waitFor()
    await row.getByText(/^Answer expected by /).waitFor()
    await look(buyer, "04-list")
  })
})

describe("the operator works the desk off", () => {
  it("takes the ticket over, takes that back and takes it again", async () => {
    await desk.open({ subject: "Another one" })
    await inDashboard(operator, "/support")
    const row = operator.getByRole("row", { name: /Where is it/ })
    await row.getByText(/ left$/).waitFor()
    await look(operator, "05-desk")
    const take = async () => {
      await row.getByRole("checkbox").click()
      await button(operator, /^Take over/).click()
      await row.getByText("support operator-private").waitFor()
    }
    await take()
    await button(operator, "Undo").click()
    await row.getByText("Nobody").waitFor()
    await take()
  })

  it("sees the order, notes something for colleagues and answers", async () => {
    await inDashboard(operator, `/support/${ticketId}`)
    await operator.getByRole("heading", { level: 1, name: "Where is it?" }).waitFor()
    await operator.getByText("To accept").waitFor()
    await operator.getByRole("tab", { name: "Note" }).click()
    await operator.getByLabel("Note", { exact: true }).last().fill("The seller is slow")
    await button(operator, "Keep the note").click()
    await said(operator).getByText("Note, for the operator only").waitFor()
    await operator.getByRole("tab", { name: "Answer" }).click()
    await operator.getByLabel("Answer", { exact: true }).last().fill("It leaves tomorrow")
    await button(operator, "Answer").click()
    await said(operator).getByText("It leaves tomorrow").waitFor()
    await operator.getByText("Waits for the company", { exact: true }).waitFor()
    await look(operator, "06-answered")
  })

  it("shows what is overdue with a mark, and sets its times", async () => {
    const { id } = await desk.open({ subject: "Forgotten" })
    await desk.pass(id, 30)
    await inDashboard(operator, "/support?view=breached")
    await operator
      .getByRole("row", { name: /Forgotten/ })
      .getByText(/^Overdue by /)
      .waitFor()
    await inDashboard(operator, "/support")
    await operator.getByText(/^Overdue by /).waitFor()
    await look(operator, "07-overdue")
    await inDashboard(operator, "/support/times")
    const first = operator
      .getByRole("group", { name: "Urgent" })
      .getByLabel("Minutes to the first answer")
    await first.fill("9999")
    await operator.getByText("Not less than to the first answer.").waitFor()
    await first.fill("30")
    await button(operator, "Save").click()
    await operator.getByText("Response times saved").waitFor()
    await look(operator, "08-times")
  })
})

describe("the retailer reads the answer", () => {
  it("sees it without the note, answers and says that it is settled", async () => {
    await inStore(`/support/${ticketId}`)
    await said(buyer).getByText("It leaves tomorrow").waitFor()
    await buyer.getByText("We wait for your answer.").waitFor()
    expect(await buyer.getByText("The seller is slow").count()).toBe(0)
    await look(buyer, "09-answered")
    await buyer.getByLabel("Your message").fill("Thank you")
    await button(buyer, "Send").click()
    await said(buyer).getByText("Thank you").waitFor()
    expect(await buyer.getByLabel("Your message").inputValue()).toBe("")
    await button(buyer, "It is settled").click()
    await buyer.getByText("Resolved", { exact: true }).waitFor()
    await buyer.getByText(/we take it up again/).waitFor()
    await look(buyer, "10-resolved")
    await button(buyer, "Take up again").click()
    await button(buyer, "It is settled").waitFor()
    await inStore(`/support/${ticketId}`, "de")
    await buyer.getByText("Wir kümmern uns").waitFor()
    await look(buyer, "11-german")
  })

  it("can do all of it without scripts", async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      storageState: await buyer.context().storageState(),
    })
    const plain = await openPage(context, problems)
    await plain.goto(`${site.storefrontUrl}/en/support/new`)
    await plain.getByLabel("Subject").fill("No scripts")
    await plain.getByLabel("What happened").fill("Still works")
    await button(plain, "Send").click()
    await plain.getByRole("heading", { level: 1, name: "No scripts" }).waitFor()
    await plain.getByLabel("Your message").fill("And again")
    await button(plain, "Send").click()
    await said(plain).getByText("And again").waitFor()
    await button(plain, "It is settled").click()
    await plain.getByText(/we take it up again/).waitFor()
    await context.close()
  })
})

it("a manufacturer asks in the dashboard, and reads the answer there", async () => {
  await inDashboard(seller, "/support")
  await seller.getByText("No tickets yet").waitFor()
  await button(seller, "Ask for help").click()
  await seller.getByLabel("Subject").fill("A payout")
  await seller.getByLabel("What happened").fill("It did not come")
  await look(seller, "12-ask")
  await button(seller, "Send").click()
  await seller.getByRole("heading", { level: 1, name: "A payout" }).waitFor()
  const id = new URL(seller.url()).pathname.split("/").at(-1) ?? ""
  await desk.do(desk.operator, id, "messages", { text: "It comes on Monday", kind: "resolution" })
  await seller.reload()
  await said(seller).getByText("It comes on Monday").waitFor()
  await seller.getByText("A message takes the ticket up again.").waitFor()
  await look(seller, "13-answered")
})

it("showed no error, no serious finding of axe and nothing wider than a phone", () => {
  expect(problems).toEqual([])
  expect(flaws).toEqual([])
})
