import type { Browser, Page } from "playwright-core"

import { Client } from "../kit/client"
import { OrderDesk } from "../kit/order-desk"
import { settled } from "../kit/settled"
import { openBrowser, startSite, type TestSite } from "../setup/browser"
import { findingsOf } from "./support/axe"
import { csvFile } from "./support/files"
import { operatorAtWork } from "./support/operator-desk"
import { givePassword, openPage, signInToDashboard, signInToStorefront } from "./support/people"
import { sellerAtWork } from "./support/seller-work"
import { takeShots } from "./support/shots"

const PO = "PO-MONEY-1"
const DAY_MS = 86_400_000
const HELD = /payment provider holds the money until you have received and inspected the goods/

let site: TestSite
let browser: Browser
let buyer: Page
let desk: OrderDesk
let operator: ReturnType<typeof operatorAtWork>
let seller: ReturnType<typeof sellerAtWork>
let groupPath: string
let orderPath: string
let reference: string
const problems: string[] = []
const flaws: string[] = []

/** Looks at a screen at both widths and with axe; what is wrong is collected for the last test. */
const look = async (step: string, page = buyer) => {
  const wide = await takeShots(page, "money", step)
  const findings = [...(await findingsOf(page)), ...(wide ? ["wider than a phone"] : [])]
  flaws.push(...findings.map((finding) => `${step}: ${finding}`))
}
const open = (path: string) => buyer.goto(`${site.storefrontUrl}/en${path}`)
const payment = () => buyer.locator("#payment")
const current = () => payment().locator("[aria-current=step]")
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)

/** A cart with goods of one seller, filled through the API. @returns its id */
const fillCart = async () => {
  const lines = (await desk.variants()).map(({ variant_id }) => ({ variant_id, quantity: 12 }))
  const cart = { name: PO, currency_code: "eur" }
  const made = await desk.post("/store/wholesale/carts", cart, desk.buyer)
  const { id } = Object(made.cart)
  await desk.post(`/store/wholesale/carts/${id}/lines`, { lines }, desk.buyer)
  return String(id)
}

