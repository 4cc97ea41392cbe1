import fs from "node:fs"
import os from "node:os"
import path from "node:path"

import type { BrowserContext, Page } from "playwright-core"

import { eventually } from "../kit/people"
import { openProfile, startSite, type TestSite } from "../setup/browser"
import { findingsOf } from "./support/axe"
import { addHiddenGoods } from "./support/hidden-goods"
import { givePassword, openPage, signInToStorefront } from "./support/people"
import { takeShots } from "./support/shots"

let site: TestSite
let profile: string
let browser: BrowserContext
let buyer: Page
const problems: string[] = []
const tooWide: string[] = []

const at = (locale: string, place: string) => `${site.storefrontUrl}/${locale}${place}`
const open = (place: string) => buyer.goto(at("en", place))
const companies = () => site.server.cast.companies
const shot = async (step: string) => {
  if (await takeShots(buyer, "web-app", step)) {
    tooWide.push(step)
  }
  await buyer.setViewportSize({ width: 1440, height: 900 })
}

const restart = async () => {
  await browser?.close()
  browser = await openProfile(profile)
  buyer = await openPage(browser, problems)
}

beforeAll(async () => {
  profile = fs.mkdtempSync(path.join(os.tmpdir(), "web-app-"))
  site = await startSite()
  await addHiddenGoods(site)
  await restart()
  await givePassword(site, companies().retailerA.members.owner)
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await site?.stop()
  fs.rmSync(profile, { recursive: true, force: true })
})

const worker = () =>
  eventually("An active worker", () =>
    buyer.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready
      return active?.state === "activated" ? active.state : null
    })
  )

const copies = () =>
  buyer.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("wholesale-pages-"))
    const keys = await Promise.all(
      names.map(async (name) => await (await caches.open(name)).keys())
    )
    return keys.flat().map(({ url }) => new URL(url).pathname)
  })

const kept = (place: string) =>
  eventually(`A copy of ${place}`, async () => ((await copies()).includes(place) ? true : null))

const pad = (field: "SKU" | "Quantity", row: number) =>
  buyer.getByRole(field === "SKU" ? "combobox" : "textbox", { name: `${field}, row ${row}` })

const typeLine = async (row: number, sku: string, quantity: string) => {
  await pad("SKU", row).fill(sku)
  await pad("Quantity", row).fill(quantity)
}

const inCart = async () =>
  await site.server.query<{ sku: string; quantity: number }>(
    `select li.variant_sku as sku, li.quantity::int as quantity from cart_line_item li
     join company_cart cc on cc.cart_id = li.cart_id
     where cc.company_id = $1 and li.deleted_at is null and li.variant_sku like 'SKU-%' order by 1`,
    [companies().retailerA.id]
  )

const offline = async (cut: boolean) => await browser.setOffline(cut)

