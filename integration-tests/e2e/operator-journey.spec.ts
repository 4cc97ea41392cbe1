import type { Browser, Page } from "playwright-core"

import { Client } from "../kit/client"
import { DisputeDesk, type DisputeAnswer } from "../kit/dispute-desk"
import { GoodsDesk } from "../kit/goods-desk"
import { MoneyDesk } from "../kit/money-desk"
import { Newcomer, PROOFS } from "../kit/newcomer"
import { OrderDesk } from "../kit/order-desk"
import { settled } from "../kit/settled"
import { openBrowser, startSite, type TestSite } from "../setup/browser"
import { findingsOf } from "./support/axe"
import { pdfFile, pngFile } from "./support/files"
import { press, tabTo, typeInto } from "./support/keyboard"
import {
  givePassword,
  openPage,
  PASSWORD,
  signInToDashboard,
  signInToStorefront,
} from "./support/people"
import { takeShots } from "./support/shots"
import { startVies } from "./support/vies"

const NAME = "Juniperhouse"
const STORY = "Three bowls came with cracks"
const VERDICT = "The picture shows one crack: one bowl of three"

let vies: Awaited<ReturnType<typeof startVies>>
let site: TestSite
let browser: Browser
let client: Client
let operator: Page
let buyer: Page
let newcomer: Newcomer
let desk: OrderDesk
let money: MoneyDesk
let disputes: DisputeDesk
let orderId: string
let dispute: DisputeAnswer
const problems: string[] = []
const flaws: string[] = []

/** Looks at a screen at both widths and with axe; what is wrong is collected for the last test. */
const look = async (page: Page, step: string) => {
  const wide = await takeShots(page, "operator", step)
  const findings = [...(await findingsOf(page)), ...(wide ? ["wider than a phone"] : [])]
  flaws.push(...findings.map((finding) => `${step}: ${finding}`))
}
const newPage = async () => openPage(await browser.newContext({ locale: "en-GB" }), problems)
const open = (path: string) => operator.goto(`${site.dashboardUrl}${path}`)
const euros = (minor: number) => `€${(minor / 100).toFixed(2)}`

beforeAll(async () => {
  vies = await startVies()
  site = await startSite({ env: { VIES_URL: vies.url } })
  browser = await openBrowser()
  const { server } = site
  client = new Client(server.url, server.cast, server.jwtSecret)
  newcomer = await Newcomer.signUp(server, client, { name: NAME, password: PASSWORD })
  ;[operator, buyer] = [await newPage(), await newPage()]
  const { admin } = server.cast.operators
  await givePassword(site, admin)
  await signInToDashboard(operator, site, admin.email)
  await signInToStorefront(buyer, site, newcomer.owner.email)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.stop()
  vies?.stop()
})

describe("the operator verifies a new company, by keyboard", () => {
  /** Opens what waits in the queue for a level and begins with it. */
  const begin = async (level: number) => {
    await open("/verification")
    const waiting = operator.getByRole("row", { name: new RegExp(`${NAME}.*Retailer ${level} `) })
    await waiting.waitFor()
    await press(operator, NAME)
    await operator.getByRole("heading", { name: `${NAME}: level ${level}` }).waitFor()
    await press(operator, "Start review")
    await operator.getByRole("button", { name: "Approve" }).waitFor()
  }
  const approve = async () => {
    await operator.getByRole("button", { name: "Approve", exact: true }).waitFor()
    await press(operator, "Approve")
    const dialog = operator.getByRole("dialog")
    await dialog.waitFor()
    await press(operator, "Approve")
    await dialog.waitFor({ state: "hidden" })
    await operator.getByText("Approved").first().waitFor()
    await settled(site.server)
  }

  it("finds it in the queue, and approves what was checked by itself", async () => {
    await newcomer.handIn(1)
    await begin(1)
    await operator.getByText("5 of 5 settled").waitFor()
    await approve()
  })

  it("reads every document of level 2 before it passes, and the company learns it", async () => {
    await newcomer.prove((file) => new Uint8Array(pdfFile(file).buffer))
    await newcomer.handIn(2)
    await begin(2)
    await operator.getByText("0 of 4 settled").waitFor()
    for (const [index, [, file]] of PROOFS.entries()) {
      await press(operator, file)
      await operator.locator(`iframe[title="${file}"]`).waitFor()
      await press(operator, "Pass")
      await operator.getByText(`${index + 1} of 4 settled`).waitFor()
    }
    await look(operator, "01-review")
    await approve()
    await buyer.goto(`${site.storefrontUrl}/en/company/verification`)
    await buyer
      .getByText(/Level 2/)
      .first()
      .waitFor()
    await look(buyer, "02-verified")
  })
})

