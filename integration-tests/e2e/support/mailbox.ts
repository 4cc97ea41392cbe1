import type { Page } from "playwright-core"

import type { TestSite } from "../../setup/browser"

/** Opens an e-mail in the operator's mailbox and returns the address behind its button. */
export const linkInMailbox = async (
  operator: Page,
  site: TestSite,
  { to, subject }: { to: string; subject: string }
): Promise<string> => {
  await operator.goto(`${site.dashboardUrl}/mailbox?q=${encodeURIComponent(to)}`)
  await operator.getByRole("button", { name: subject }).first().click()
  const letter = operator.getByRole("dialog").frameLocator("iframe")
  const link = letter.locator('a[href^="http"]').first()
  const href = await link.getAttribute("href")
  if (!href) {
    throw new Error(`The message "${subject}" to ${to} has no link`)
  }
  return href
}