describe("the site as an app", () => {
  it("can be installed, in the reader's language", async () => {
    await buyer.goto(at("de", ""))
    expect(await worker()).toBe("activated")
    const href = await buyer.locator('link[rel="manifest"]').getAttribute("href")
    const manifest = Object(await (await fetch(site.storefrontUrl + href)).json())
    expect(manifest).toMatchObject({ lang: "de", start_url: "/de", display: "standalone" })
    for (const { src, sizes } of manifest.icons) {
      const icon = await fetch(site.storefrontUrl + src)
      const header = Buffer.from(await icon.arrayBuffer())
      expect([icon.status, `${header.readUInt32BE(16)}x${header.readUInt32BE(20)}`]).toEqual([
        200,
        sizes,
      ])
    }
    expect(manifest.icons.map(({ purpose }: { purpose: string }) => purpose)).toContain("maskable")
  })

  it("shows what was read before when the connection is gone, and says from when it is", async () => {
    await signInToStorefront(buyer, site, companies().retailerA.members.owner.email)
    await open("/catalogue")
    await buyer.getByRole("main").getByRole("link", { name: "Zirconium Lamp" }).first().click()
    await buyer.getByRole("heading", { level: 1, name: "Zirconium Lamp" }).waitFor()
    await kept("/en/products/secret")
    await open("/quick-order")
    await kept("/en/quick-order")
    await open("/cart")
    await offline(true)
    await open("/products/secret")
    await buyer.getByRole("heading", { level: 1, name: "Zirconium Lamp" }).waitFor()
    await buyer.getByText("You are offline.").waitFor()
    await buyer.getByText(/as of .*20\d\d/).waitFor()
    expect(await findingsOf(buyer)).toEqual([])
    await shot("01-offline-product")
  })

  it("never keeps carts, and says so in both languages where there is no copy", async () => {
    await open("/cart")
    await buyer.getByRole("heading", { name: "You are offline" }).waitFor()
    await shot("02-offline-page")
    await buyer.goto(at("de", "/products/stonebowl"))
    await buyer.getByRole("heading", { name: "Sie sind offline" }).waitFor()
    expect((await copies()).filter((place) => /cart|checkout|orders|company/.test(place))).toEqual(
      []
    )
  })

  it("keeps lines that are typed without a connection, also when the browser is closed", async () => {
    await open("/quick-order")
    await typeLine(1, "SKU-stonebowl", "7")
    await typeLine(2, "SKU-gonesoon", "2")
    await typeLine(3, "NO-SUCH", "1")
    await buyer.getByText("kept, not checked yet").first().waitFor()
    await shot("03-offline-pad")
    await restart()
    await offline(true)
    await open("/quick-order")
    await buyer.getByText("You are offline.").waitFor()
    await eventually("The lines that were kept", async () =>
      (await pad("SKU", 1).inputValue()) === "SKU-stonebowl" ? true : null
    )
    expect(await pad("Quantity", 2).inputValue()).toBe("2")
  })

  it("judges them once there is one, and puts nothing into the cart by itself", async () => {
    await offline(false)
    await buyer.getByText("sold out").waitFor()
    await buyer.getByText("unknown").first().waitFor()
    await buyer.getByText("You are offline.").waitFor({ state: "detached" })
    expect(await inCart()).toEqual([])
    await shot("04-judged")
  })

  it("says when a price is another one than before", async () => {
    await typeLine(1, "SKU-stonebowl", "6")
    await buyer.getByRole("button", { name: "Put 1 line into the cart" }).waitFor()
    await eventually("What it costs now", () =>
      buyer.evaluate(() =>
        Object.values(localStorage).some((kept) => kept.includes('"6 SKU-stonebowl":'))
          ? true
          : null
      )
    )
    await site.server.query(
      `update price set amount = 11, raw_amount = '{"value":"11","precision":20}' where id = 'price_stonebowl'`
    )
    await buyer.reload()
    await buyer.getByText("price changed: €1,234.56, now €11.00").waitFor()
    await shot("05-price-changed")
  })

  it("adds lines once when the answer is lost, also after a restart", async () => {
    let lost = 0
    await buyer.route("**/quick-order", async (route) => {
      if (route.request().method() !== "POST" || lost > 0) {
        return await route.continue()
      }
      lost += 1
      await route.fetch()
      await route.abort("connectionreset")
    })
    await buyer.getByRole("button", { name: "Put 1 line into the cart" }).click()
    await buyer.getByText("No answer came for the lines").waitFor()
    await shot("06-no-answer")
    expect(lost).toBe(1)
    expect(await inCart()).toEqual([{ sku: "SKU-stonebowl", quantity: 6 }])
    await restart()
    await open("/quick-order")
    await buyer.getByText("In your cart").waitFor()
    await eventually("The row to leave the pad", async () =>
      (await pad("SKU", 1).inputValue()) === "SKU-gonesoon" ? true : null
    )
    expect(await inCart()).toEqual([{ sku: "SKU-stonebowl", quantity: 6 }])
  })

  it("forgets the person who signs out: copies, typed lines and all", async () => {
    expect((await copies()).length).toBeGreaterThan(0)
    await buyer.getByRole("button", { name: /^Account/ }).click()
    await buyer.getByRole("menuitem", { name: "Sign out" }).click()
    await buyer.getByRole("link", { name: "Sign in" }).first().waitFor()
    expect(await copies()).not.toContain("/en/quick-order")
    expect(await buyer.evaluate(() => Object.keys(localStorage))).toEqual([])
    await offline(true)
    await open("/products/secret")
    await buyer.getByRole("heading", { name: "You are offline" }).waitFor()
    await offline(false)
  })

  it("shows another account nothing of the one before, whose session just ended", async () => {
    const { retailerA, retailerB } = companies()
    await signInToStorefront(buyer, site, retailerA.members.owner.email)
    await open("/products/secret")
    await kept("/en/products/secret")
    await browser.clearCookies()
    await givePassword(site, retailerB.members.owner)
    await signInToStorefront(buyer, site, retailerB.members.owner.email)
    expect(await copies()).not.toContain("/en/products/secret")
    await offline(true)
    await open("/products/secret")
    await buyer.getByRole("heading", { name: "You are offline" }).waitFor()
    await offline(false)
  })

  it("drops the copies of an earlier build", async () => {
    await buyer.evaluate(async () => {
      await (await caches.open("wholesale-pages-old-visitor")).put("/en/sell", new Response("old"))
      const registration = await navigator.serviceWorker.ready
      await registration.unregister()
    })
    await open("/sell")
    await worker()
    await eventually("The old copies to go", async () => {
      const names = await buyer.evaluate(() => caches.keys())
      return names.some((name) => name.includes("-old-")) ? null : true
    })
  })

  it("never scrolled sideways, and no page failed", () => {
    expect(tooWide).toEqual([])
    expect(problems).toEqual([])
  })
})
