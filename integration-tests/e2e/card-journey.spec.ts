import type { Browser, Page } from "playwright-core"

import { CardDesk, cardEnvironment } from "../kit/card-desk"
import type { CastActor } from "../kit/cast"
import { Client } from "../kit/client"
import { GoodsDesk } from "../kit/goods-desk"
import { MoneyDesk } from "../kit/money-desk"
import { OrderDesk } from "../kit/order-desk"
import { PayoutDesk } from "../kit/payout-desk"
import { settled } from "../kit/settled"
import { chargeBack, finishRefund } from "../kit/stripe/acts"
import { StripeServer } from "../kit/stripe/server"
import { openBrowser, startSite, type TestSite } from "../setup/browser"
import { findingsOf } from "./support/axe"
import {
  givePassword,
  openPage,
  PASSWORD,
  signInToDashboard,
  signInToStorefront,
} from "./support/people"
import { takeShots } from "./support/shots"

const ADMIN = "/admin/wholesale"

const provider = new StripeServer()
const problems: string[] = []
const flaws: string[] = []

let site: TestSite
let browser: Browser
let buyer: Page
let seller: Page
let staff: Page
let desk: OrderDesk
let money: MoneyDesk
let cards: CardDesk
let payouts: PayoutDesk
let paidOrder: string
let groupPath: string

/** Looks at a screen at both widths and with axe; what is wrong is collected for the last test. */
const look = async (page: Page, step: string) => {
  const wide = await takeShots(page, "cards", step)
  const findings = [...(await findingsOf(page)), ...(wide ? ["wider than a phone"] : [])]
  flaws.push(...findings.map((finding) => `${step}: ${finding}`))
}
const open = (path: string) => buyer.goto(`${site.storefrontUrl}/en${path}`)
const payment = () => buyer.locator("#payment")
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name })

/** Presses the one button on the provider's page. */
const confirmAtProvider = async (page: Page) => {
  await page.waitForURL(`${provider.url}/**`)
  await button(page, "Confirm").click()
}

const personIn = async (person: CastActor, signIn: typeof signInToDashboard) => {
  const page = await openPage(await browser.newContext({ locale: "en-GB" }), problems)
  await givePassword(site, person)
  await signIn(page, site, person.email)
  return page
}
const signedIn = (person: CastActor) => personIn(person, signInToDashboard)
const shopper = (person: CastActor) => personIn(person, signInToStorefront)

/** A cart with goods of one seller, filled through the API. @returns its id */
const fillCart = async (name: string) => {
  const lines = (await desk.variants()).map(({ variant_id }) => ({ variant_id, quantity: 12 }))
  const made = await desk.post("/store/wholesale/carts", { name, currency_code: "eur" }, desk.buyer)
  const { id } = Object(made.cart)
  await desk.post(`/store/wholesale/carts/${id}/lines`, { lines }, desk.buyer)
  return String(id)
}

beforeAll(async () => {
  site = await startSite({ env: cardEnvironment(await provider.start()) })
  browser = await openBrowser()
  const { server } = site
  const client = new Client(server.url, server.cast, server.jwtSecret)
  desk = new OrderDesk(server, client)
  money = new MoneyDesk(server, client, desk)
  cards = new CardDesk(server, desk, money, provider)
  payouts = new PayoutDesk(server, client, desk, money, new GoodsDesk(server, desk))
  await payouts.openPlatform({ cooling_days: 2 })
  buyer = await shopper(desk.buyer)
  seller = await signedIn(desk.seller)
  staff = await signedIn(money.operator)
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await site?.stop()
  await provider.stop()
})

