import type { Browser, BrowserContext, Page } from "playwright-core"

import { tokenFor } from "../kit/cast"
import { Client } from "../kit/client"
import { openBrowser, startSite, type TestSite } from "../setup/browser"
import { givePassword, openPage, PASSWORD, signInToStorefront } from "./support/people"

let site: TestSite
let browser: Browser
let context: BrowserContext
let buyer: Page
let client: Client

const open = (path: string) => buyer.goto(`${site.storefrontUrl}/en${path}`)
const retailer = () => site.server.cast.companies.retailerA
const skuOf = (key: "manufacturerA" | "manufacturerB") =>
  `${site.server.cast.companies[key].marker}-1`
const store = (path: string) => `/store/wholesale${path}`
const main = () => buyer.getByRole("main")

beforeAll(async () => {
  site = await startSite()
  browser = await openBrowser()
  context = await browser.newContext({ locale: "en-GB" })
  // Answers of 5xx are what this is about, so nobody counts them.
  buyer = await openPage(context, [])
  client = new Client(site.server.url, site.server.cast, site.server.jwtSecret)
  const { owner } = retailer().members
  await givePassword(site, owner)
  await signInToStorefront(buyer, site, owner.email)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

/** Puts two cases of a product into a new cart, through its page, and goes to the checkout. */
const goToCheckout = async (sku: string) => {
  await open("/carts")
  await main().getByLabel("Name").fill(`For ${sku}`)
  await main().getByRole("button", { name: "Create cart" }).click()
  await main().getByText("You are filling this one").waitFor()
  await open(`/catalogue?q=${sku}`)
  await main().locator("a[href*='/products/']").first().click()
  const quantity = main()
    .getByRole("textbox", { name: /^Quantity of/ })
    .first()
  await quantity.fill("24")
  await quantity.press("Tab")
  await main().getByRole("button", { name: "Add to cart" }).click()
  await main().getByText("In your cart.").waitFor()
  await open("/checkout")
  await main().getByRole("radio").first().check()
  await main().getByLabel("PO number").fill(`PO ${sku}`)
}

describe("while the backend is away", () => {
  const AWAY = "The marketplace is not answering right now"

  it("says so calmly on every page, and each is there again after one press", async () => {
    const paths = ["/catalogue", "/orders", "/cart"]
    const tabs = await Promise.all(paths.map(() => openPage(context, [])))
    await site.server.kill("SIGKILL")
    try {
      for (const [index, tab] of tabs.entries()) {
        await tab.goto(`${site.storefrontUrl}/en${paths[index]}`)
        await tab.getByRole("main").getByText(AWAY, { exact: true }).waitFor()
        expect(await tab.locator("body").innerText()).not.toMatch(/Error:|\bat \w+ \(/)
      }
    } finally {
      await site.server.restart()
    }
    for (const tab of tabs) {
      await tab.getByRole("button", { name: "Try again" }).click()
      await tab.getByText(AWAY, { exact: true }).waitFor({ state: "detached" })
      await tab.getByRole("main").getByRole("heading", { level: 1 }).waitFor()
      await tab.close()
    }
  }, 60_000)

  it("shows the shape of the page while an answer takes long", async () => {
    await open("/catalogue")
    // The shape of a page comes with the links to it.
    await buyer.waitForLoadState("networkidle")
    process.kill(site.server.pid, "SIGSTOP")
    try {
      await buyer.getByRole("link", { name: "Orders", exact: true }).click()
      await main().getByRole("status", { name: "Loading" }).waitFor()
    } finally {
      process.kill(site.server.pid, "SIGCONT")
    }
    await main().getByRole("heading", { level: 1, name: "Orders" }).waitFor()
  })

  it("says that the catalogue is on its way, over the page that is still there", async () => {
    await open("/orders")
    await buyer.waitForLoadState("networkidle")
    process.kill(site.server.pid, "SIGSTOP")
    try {
      await buyer.getByRole("link", { name: "Catalogue", exact: true }).click()
      await buyer.getByRole("progressbar", { name: "Loading" }).waitFor()
      await main().getByRole("heading", { level: 1, name: "Orders" }).waitFor()
    } finally {
      process.kill(site.server.pid, "SIGCONT")
    }
    await main().getByRole("heading", { level: 1, name: "Catalogue" }).waitFor()
    expect(await buyer.getByRole("progressbar").count()).toBe(0)
  })
})

describe("when the session has ended", () => {
  const expire = async () => {
    const value = tokenFor(retailer().members.owner, site.server.jwtSecret, { expired: true })
    await context.addCookies([{ name: "session", value, url: site.storefrontUrl }])
  }
  const signIn = async (page: Page) => {
    await page.getByLabel("E-mail address").fill(retailer().members.owner.email)
    await page.getByLabel("Password", { exact: true }).fill(PASSWORD)
    await page.getByRole("main").getByRole("button", { name: "Sign in" }).click()
  }

  it("leads to the sign-in and back to where one was", async () => {
    await expire()
    await open("/orders?late=true")
    await main().getByText("Your session has ended.").waitFor()
    await signIn(buyer)
    await buyer.waitForURL(`${site.storefrontUrl}/en/orders?late=true`)
  })

  it("keeps what was typed, until it is sent once more", async () => {
    await open("/company/locations/new")
    const name = main().getByLabel("Name", { exact: true })
    await name.fill("Night shop")
    await main().getByLabel("Street and number").fill("Harbour 1")
    await main().getByLabel("Postal code").fill("20457")
    await main().getByLabel("City").fill("Hamburg")
    await expire()
    await main().getByRole("button", { name: "Save" }).click()
    await main().getByText("what you typed is still here").waitFor()
    const [tab] = await Promise.all([
      context.waitForEvent("page"),
      main().getByRole("link", { name: "Sign in" }).click(),
    ])
    await signIn(tab)
    await tab.waitForURL((url) => !url.pathname.includes("sign-in"))
    await tab.close()
    expect(await name.inputValue()).toBe("Night shop")
    await main().getByRole("button", { name: "Save" }).click()
    await buyer.waitForURL(/\/company\/locations$/)
    await main().getByText("Night shop").waitFor()
  })
})

describe("when something changed between looking and ordering", () => {
  it("names a new price before anything is ordered, and orders at it when asked again", async () => {
    const sku = skuOf("manufacturerA")
    await goToCheckout(sku)
    const total = main().getByRole("form").getByText(/^€/).last()
    const before = await total.innerText()
    await site.server.query(
      `update wholesale_price set amount = amount + 100
       where variant_id = (select id from product_variant where sku = $1)`,
      [sku]
    )
    const place = main().getByRole("button", { name: "Place 1 order" })
    await place.click()
    await main().getByText("A price or a cost has changed").waitFor()
    expect(await total.innerText()).not.toBe(before)
    expect(await main().getByLabel("PO number").inputValue()).toBe(`PO ${sku}`)
    await place.click()
    await main().getByText("Your order is placed").waitFor()
  })

  it("says at the checkout that somebody was faster, and leaves the line in the cart", async () => {
    const sku = skuOf("manufacturerB")
    await goToCheckout(sku)
    await site.server.query(
      `update inventory_level l set stocked_quantity = l.reserved_quantity,
         raw_stocked_quantity = l.raw_reserved_quantity
       from product_variant v join product_variant_inventory_item link on link.variant_id = v.id
       where v.sku = $1 and l.inventory_item_id = link.inventory_item_id`,
      [sku]
    )
    await main().getByRole("button", { name: "Place 1 order" }).click()
    await main()
      .getByText(/Somebody was faster|Sold out at present/)
      .first()
      .waitFor()
    await open("/cart")
    await main().getByText("Sold out at present.").first().waitFor()
  })

  it("shows that a request was withdrawn to who is about to approve it", async () => {
    const { owner, buyer: asking } = retailer().members
    const rule = {
      name: "Everything",
      conditions: { from_total: { currency_code: "eur", amount: 100 } },
      tiers: [{ role_ids: ["role_retailer_owner"], member_ids: [] }],
    }
    await client.post(store("/approval-rules"), rule, { as: owner })
    const cart = { currency_code: "eur", location_id: retailer().ids.locations }
    const made = await client.post(store("/carts"), cart, { as: asking })
    const { id } = Object(made.body).cart
    const variant_id = site.server.cast.companies.manufacturerA.ids.variants
    const lines = { lines: [{ variant_id, quantity: 24 }] }
    await client.post(store(`/carts/${id}/lines`), lines, { as: asking })
    const asked = await client.post(
      store(`/carts/${id}/approval`),
      { checkout: {} },
      { as: asking }
    )
    const { approval } = Object(asked.body)
    await open(`/approvals/${approval.id}`)
    await client.post(store(`/approvals/${approval.id}/withdraw`), {}, { as: asking })
    await main().getByRole("button", { name: "Approve", exact: true }).click()
    const said = main().getByRole("status").filter({ hasText: "The request was withdrawn" })
    await said.getByText(/took it back before it was decided\. Nothing was ordered/).waitFor()
    expect(await main().getByRole("button", { name: "Approve", exact: true }).count()).toBe(0)
    const after = await client.get(store(`/approvals/${approval.id}`), { as: owner })
    expect(Object(after.body).approval).toMatchObject({ state: "withdrawn", order_group_id: null })
    const orders = "select id from order_group where cart_id = $1"
    expect(await site.server.query(orders, [id])).toEqual([])
  })
})
