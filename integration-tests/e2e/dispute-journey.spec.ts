import type { Browser, Page } from "playwright-core"

import { Client } from "../kit/client"
import { DisputeDesk } from "../kit/dispute-desk"
import { GoodsDesk } from "../kit/goods-desk"
import { MoneyDesk } from "../kit/money-desk"
import { OrderDesk, type OrderAnswer } from "../kit/order-desk"
import { settled } from "../kit/settled"
import { openBrowser, startSite, type TestSite } from "../setup/browser"
import { findingsOf } from "./support/axe"
import { pngFile } from "./support/files"
import { givePassword, openPage, signInToStorefront } from "./support/people"
import { shown } from "./support/rows"
import { takeShots } from "./support/shots"

const STORY = "Three bowls have cracks"

let site: TestSite
let browser: Browser
let buyer: Page
let desk: OrderDesk
let money: MoneyDesk
let goods: GoodsDesk
let disputes: DisputeDesk
let order: OrderAnswer
let disputeId: string
const problems: string[] = []
const flaws: string[] = []

/** Looks at a screen at both widths and with axe; what is wrong is collected for the last test. */
const look = async (step: string) => {
  const wide = await takeShots(buyer, "dispute", step)
  const findings = [...(await findingsOf(buyer)), ...(wide ? ["wider than a phone"] : [])]
  flaws.push(...findings.map((finding) => `${step}: ${finding}`))
}
const open = (path: string, locale = "en") => buyer.goto(`${site.storefrontUrl}/${locale}${path}`)
const main = () => buyer.getByRole("main")
const dialog = () => buyer.getByRole("alertdialog")
const euros = (amount: number) => `€${(amount / 100).toFixed(2)}`

/** A paid order that has arrived in one parcel. */
const arrived = async (po: string) => {
  const shipped = await goods.ship(await money.funded(po))
  await goods.deliver(shipped.shipments[0].id)
  return shipped
}