beforeAll(async () => {
  site = await startSite()
  browser = await openBrowser()
  const { server } = site
  desk = new OrderDesk(server, new Client(server.url, server.cast, server.jwtSecret))
  operator = operatorAtWork(site)
  seller = sellerAtWork(site, desk.seller)
  const context = await browser.newContext({ locale: "en-GB" })
  await context.grantPermissions(["clipboard-read", "clipboard-write"])
  buyer = await openPage(context, problems)
  await givePassword(site, desk.buyer)
  await signInToStorefront(buyer, site, desk.buyer.email)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

describe("a retailer pays by bank transfer", () => {
  it("learns from the empty page how payments and refunds work", async () => {
    await open("/company/payments?view=refunds")
    await buyer.getByText("No refunds").waitFor()
    await look("01-no-refunds")
  })

  it("chooses the way of paying, and a refusal keeps the choice", async () => {
    await open(`/checkout?cart=${await fillCart()}`)
    await buyer.getByRole("radiogroup", { name: "Ship to" }).getByRole("radio").first().check()
    const place = buyer.getByRole("button", { name: "Place 1 order" })
    await place.waitFor()
    const way = buyer.getByRole("radio", { name: "Bank transfer" })
    await way.check()
    await buyer.getByText(HELD).nth(1).waitFor()
    await buyer.getByLabel("PO number").fill(PO)
    await look("02-checkout")

    const total = buyer.locator("input[name=expected_total]")
    const seen = await total.inputValue()
    await total.evaluate((field: HTMLInputElement) => (field.value = "1"))
    await place.click()
    await buyer.getByText("A price or a cost has changed").waitFor()
    expect(await way.isChecked()).toBe(true)
    await total.evaluate((field: HTMLInputElement, value) => (field.value = value), seen)
    await place.click()
    await buyer.getByText("Your order is placed").waitFor()
    groupPath = new URL(buyer.url()).pathname.replace("/en", "")
  })

  it("gets the reference at once, and the account when the operator has named it", async () => {
    await buyer.getByText("Payment details follow").waitFor()
    await buyer.getByRole("button", { name: "Copy the reference" }).click()
    await buyer.getByText("Copied").first().waitFor()
    reference = await buyer.evaluate(() => navigator.clipboard.readText())
    expect(reference).toMatch(/^RF\d\dWOS\d{7}$/)
    const groups = reference.replace(/(.{4})(?=.)/g, "$1 ")
    await buyer.getByText(groups, { exact: true }).waitFor()
    await look("03-placed")

    await operator.nameAccount({
      iban: "DE89370400440532013000",
      bic: "COBADEFFXXX",
      bank_name: "Commerzbank",
    })
    await buyer.reload()
    await buyer.getByText("DE89 3704 0044 0532 0130 00").waitFor()
    await look("04-how-to-pay")
  })

  it("finds it among the open payments, with the way to its orders", async () => {
    await open("/company")
    await buyer.getByRole("link", { name: "Payments" }).click()
    const row = buyer.getByRole("row", { name: /WOS0.*To be paid/ }).first()
    await row.waitFor()
    await look("05-payments")
    await open(groupPath)
    await buyer.getByRole("row").nth(1).getByRole("link").first().click()
    await buyer.getByRole("heading", { level: 1, name: /^Order #/ }).waitFor()
    orderPath = new URL(buyer.url()).pathname.replace("/en", "")
  })

  it("sees on the order what is missing after a part has arrived", async () => {
    await operator.recordReceipt(reference, 1000)
    await open(orderPath)
    await buyer.getByRole("link", { name: "How to pay" }).click()
    await payment().getByText("€10.00 of").waitFor()
    expect(await current().textContent()).toContain("Your payment")
    await look("06-awaited")
  })

  it("sees the money held once all has arrived", async () => {
    await operator.recordReceipt(reference)
    await settled(site.server)
    await open(orderPath)
    await payment().getByText("Money held").waitFor()
    expect(await payment().getByRole("heading", { name: "How to pay" }).count()).toBe(0)
    expect(await current().textContent()).toContain("Accepted")
    await look("07-held")
  })

  it("is told until when problems can be reported", async () => {
    const { id } = await seller.orderUnder(PO)
    await seller.accept(id, inDays(2))
    await seller.ship(id, "TRACK-MONEY")
    await seller.deliver(id)
    await settled(site.server)
    await open(orderPath)
    await payment()
      .getByText(/You can report problems until .* Then €.* is released/)
      .waitFor()
    await look("08-inspection")
  })

  it("releases the money by confirming the receipt", async () => {
    await buyer.getByRole("button", { name: "Confirm receipt" }).click()
    const dialog = buyer.getByRole("alertdialog")
    await dialog.getByRole("button", { name: "Confirm receipt" }).click()
    await buyer.getByRole("main").getByText("Completed").first().waitFor()
    await settled(site.server)
    await open(orderPath)
    await payment()
      .getByText(/Receipt confirmed/)
      .waitFor()
    expect(await current().count()).toBe(0)
    await look("09-released")
  })
})

describe("a retailer gets money back", () => {
  it("sees why, and whether it was paid", async () => {
    const id = await desk.place("PO-MONEY-2")
    const path = `/store/wholesale/orders/${id}/money`
    const { money } = await desk.get(path, desk.buyer)
    await operator.recordReceipt(Object(money).payment.reference)
    const [first] = (await desk.order(id)).lines
    await desk.act(id, "accept", {
      expected_ship_on: inDays(3),
      lines: [{ line_id: first.id, quantity: 5, reason_code: "out_of_stock" }],
    })
    await settled(site.server)
    await open(`/orders/${id}`)
    await payment().getByText("Will be paid out").waitFor()
    await look("10-refund")
    await open("/company/payments?view=refunds")
    await buyer.getByRole("row", { name: /Not accepted/ }).waitFor()
    await look("11-refunds")
  })

  it("finds all that moved its money in one statement, and takes it along as a file", async () => {
    await open("/company/payments?view=documents")
    await buyer
      .getByRole("link", { name: /^Invoice .* as PDF$/ })
      .first()
      .waitFor()
    await look("11a-invoices")
    await buyer.getByRole("link", { name: "Statement", exact: true }).click()
    await buyer.getByRole("columnheader", { name: "Balance" }).waitFor()
    await buyer
      .getByRole("row", { name: /Payment/ })
      .first()
      .waitFor()
    await look("11b-statement")
    const [file] = await Promise.all([
      buyer.waitForEvent("download"),
      buyer.getByRole("link", { name: "Statement as CSV" }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/^statement-.*\.csv$/)
  })

  it("is told nothing about the money of an order from before payments were held", async () => {
    const id = await desk.place("PO-MONEY-3")
    await site.server.query(
      "update payment_hold set deleted_at = now() where seller_order_id = $1",
      [id]
    )
    await open(`/orders/${id}`)
    await buyer.getByRole("heading", { name: "Lines" }).waitFor()
    expect(await payment().count()).toBe(0)
  })
})

describe("the operator reads a bank statement", () => {
  let staff: Page
  const submit = () => staff.getByRole("button", { name: "Read statement" }).click()
  const row = (name: string) => staff.getByRole("row", { name })
  const choose = (file: ReturnType<typeof csvFile>) =>
    staff.getByLabel("Bank statement").setInputFiles(file)
  /** What the buyer was asked to pay for an order, in euros, and under which reference. */
  const askedFor = async (po: string) => {
    const path = `/store/wholesale/orders/${await desk.place(po)}/money`
    const { money } = await desk.get(path, desk.buyer)
    const { reference, amount } = Object(money).payment
    return { reference: String(reference), euros: (Number(amount) / 100).toFixed(2) }
  }

  it("learns from the empty page what a statement is, and why a file is none", async () => {
    const { admin } = site.server.cast.operators
    staff = await openPage(await browser.newContext({ locale: "en-GB" }), problems)
    await givePassword(site, admin)
    await signInToDashboard(staff, site, admin.email)
    await staff.goto(`${site.dashboardUrl}/money/bank`)
    await staff.getByText("No statement read yet").waitFor()
    await submit()
    await staff.getByText("Choose a file first.").waitFor()
    await choose(csvFile("letter", [["Dear operator"]]))
    await submit()
    await staff.getByText(/The file has no header with a date and an amount/).waitFor()
    await look("12-no-statement", staff)
  })

  it("has money placed by its reference, and searches for the payment of the rest", async () => {
    const [known, unnamed] = [await askedFor("PO-BANK-1"), await askedFor("PO-BANK-2")]
    await choose(
      csvFile("statement", [
        ["Date", "Amount", "Name", "Reference", "Id"],
        ["2027-03-01", known.euros, "Somebody", `Invoice ${known.reference}`, "B-1"],
        ["2027-03-02", unnamed.euros, "A stranger", "thank you", "B-2"],
      ])
    )
    await submit()
    await staff.getByText("statement.csv: 2 movements read, 2 new, 0 known already.").waitFor()
    await row("Somebody").getByText("Placed").waitFor()
    await row("A stranger").getByText("Unknown").waitFor()
    await look("13-statement", staff)

    const place = row("A stranger").getByRole("button", { name: "Place" })
    await place.click()
    await staff.keyboard.press("Escape")
    await place.and(staff.locator(":focus")).press("Enter")
    const dialog = staff.getByRole("dialog")
    await dialog.getByLabel("Search awaited payments").fill(unnamed.reference)
    await dialog.getByText("This pays what is missing").waitFor()
    await look("14-place", staff)
    await dialog.getByRole("button", { name: `${unnamed.reference} of` }).click()
    await dialog.waitFor({ state: "detached" })
    await row("A stranger").getByText("Placed").waitFor()
    const focused = staff.locator("section:focus")
    expect(await focused.getAttribute("aria-label")).toBe("Movements")
    await row("A stranger").getByRole("link", { name: "Open the payment" }).click()
    await staff.getByRole("heading", { name: `Payment ${unnamed.reference}` }).waitFor()
    await staff.getByText("From a bank statement").waitFor()
  })
})

it("showed no error, no serious finding of axe and nothing wider than a phone", () => {
  expect(problems).toEqual([])
  expect(flaws).toEqual([])
})
