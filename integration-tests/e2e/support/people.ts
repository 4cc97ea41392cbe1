import type { BrowserContext, Page } from "playwright-core"

import { settled } from "../../kit/settled"
import type { TestSite } from "../../setup/browser"

/** The password of everybody in these journeys. */
export const PASSWORD = "a long enough password"

type SiteAddresses = Pick<TestSite, "storefrontUrl" | "dashboardUrl">

type Account = { actor_type: string; email: string }

const post = (url: string, body: object, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  })

/** The people of the template have no password: gives one the way that forgets theirs. */
export const givePassword = async ({ server }: TestSite, { actor_type, email }: Account) => {
  const at = `${server.url}/auth/${actor_type}/emailpass`
  await post(`${at}/reset-password`, { identifier: email })
  const token = await resetToken(server, email)
  const answer = await post(
    `${at}/update`,
    { password: PASSWORD },
    { authorization: `Bearer ${token}` }
  )
  if (!answer.ok) {
    throw new Error(`No password for ${email}: ${answer.status} ${await answer.text()}`)
  }
}

const resetToken = async (server: TestSite["server"], email: string) => {
  const deadline = Date.now() + 20_000
  while (Date.now() < deadline) {
    await settled(server)
    const [mail] = await server.query<{ text: string }>(
      `select data->>'text' as text from notification
       where template = 'account.password_reset' and "to" = $1 order by created_at desc limit 1`,
      [email]
    )
    const link = /https?:\/\/\S+reset-password\S+/.exec(mail?.text ?? "")?.[0]
    if (link) {
      return new URL(link).searchParams.get("token")
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${email} got no link for a new password`)
}

/** Opens a page in which what goes wrong is noticed: scripts that throw, and answers of 5xx. */
export const openPage = async (context: BrowserContext, problems: string[]): Promise<Page> => {
  const page = await context.newPage()
  await page.setViewportSize({ width: 1440, height: 900 })
  page.setDefaultTimeout(20_000)
  page.on("pageerror", (error) => problems.push(`${page.url()}: ${error.message}`))
  page.on("response", (response) => {
    if (response.status() >= 500) {
      problems.push(`${response.status()} ${response.url()}`)
    }
  })
  return page
}

/** Signs in to the dashboard. */
export const signInToDashboard = async (
  page: Page,
  site: SiteAddresses,
  email: string,
  password = PASSWORD
) => {
  await page.goto(`${site.dashboardUrl}/login`)
  await page.getByPlaceholder("Email").fill(email)
  await page.getByPlaceholder("Password").fill(password)
  await page.getByRole("button", { name: "Continue with Email" }).click()
  await page.getByTestId("acting-as").waitFor()
}

/** Signs in to the storefront. */
export const signInToStorefront = async (
  page: Page,
  site: SiteAddresses,
  email: string,
  password = PASSWORD
) => {
  await page.goto(`${site.storefrontUrl}/en/sign-in`)
  await page.getByLabel("E-mail address").fill(email)
  await page.getByLabel("Password", { exact: true }).fill(password)
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click()
  await page.waitForURL(`${site.storefrontUrl}/en`)
}
