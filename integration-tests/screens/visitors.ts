import type { Browser, BrowserContext, Page } from "playwright-core"

import { openPage, signInToDashboard, signInToStorefront } from "../e2e/support/people"
import { OWN_ROLE, type Who } from "./screens"

/** Where the storefront and the dashboard of a running demo are, without a slash at the end. */
export type Addresses = { storefrontUrl: string; dashboardUrl: string }

export type Scheme = "light" | "dark"

const PASSWORD = "wholesale-demo"

const EMAILS: Record<Exclude<Who, "nobody">, string> = {
  retailer: "owner@hafenladen.example",
  manufacturer: "owner@lindenhof.example",
  distributor: "owner@alpenlager.example",
  operator: "admin@operator.example",
}

type Session = Awaited<ReturnType<BrowserContext["storageState"]>>

const signIn = async (browser: Browser, at: Addresses, who: Who): Promise<Session> => {
  const context = await browser.newContext({ locale: "en-GB" })
  if (who !== "nobody") {
    const page = await openPage(context, [])
    const enter = who === "retailer" ? signInToStorefront : signInToDashboard
    await enter(page, at, EMAILS[who], PASSWORD)
    if (who === "retailer") {
      await prepare(page, at)
    }
  }
  const session = await context.storageState()
  await context.close()
  return session
}

/** Five cases of the first product: enough for its manufacturer, and no more than there is. */
const fillCart = async (page: Page, at: Addresses) => {
  const main = page.getByRole("main")
  await page.goto(`${at.storefrontUrl}/en/catalogue?available=true`)
  await main.locator("a[href*='/products/']").first().click()
  await page.getByRole("heading", { level: 1 }).waitFor()
  for (let presses = 0; presses < 4; presses += 1) {
    await main
      .getByRole("button", { name: /^One case more/ })
      .first()
      .click()
  }
  await main.getByRole("button", { name: "Add to cart" }).click()
  await main.getByText("In your cart.").waitFor()
}

/** Gives the retailer what the demo has none of: a cart in the making, a list, a role of its own. */
const prepare = async (page: Page, at: Addresses) => {
  const main = page.getByRole("main")
  const open = (path: string) => page.goto(`${at.storefrontUrl}/en${path}`)
  await open("/catalogue?available=true")
  await main
    .getByRole("button", { name: /^Compare ./ })
    .first()
    .click()
  await main.getByRole("button", { name: /^Compare ./, pressed: true }).waitFor()
  await open("/cart")
  if ((await main.getByRole("textbox", { name: /^Quantity of/ }).count()) === 0) {
    await fillCart(page, at)
  }
  await open("/lists")
  if ((await main.locator("td a").count()) === 0) {
    await main.getByLabel("Name").fill("Window display")
    await main.getByRole("button", { name: "Create list" }).click()
    await main.getByRole("link", { name: "Window display" }).waitFor()
  }
  await open("/company/roles")
  if ((await main.locator(OWN_ROLE).count()) === 0) {
    await open("/company/roles/new")
    await main.getByLabel("Name").fill("Shop floor")
    await main.getByLabel("See orders").check()
    await main.getByRole("button", { name: "Save" }).click()
    await page.waitForURL(/\/company\/roles$/)
  }
}

/** Opens contexts in which somebody is signed in; each person signs in once. */
export const visitorsOf = (browser: Browser, at: Addresses) => {
  const sessions = new Map<Who, Promise<Session>>()
  return async (who: Who, colorScheme: Scheme): Promise<BrowserContext> => {
    const session = sessions.get(who) ?? signIn(browser, at, who)
    sessions.set(who, session)
    return browser.newContext({ locale: "en-GB", colorScheme, storageState: await session })
  }
}
