import type { Browser, Page } from "playwright-core"

import { Client } from "../kit/client"
import { DisputeDesk, type DisputeAnswer } from "../kit/dispute-desk"
import { GoodsDesk } from "../kit/goods-desk"
import { MoneyDesk } from "../kit/money-desk"
import { OrderDesk } from "../kit/order-desk"
import { settled } from "../kit/settled"
import { openBrowser, startSite, type TestSite } from "../setup/browser"
import { findingsOf } from "./support/axe"
import { pdfFile } from "./support/files"
import { givePassword, openPage, signInToDashboard } from "./support/people"
import { takeShots } from "./support/shots"

let site: TestSite
let browser: Browser
let desk: OrderDesk
let money: MoneyDesk
let goods: GoodsDesk
let disputes: DisputeDesk
let seller: Page
let operator: Page
let orderId: string
let dispute: DisputeAnswer
const problems: string[] = []
const flaws: string[] = []

/** Looks at a screen at both widths and with axe; what is wrong is collected for the last test. */
const look = async (page: Page, step: string) => {
  const wide = await takeShots(page, "disputes", step)
  const findings = [...(await findingsOf(page)), ...(wide ? ["wider than a phone"] : [])]
  flaws.push(...findings.map((finding) => `${step}: ${finding}`))
}
const open = (page: Page, path: string) => page.goto(`${site.dashboardUrl}${path}`)
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name })
const confirm = (page: Page, name: string) =>
  page.getByRole("alertdialog").getByRole("button", { name, exact: true }).click()
const euros = (minor: number) => `€${(minor / 100).toFixed(2)}`
const said = (page: Page) => page.getByRole("list", { name: "Conversation" })

/** A dispute about a paid order that has arrived, with a picture. */
const disputed = async (po: string, quantity: number) => {
  const id = await money.funded(po)
  const order = await goods.ship(id)
  await goods.deliver(order.shipments[0].id)
  const claim = disputes.claim(order, quantity, { reason_code: "damaged" })
  const file_ids = [await disputes.picture()]
  return { id, dispute: await disputes.open(id, { ...claim, file_ids }) }
}

