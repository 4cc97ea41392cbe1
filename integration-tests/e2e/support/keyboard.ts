import type { Page } from "playwright-core"

/** The menu of the dashboard alone takes a third of them. */
const MOST_PRESSES = 120

/** What somebody is told about the element that has the focus: its label, or else its words. */
const focusedNames = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const element = document.activeElement
    const field =
      element instanceof HTMLInputElement ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLTextAreaElement
    const label = field ? element.labels?.[0] : element
    return [element?.getAttribute("aria-label") ?? "", label?.textContent?.trim() ?? ""]
  })

/** Presses Tab until something with this name has the focus, as somebody without a mouse does. */
export const tabTo = async (page: Page, name: string) => {
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await page.keyboard.press("Tab")
    const names = await focusedNames(page)
    if (names.some((one) => one.startsWith(name))) {
      return
    }
  }
  throw new Error(`"${name}" can't be reached by keyboard on ${page.url()}`)
}

/** Goes to something by keyboard and presses it. */
export const press = async (page: Page, name: string) => {
  await tabTo(page, name)
  await page.keyboard.press("Enter")
}

/** Goes to a field by keyboard and types; what was in it is overwritten. */
export const typeInto = async (page: Page, name: string, text: string) => {
  await tabTo(page, name)
  await page.keyboard.press("ControlOrMeta+a")
  await page.keyboard.type(text)
}
