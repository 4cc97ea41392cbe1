import type { Locator } from "playwright-core"

/** Waits until there are that many: a list is drawn again a moment after what changed it. */
export const shown = async (rows: Locator, count: number) => {
  await rows.nth(count - 1).waitFor()
  await rows.nth(count).waitFor({ state: "detached" })
}
