import type { Browser, Page } from "playwright-core"

import { oidcEnvironment, OidcServer } from "../kit/oidc/server"
import { openBrowser, startSite, type TestSite } from "../setup/browser"
import { findingsOf } from "./support/axe"
import { openPage, PASSWORD } from "./support/people"
import { takeShots } from "./support/shots"

const OWNER = "greta@greenshop.example"

const google = new OidcServer("google")
const linkedin = new OidcServer("linkedin")
const problems: string[] = []
const flaws: string[] = []

let site: TestSite
let browser: Browser
let owner: Page

beforeAll(async () => {
  const issuers = { google: await google.start(), linkedin: await linkedin.start() }
  site = await startSite({ env: oidcEnvironment(issuers) })
  browser = await openBrowser()
  owner = await openPage(await browser.newContext({ locale: "en-GB" }), problems)
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await site?.stop()
  await Promise.all([google.stop(), linkedin.stop()])
})

const open = (path: string) => owner.goto(`${site.storefrontUrl}/en${path}`)
const main = () => owner.getByRole("main")
const link = (name: string) => main().getByRole("link", { name })
const button = (name: string) => main().getByRole("button", { name })

const look = async (step: string) => {
  const wide = await takeShots(owner, "social", step)
  const findings = [...(await findingsOf(owner)), ...(wide ? ["wider than a phone"] : [])]
  flaws.push(...findings.map((finding) => `${step}: ${finding}`))
}

const signOut = async () => {
  await owner.context().clearCookies({ name: "session" })
  await open("/sign-in")
}

const greta = { sub: "g-1", email: OWNER, given_name: "Greta", family_name: "Green" }

describe("somebody with a Google account", () => {
  it("is told in a sentence when they change their mind", async () => {
    await open("/sign-in")
    await look("01-sign-in")
    await link("Continue with Google").click()
    await owner.getByText("You did not allow the sign-in").waitFor()
    await look("02-denied")
  })

  it("signs up without a password, and is in", async () => {
    google.person = greta
    await link("Continue with Google").click()
    await owner.getByText(`You come from Google as ${OWNER}`).waitFor()
    expect(new URL(owner.url()).pathname).toBe("/en/sign-up")
    expect(await owner.getByLabel("First name").inputValue()).toBe("Greta")
    expect(await owner.getByLabel("E-mail address").inputValue()).toBe(OWNER)
    expect(await owner.getByLabel("Password").count()).toBe(0)
    await look("03-sign-up")
    await owner.getByLabel("Legal name").fill("Greenshop GmbH")
    await owner.getByLabel("Country of registration").selectOption("de")
    await button("Create account").click()
    await owner.getByRole("heading", { level: 1, name: "Greenshop GmbH" }).waitFor()
    expect(await owner.getByText("We have sent a link to").count()).toBe(0)
  })

  it("signs in again, and lands where they wanted to go", async () => {
    await signOut()
    await open("/account")
    await link("Continue with Google").click()
    await owner.waitForURL(`${site.storefrontUrl}/en/account`)
    await owner.getByText("Your only way to sign in").waitFor()
    await look("04-account")
  })

  it("links LinkedIn, also after the first try failed", async () => {
    linkedin.person = { ...greta, sub: "l-1", email_verified: false }
    await link("Link LinkedIn").click()
    await owner.getByText("Your e-mail address is not confirmed with this provider").waitFor()
    await look("05-not-linked")
    linkedin.person = { ...greta, sub: "l-1", email: "greta.private@elsewhere.example" }
    await link("Link LinkedIn").click()
    await owner.getByText("Linked. You can sign in with LinkedIn from now on.").waitFor()
    await look("06-linked")
    await signOut()
    await link("Continue with LinkedIn").click()
    await owner.getByRole("heading", { level: 1, name: "Greenshop GmbH" }).waitFor()
  })

  it("unlinks Google, and keeps the last way in", async () => {
    await open("/account")
    await button("Unlink").first().click()
    await owner.getByRole("alertdialog").getByRole("button", { name: "Unlink" }).click()
    await owner.getByText("Your only way to sign in").waitFor()
    await link("Link Google").waitFor()
  })
})

describe("somebody with a password", () => {
  it("is sent to the password before Google is linked", async () => {
    const email = "paul@paulshop.example"
    const answer = await fetch(`${site.server.url}/store/wholesale/sign-ups`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-publishable-api-key": site.server.cast.publishable_key,
      },
      body: JSON.stringify({
        kind: "retailer",
        email,
        password: PASSWORD,
        first_name: "Paul",
        last_name: "Plum",
        company: { legal_name: "Paulshop GmbH", country_code: "de" },
      }),
    })
    expect(answer.status).toBe(201)
    google.person = { sub: "g-2", email, given_name: "Paul", family_name: "Plum" }
    await signOut()
    await link("Continue with Google").click()
    await owner.getByText("There is an account with this address already").waitFor()
    await look("07-has-account")
    await owner.getByLabel("Password", { exact: true }).fill(PASSWORD)
    await button("Sign in").click()
    await owner.waitForURL(`${site.storefrontUrl}/en/account`)
    await link("Link Google").click()
    await owner.getByText("Linked. You can sign in with Google from now on.").waitFor()
  })
})

describe("the callback", () => {
  it("counts only for the browser that began, and leads nowhere else", async () => {
    await signOut()
    const stranger = `${site.storefrontUrl}/api/session/google/callback?state=${"x".repeat(43)}&code=y`
    await owner.goto(stranger)
    await owner.getByText("This sign-in took too long or was already used").waitFor()
    await open("/sign-in?next=https%3A%2F%2Fevil.example")
    google.person = { sub: "g-2", email: "paul@paulshop.example" }
    await link("Continue with Google").click()
    await owner.waitForURL(`${site.storefrontUrl}/en`)
  })
})

it("shows nothing that throws, fails, or is hard to reach", () => {
  expect(problems).toEqual([])
  expect(flaws).toEqual([])
})