/** Opens a dispute about fewer units than ordered, through the API. @returns its id and claim */
const reported = async (po: string) => {
  const about = await arrived(po)
  return await disputes.open(about.id, disputes.claim(about, 2))
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
  order = await arrived("PO-DISPUTE-1")
  buyer = await openPage(await browser.newContext({ locale: "en-GB" }), problems)
  await givePassword(site, desk.buyer)
  await signInToStorefront(buyer, site, desk.buyer.email)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

describe("a retailer reports broken goods", () => {
  it("learns from the empty page where problems are reported", async () => {
    await open("/company")
    await buyer.getByRole("link", { name: "Disputes" }).click()
    await buyer.getByText("No disputes").waitFor()
    await look("01-none")
  })

  it("says what is broken; a refusal says what is missing and keeps everything", async () => {
    await open(`/orders/${order.id}`)
    await buyer.getByRole("link", { name: "Report a problem" }).click()
    await buyer.getByText(/^Needed for/).waitFor()
    await look("02-report")
    const units = buyer.getByRole("textbox", { name: /^Units of/ }).first()
    await units.fill("99")
    await units.blur()
    await buyer.getByText("Lowered to the maximum of 12").waitFor()
    await units.fill("3")
    await units.blur()
    await buyer.getByLabel(/^Why:/).selectOption({ label: "Damaged" })
    await buyer.getByText(/^Add a picture or a document that shows it/).waitFor()
    const wanted = buyer.getByLabel(/^Refund wanted:/)
    const cost = Number(await wanted.inputValue())
    await wanted.fill(String(cost + 1))
    await buyer.getByText(/more is not possible/).waitFor()
    await wanted.fill(String(cost - 1))
    await buyer.getByLabel("What happened").fill(STORY)
    await buyer.getByRole("button", { name: "Send the claim" }).click()
    await buyer.getByText("Add a picture or a document that shows what is wrong.").waitFor()
    expect(await units.inputValue()).toBe("3")
    expect(await wanted.inputValue()).toBe(String(cost - 1))
    expect(await buyer.getByLabel("What happened").inputValue()).toBe(STORY)
    await look("03-refused")
  })

  it("adds pictures and takes one out again", async () => {
    const pictures = ["crack", "table"].map((name) => pngFile(name))
    await buyer.locator("input[type=file]").setInputFiles(pictures)
    await buyer.getByText("table.png").waitFor()
    await buyer.getByRole("button", { name: "Take out table.png" }).click()
    await buyer.getByText("table.png").waitFor({ state: "detached" })
    await look("04-ready")
    await buyer.getByRole("button", { name: "Send the claim" }).click()
    await buyer.getByRole("heading", { name: /^Dispute #/ }).waitFor()
    await buyer.getByText(/has until .* to answer\. Who says nothing agrees/).waitFor()
    await buyer.getByText(STORY).waitFor()
    disputeId = new URL(buyer.url()).pathname.split("/").at(-1) ?? ""
    const { entries } = await disputes.of("buyer", disputeId)
    expect(entries[0].files).toHaveLength(1)
    await look("05-open")
  })

  it("can download what was shown", async () => {
    const picture = main().getByRole("link", { name: /crack\.png/ })
    const [download] = await Promise.all([buyer.waitForEvent("download"), picture.click()])
    expect(download.suggestedFilename()).toBe("crack.png")
  })

  it("sees on the order that its money is in dispute", async () => {
    await open(`/orders/${order.id}`)
    const payment = buyer.locator("#payment")
    await payment.getByText("In dispute").first().waitFor()
    await buyer.locator("#disputes").getByText("Waiting for an answer").waitFor()
    expect(await buyer.getByRole("link", { name: "Report a problem" }).count()).toBe(0)
    await look("06-order")
    await payment.getByRole("link", { name: /^Dispute #/ }).click()
    await buyer.waitForURL(`**/company/disputes/${disputeId}`)
  })

  it("writes, and offers to take less", async () => {
    const { claimed } = await disputes.of("buyer", disputeId)
    await buyer.getByLabel("Your message").fill("They were packed too loosely")
    await buyer.getByRole("button", { name: "Send", exact: true }).click()
    await main().getByRole("list", { name: "What was said" }).getByText("too loosely").waitFor()
    expect(await buyer.getByLabel("Your message").inputValue()).toBe("")
    const refund = buyer.getByLabel("Refund", { exact: true })
    await refund.fill("100000")
    await buyer.getByText(/^At most/).waitFor()
    await buyer.getByRole("button", { name: /^Half/ }).click()
    await buyer.getByRole("button", { name: "Offer", exact: true }).click()
    await buyer.getByText("Your offer is on the table.").waitFor()
    expect(await disputes.of("seller", disputeId)).toMatchObject({
      offer: { side: "buyer", amount: Math.floor(claimed / 2) },
    })
  })

  it("accepts the seller's offer, and the money comes back", async () => {
    const { claimed } = await disputes.of("buyer", disputeId)
    const offered = Math.floor(claimed / 4)
    await disputes.do("seller", disputeId, "offers", { amount: offered, text: "A quarter" })
    await buyer.reload()
    await buyer.getByText(/^Your turn: /).waitFor()
    await look("07-offer")
    await buyer.getByRole("button", { name: "Accept" }).click()
    const moves = `${euros(offered)} comes back to you and ${euros(claimed - offered)} of your claim`
    await dialog().getByText(moves).waitFor()
    await look("08-accept")
    await dialog().getByRole("button", { name: "Accept" }).click()
    await buyer.getByText(`Settled: ${euros(offered)} comes back to you`).waitFor()
    await settled(site.server)
    await buyer.reload()
    await buyer.getByRole("link", { name: /^Credit note/ }).waitFor()
    await look("09-settled")
    await buyer.getByRole("link", { name: "To the refunds" }).click()
    const refund = buyer.getByRole("row", { name: /Dispute settled/ })
    await refund.getByText(euros(offered)).waitFor()
  })
})

describe("a retailer does not agree", () => {
  it("declines an offer and asks the marketplace to decide when it may", async () => {
    const { id, claimed } = await reported("PO-DISPUTE-2")
    await disputes.do("seller", id, "offers", { amount: claimed - 1 })
    await open(`/company/disputes/${id}`)
    const ask = buyer.getByRole("button", { name: "Ask the marketplace to decide" })
    await buyer.getByText(/^You can ask the marketplace to decide from/).waitFor()
    expect(await ask.count()).toBe(0)
    await buyer.getByRole("button", { name: "Decline" }).click()
    await dialog().getByRole("button", { name: "Decline" }).click()
    await buyer.getByText("No offer on the table").waitFor()
    await disputes.pass(id, "escalatable_at")
    await buyer.reload()
    await ask.click()
    await dialog().getByRole("button", { name: "Ask the marketplace to decide" }).click()
    await buyer.getByText("The marketplace decides", { exact: true }).waitFor()
    await look("10-escalated")
  })

  it("takes a claim back", async () => {
    const { id } = await reported("PO-DISPUTE-3")
    await open(`/company/disputes/${id}`)
    await buyer.getByRole("button", { name: "Take the claim back" }).click()
    await dialog().getByRole("button", { name: "Take the claim back" }).click()
    await buyer.getByText("You took the claim back").waitFor()
    expect(await disputes.of("buyer", id)).toMatchObject({ state: "withdrawn" })
  })

  it("finds open disputes apart from those that have ended", async () => {
    await open("/company/disputes")
    const rows = main().getByRole("row")
    await buyer.getByRole("row", { name: /Taken back/ }).waitFor()
    await shown(rows, 1 + 3)
    await look("11-list")
    await buyer.getByRole("link", { name: "Open", exact: true }).click()
    await buyer.getByRole("row", { name: /Taken back/ }).waitFor({ state: "detached" })
    await shown(rows, 1 + 1)
    await open(`/company/disputes/${disputeId}`, "de")
    await buyer
      .getByText(/^Erledigt: /)
      .first()
      .waitFor()
    await look("12-german")
  })
})

it("showed no error, no serious finding of axe and nothing wider than a phone", () => {
  expect(problems).toEqual([])
  expect(flaws).toEqual([])
})