describe("a retailer pays online", () => {
  it("chooses it in the checkout, and is led to paying", async () => {
    await open(`/checkout?cart=${await fillCart("PO-CARD-1")}`)
    await buyer.getByRole("radiogroup", { name: "Ship to" }).getByRole("radio").first().check()
    await button(buyer, "Place 1 order").waitFor()
    await buyer.getByRole("radio", { name: "Card and other online methods" }).check()
    await look(buyer, "01-checkout")
    await button(buyer, "Place 1 order").click()
    await buyer.getByText("You chose to pay online").waitFor()
    groupPath = new URL(buyer.url()).pathname.replace("/en", "")
    await look(buyer, "02-placed")
  })

  it("is told when the provider can't be reached, and that nothing was charged", async () => {
    provider.losing.set("POST /checkout/sessions", 3)
    await button(buyer, "Pay online").click()
    await buyer.getByRole("alert").getByText("nothing was charged").waitFor()
    await look(buyer, "03-not-reached")
  })

  it("learns that nothing has come yet, and looks again", async () => {
    await open(`${groupPath}?card=paid`)
    await buyer.getByText("We are waiting for the payment provider").waitFor()
    await button(buyer, "Look again").click()
    await buyer.getByText("Asked again just now").waitFor()
    await look(buyer, "04-waiting")
    await buyer.getByRole("link", { name: "I have not paid" }).click()
    await button(buyer, "Pay online").waitFor()
  })

  it("pays on the provider's page, and is back before any event", async () => {
    await button(buyer, "Pay online").click()
    await confirmAtProvider(buyer)
    await buyer.waitForURL(`${site.storefrontUrl}/en${groupPath}?card=paid`)
    await buyer.getByText("Your payment has arrived").waitFor()
    await look(buyer, "05-paid")
  })

  it("pays an order that was accepted from its own page", async () => {
    paidOrder = await desk.accepted("PO-CARD-2")
    await open(`/orders/${paidOrder}`)
    await payment().getByText("Or by bank transfer").waitFor()
    await look(buyer, "06-order")
    await payment().getByRole("button", { name: "Pay online" }).click()
    await confirmAtProvider(buyer)
    await buyer.getByText("Your payment has arrived").waitFor()
    await cards.tell()
    await open(`/orders/${paidOrder}`)
    await payment().getByText("Money held").waitFor()
  })

  it("sees that a refund goes back by itself, and why the operator has nothing to do", async () => {
    const { id } = await cards.funded("PO-CARD-3")
    provider.world.refundsBecome = "pending"
    const why = { reason_code: "other" }
    await desk.post(`${ADMIN}/orders/${id}/cancel`, why, money.operator)
    await cards.tell()
    provider.world.refundsBecome = "succeeded"
    await open(`/orders/${id}`)
    await payment().getByText("Goes back by itself to the card").waitFor()
    await look(buyer, "07-refund")
    await staff.goto(`${site.dashboardUrl}/money/refunds`)
    await staff.getByText("Goes back to the card by itself.").waitFor()
    expect(await button(staff, /Mark as paid/).count()).toBe(0)
    await look(staff, "08-refunds")
    const [refund] = provider.world.all("refund")
    finishRefund(provider.world, refund.id)
    await cards.tell()
  })

  it("is told who can pay when the role may not", async () => {
    const id = await desk.accepted("PO-CARD-4")
    const page = await shopper(site.server.cast.companies.retailerA.members.finance)
    await page.goto(`${site.storefrontUrl}/en/orders/${id}`)
    await page.getByText("by a colleague who may place orders").waitFor()
    expect(await button(page, "Pay online").count()).toBe(0)
    await page.context().close()
  })
})