beforeAll(async () => {
  site = await startSite()
  browser = await openBrowser()
  const { server } = site
  const client = new Client(server.url, server.cast, server.jwtSecret)
  desk = new OrderDesk(server, client)
  money = new MoneyDesk(server, client, desk)
  goods = new GoodsDesk(server, desk)
  disputes = new DisputeDesk(server, client, desk)
  const signedIn = async (person: typeof desk.seller) => {
    const page = await openPage(await browser.newContext({ locale: "en-GB" }), problems)
    await givePassword(site, person)
    await signInToDashboard(page, site, person.email)
    return page
  }
  seller = await signedIn(desk.seller)
  operator = await signedIn(disputes.as("operator"))
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

describe("a seller answers a dispute", () => {
  it("learns from the empty page what a dispute is", async () => {
    await open(seller, "/disputes")
    await seller.getByText("No disputes").waitFor()
    await look(seller, "01-none")
  })

  it("finds the dispute, until when to answer, and the picture", async () => {
    const made = await disputed("PO-DISPUTE-1", 4)
    orderId = made.id
    dispute = made.dispute
    await seller.reload()
    const row = seller.getByRole("row", { name: /Damaged/ })
    await row.getByText(euros(dispute.claimed)).waitFor()
    await row.getByText(/\d d .* left/).waitFor()
    await look(seller, "02-list")
    await row.click()
    await seller.getByRole("heading", { level: 1, name: /^Dispute #/ }).waitFor()
    await seller.getByText(/who says nothing agrees to the claim/).waitFor()
    const picture = button(seller, "Show crack.png large")
    await picture.getByRole("img").waitFor()
    await look(seller, "03-opened")
    await picture.click()
    await seller.getByRole("dialog").getByRole("img", { name: "crack.png" }).waitFor()
    await seller.keyboard.press("Escape")
    await picture.and(seller.locator(":focus")).waitFor()
  })

  it("writes with a document, and what is refused stays in the form", async () => {
    const message = seller.getByLabel("Write a message")
    await message.fill("They were packed in straw")
    await seller.getByLabel("Add a file").setInputFiles(pdfFile("packing"))
    await seller.getByText("packing.pdf").waitFor()
    const sending = `**/company/disputes/*/messages`
    await seller.route(sending, (route) => route.abort())
    await button(seller, "Send").click()
    await seller.getByText("The server could not be reached").waitFor()
    expect(await message.inputValue()).toBe("They were packed in straw")
    await seller.unroute(sending)
    await button(seller, "Send").click()
    await said(seller).getByText("They were packed in straw").waitFor()
    await said(seller)
      .getByRole("button", { name: /packing\.pdf/ })
      .waitFor()
    expect(await message.inputValue()).toBe("")
  })

  it("offers half, and never more than the claim", async () => {
    await button(seller, "Make an offer").click()
    const dialog = seller.getByRole("dialog")
    const amount = dialog.getByLabel("Refund in EUR")
    await amount.fill("99999")
    await dialog.getByText(/^At most .* are claimed$/).waitFor()
    expect(await dialog.getByRole("button", { name: "Send offer" }).isDisabled()).toBe(true)
    await dialog.getByRole("button", { name: /^Half/ }).click()
    await look(seller, "04-offer")
    await dialog.getByRole("button", { name: "Send offer" }).click()
    const half = Math.floor(dispute.claimed / 2)
    await said(seller)
      .getByText(`Offers a refund of ${euros(half)}`)
      .waitFor()
    await look(seller, "05-offered")
    expect(await disputes.of("buyer", dispute.id)).toMatchObject({
      state: "negotiating",
      offer: { side: "seller", amount: half },
    })
    await disputes.do("buyer", dispute.id, "answer", { answer: "decline", amount: half })
  })

  it("accepts what the buyer wants after it was told what moves", async () => {
    const { dispute: other } = await disputed("PO-DISPUTE-2", 2)
    await open(seller, `/disputes/${other.id}`)
    await button(seller, `Accept ${euros(other.claimed)}`).click()
    await seller.getByText(/The money moves at once/).waitFor()
    await look(seller, "06-accept")
    await confirm(seller, "Cancel")
    expect(await disputes.of("seller", other.id)).toMatchObject({ state: "open" })
    await button(seller, `Accept ${euros(other.claimed)}`).click()
    await confirm(seller, "Accept")
    await seller.getByText(/Both sides agreed/).waitFor()
    const focused = seller.locator("[role=region]:focus")
    expect(await focused.getAttribute("aria-label")).toBe(`Dispute #${other.display_id}`)
    expect(await button(seller, "Make an offer").count()).toBe(0)
    await look(seller, "07-agreed")
  })
})

describe("the operator decides a dispute", () => {
  it("finds first what waits for a decision", async () => {
    await disputes.pass(dispute.id, "escalates_at")
    await open(operator, "/disputes")
    const first = operator.getByRole("row").nth(1)
    await first.getByText("To be decided").waitFor()
    await look(operator, "08-to-decide")
    await first.click()
    await operator.getByRole("heading", { name: "Your decision" }).waitFor()
  })

  it("divides the claim, sees what each gets, and has to give a reason", async () => {
    await button(operator, "All to the buyer").click()
    const sum = operator.getByRole("status").filter({ hasText: "gets" })
    await sum.getByText(euros(dispute.claimed)).waitFor()
    const refund = operator.getByLabel(/^Refund for 4 ×/)
    await refund.fill("99999")
    await operator.getByText(/^At most .* are claimed$/).waitFor()
    await refund.fill("7.00")
    await sum.getByText("€7.00").waitFor()
    await sum.getByText(euros(dispute.claimed - 700)).waitFor()
    const decide = button(operator, "Decide")
    expect(await decide.isDisabled()).toBe(true)
    await operator.getByLabel("Reason").fill("One of four is cracked")
    await look(operator, "09-decision")
    await decide.click()
    await operator.getByText(/gets €7\.00 back/).waitFor()
    await confirm(operator, "Decide")
    await operator.getByText(/The marketplace decided on/).waitFor()
    await look(operator, "10-decided")
    await settled(site.server)
    expect(await disputes.of("buyer", dispute.id)).toMatchObject({
      state: "resolved",
      resolved_by: "operator",
      refund: 700,
    })
    const { amounts } = await money.of(orderId)
    expect(amounts.refunded).toBe(700)
    expect(amounts.released).toBeGreaterThanOrEqual(dispute.claimed - 700)
  })

  it("shows it to the seller, and beside the money of the order", async () => {
    await open(seller, `/sales/${orderId}`)
    await seller.getByText("€7.00 refunded").waitFor()
    await look(seller, "11-order")
    await seller.getByRole("link", { name: `Dispute #${dispute.display_id}` }).click()
    await said(seller).getByText("One of four is cracked").waitFor()
    await look(seller, "12-seller")
  })

  it("takes a dispute over before its time", async () => {
    const { id, dispute: early } = await disputed("PO-DISPUTE-3", 1)
    await open(operator, `/marketplace/${id}`)
    await operator.getByRole("link", { name: `Dispute #${early.display_id}` }).click()
    await button(operator, "Take over").click()
    const dialog = operator.getByRole("dialog")
    await dialog.getByRole("button", { name: "Take over" }).click()
    await operator.getByRole("heading", { name: "Your decision" }).waitFor()
    expect(await disputes.of("seller", early.id)).toMatchObject({ state: "escalated" })
  })
})

it("showed no error, no serious finding of axe and nothing wider than a phone", () => {
  expect(problems).toEqual([])
  expect(flaws).toEqual([])
})
