import type { Page } from "playwright-core"

const MOST_PRESSES = 80

/** What somebody is told about the element that has the focus: its label, or else its words. */
const focusedNames = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const element = document.activeElement
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : element
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