describe("a seller is paid through Stripe", () => {
  const openBalance = () => seller.goto(`${site.dashboardUrl}/balance`)

  it("connects, and reads what is still missing", async () => {
    await openBalance()
    await button(seller, "Connect with Stripe").waitFor()
    await look(seller, "09-not-connected")
    await button(seller, "Connect with Stripe").click()
    await seller.waitForURL(`${provider.url}/onboard/**`)
    await openBalance()
    await seller.getByText("Your tax number").waitFor()
    await look(seller, "10-onboarding")
    await button(seller, "Continue at Stripe").click()
    await confirmAtProvider(seller)
    await seller.waitForURL(`${site.dashboardUrl}/balance?stripe=back`)
    await seller.getByText("Payouts can go to this account.").waitFor()
    await look(seller, "11-active")
  })

  it("asks to be paid there with the password, which a colleague confirms", async () => {
    await button(seller, "Be paid through Stripe").click()
    await seller.getByLabel("Your password").fill(PASSWORD)
    await look(seller, "12-pay-there")
    await button(seller, "Ask for the change").click()
    await seller.getByText(/Stripe ….*A colleague who may manage finances/).waitFor()
    await look(seller, "13-requested")
    const colleague = await signedIn(payouts.colleagues[1])
    await colleague.goto(`${site.dashboardUrl}/balance`)
    await button(colleague, "Confirm").click()
    const dialog = colleague.getByRole("alertdialog")
    await dialog.getByRole("button", { name: "Confirm", exact: true }).click()
    await colleague.getByText(/can still stop it/).waitFor()
    await colleague.context().close()
    await payouts.endCooling()
    await seller.reload()
    await seller.getByText("Your payouts go to Stripe.").waitFor()
    await look(seller, "14-in-use")
  })

  it("gets a payout that nobody has to carry to a bank", async () => {
    await new GoodsDesk(site.server, desk).ship(paidOrder)
    await desk.post(`/store/wholesale/orders/${paidOrder}/receive`, {}, desk.buyer)
    await cards.tell()
    provider.losing.set("GET /transfers", 100)
    const { batch } = await payouts.propose()
    const { id } = Object(batch)
    await payouts.act(id, "approve")
    await staff.goto(`${site.dashboardUrl}/money/payouts/${id}`)
    await staff.getByText("Goes by itself: Stripe says what becomes of it").waitFor()
    expect(await button(staff, /Mark as paid|File for the bank/).count()).toBe(0)
    await look(staff, "15-payout")
    provider.losing.clear()
    await settled(site.server)
    await site.server.query(
      "update outbox_message set available_at = now() where topic = 'payout.transfer'"
    )
    await cards.tell()
    await staff.reload()
    await staff.getByRole("cell", { name: /Paid/ }).waitFor()
    expect(await button(staff, /Did not arrive/).count()).toBe(0)
  })
})

describe("the operator watches its account with the provider", () => {
  const openCards = () => staff.goto(`${site.dashboardUrl}/money/stripe`)

  it("compares it with the books, which agree", async () => {
    await openCards()
    await button(staff, "Compare now").click()
    await staff.getByText("Compared", { exact: true }).waitFor()
    await staff.getByText("None: they agree").waitFor()
    await look(staff, "16-agree")
  })

  it("sees at once that something differs, and says what it was", async () => {
    provider.world.book("eur", { type: "payout", source: null, amount: -500 })
    await openCards()
    await staff.getByText("€5.00 less at Stripe").waitFor()
    await look(staff, "17-differ")
    await button(staff, "Compare now").click()
    await staff.getByText("since today").waitFor()
    await staff.getByText("None: they agree").waitFor()
    await button(staff, /Say what it was/).click()
    await staff.getByLabel("It was").click()
    await staff.getByRole("option", { name: "Booked elsewhere" }).click()
    await staff.getByLabel("Note").fill("Withdrawn to the bank account")
    await look(staff, "18-settle")
    await button(staff, "Settle").click()
    await staff.getByText("Withdrawn to the bank account").waitFor()
    expect(await staff.getByText("since today").count()).toBe(0)
  })

  it("finds a chargeback with its orders, its last day and the way to send evidence", async () => {
    const { id, intent } = await cards.funded("PO-CARD-5")
    const { id: dispute } = chargeBack(provider.world, intent)
    await cards.tell()
    await cards.reconcile()
    await openCards()
    const row = staff.getByRole("row", { name: /Charged back/ })
    await row.getByText("Goods not received").waitFor()
    await row.getByText(/\d days left/).waitFor()
    const evidence = row.getByRole("link", { name: /Send evidence at Stripe/ })
    expect(await evidence.getAttribute("href")).toMatch(new RegExp(`/disputes/${dispute}$`))
    expect(await row.locator(`a[href$="/marketplace/${id}"]`).count()).toBe(1)
    await staff.getByText("None: they agree").waitFor()
    await row.scrollIntoViewIfNeeded()
    await look(staff, "19-chargeback")
  })

  it("learns how to set it up where it is not", async () => {
    await site.server.restart({ STRIPE_API_KEY: "", STRIPE_WEBHOOK_SECRET: "" })
    await signInToDashboard(staff, site, money.operator.email)
    await openCards()
    await staff.getByText("Online payments are not set up").waitFor()
    await staff.getByText(`${site.server.url}/hooks/wholesale/stripe`).waitFor()
    await look(staff, "20-not-set-up")
  })
})

it("looked right on every screen, and nothing broke", () => {
  expect(flaws).toEqual([])
  expect(problems).toEqual([])
})
