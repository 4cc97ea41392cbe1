import type { Browser, BrowserContext } from "playwright-core"

import { openPage, signInToDashboard, signInToStorefront } from "../e2e/support/people"
import type { Who } from "./screens"

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
      await fillCart(page, at)
    }
  }
  const session = await context.storageState()
  await context.close()
  return session
}

/** Puts the first product of the catalogue into the cart and the comparison, which are else empty. */
const fillCart = async (page: Awaited<ReturnType<typeof openPage>>, at: Addresses) => {
  await page.goto(`${at.storefrontUrl}/en/catalogue?available=true`)
  await page
    .getByRole("main")
    .getByRole("button", { name: /^Compare/ })
    .first()
    .click()
  await page.getByRole("main").locator("a[href*='/products/']").first().click()
  await page.getByRole("heading", { level: 1 }).waitFor()
  await page
    .getByRole("button", { name: /^One case more/ })
    .first()
    .click()
  await page.getByRole("button", { name: "Add to cart" }).click()
  await page.getByText("In your cart.").waitFor()
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