describe("the company orders, and disputes a line by keyboard", () => {
  it("gets an order that was paid and has arrived", async () => {
    const { server } = site
    const ordering = { buyer: newcomer.owner, location_id: await newcomer.addLocation() }
    desk = new OrderDesk(server, client, ordering)
    money = new MoneyDesk(server, client, desk)
    disputes = new DisputeDesk(server, client, desk)
    const goods = new GoodsDesk(server, desk)
    orderId = await money.funded("PO-FIRST")
    const { shipments } = await goods.ship(orderId)
    await goods.deliver(shipments[0].id)
  })

  it("says what is broken and shows it", async () => {
    // Keys do nothing before the scripts of the page are there; a person would press again.
    await buyer.goto(`${site.storefrontUrl}/en/orders/${orderId}`, { waitUntil: "networkidle" })
    await press(buyer, "Report a problem")
    await buyer.getByText(/^Needed for/).waitFor()
    await typeInto(buyer, "Units of", "3")
    await tabTo(buyer, "Why:")
    await buyer.keyboard.type("Damaged")
    await typeInto(buyer, "What happened", STORY)
    await tabTo(buyer, "Add pictures")
    // What this button opens is the browser's own, and not always told of to who drives it.
    await buyer.locator("input[type=file]").setInputFiles(pngFile("crack"))
    await buyer.getByRole("button", { name: "Take out crack.png" }).waitFor()
    await press(buyer, "Send the claim")
    await buyer.getByRole("heading", { name: /^Dispute #/ }).waitFor()
    const id = new URL(buyer.url()).pathname.split("/").at(-1) ?? ""
    dispute = await disputes.of("buyer", id)
    expect(dispute).toMatchObject({ state: "open", entries: [{ files: [expect.anything()] }] })
  })

  it("does not agree with what the seller offers", async () => {
    await disputes.do("seller", dispute.id, "offers", { amount: 1, text: "Packed in straw" })
    await disputes.do("buyer", dispute.id, "answer", { answer: "decline", amount: 1 })
    await disputes.pass(dispute.id, "escalates_at")
  })
})

describe("the operator decides, by keyboard", () => {
  const refund = 700

  it("finds the dispute first at its desk, and reads what was said and shown", async () => {
    await open("/disputes")
    await operator.getByRole("row").nth(1).getByText("To be decided").waitFor()
    await press(operator, `#${dispute.display_id}`)
    await operator.getByRole("heading", { name: "Your decision" }).waitFor()
    const said = operator.getByRole("list", { name: "Conversation" })
    await said.getByText(STORY).waitFor()
    await said.getByText("Packed in straw").waitFor()
    await press(operator, "Show crack.png large")
    await operator.getByRole("dialog").getByRole("img", { name: "crack.png" }).waitFor()
    await operator.keyboard.press("Escape")
    await operator.getByRole("dialog").waitFor({ state: "hidden" })
  })

  it("divides the claim, says why, and confirms what that moves", async () => {
    await typeInto(operator, "Refund for 3 ×", (refund / 100).toFixed(2))
    await typeInto(operator, "Reason", VERDICT)
    await look(operator, "03-decision")
    await press(operator, "Decide")
    const question = operator.getByRole("alertdialog")
    await question.getByText(new RegExp(`gets ${euros(refund)} back`)).waitFor()
    await press(operator, "Decide")
    await operator.getByText(/The marketplace decided on/).waitFor()
    await settled(site.server)
    await look(operator, "04-decided")
    expect(await disputes.of("buyer", dispute.id)).toMatchObject({
      state: "resolved",
      resolved_by: "operator",
      refund,
    })
  })

  it("which the buyer reads with its reason, and finds among its refunds", async () => {
    await buyer.reload()
    const main = buyer.getByRole("main")
    await main
      .getByText(/The marketplace decided on/)
      .first()
      .waitFor()
    await main.getByText(VERDICT).waitFor()
    await look(buyer, "05-told")
    await press(buyer, "To the refunds")
    const row = buyer.getByRole("row", { name: /Dispute/ })
    await row.getByText(euros(refund)).waitFor()
    await look(buyer, "06-refund")
  })

  it("and the books agree: every check holds, and the chain of hashes", async () => {
    await open("/money/checks")
    await operator.getByText(/^All \d+ hold$/).waitFor()
    expect(await money.failures()).toEqual([])
    const { amounts } = await money.of(orderId)
    expect(amounts).toMatchObject({ refunded: refund })
  })
})

it("showed no error, no serious finding of axe and nothing wider than a phone", () => {
  expect(problems).toEqual([])
  expect(flaws).toEqual([])
})
