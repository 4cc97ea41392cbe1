import fs from "node:fs"
import path from "node:path"

import type { Page } from "playwright-core"

const directory = path.resolve(__dirname, "../screenshots")

/** The two widths that every step is looked at. */
const SIZES = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]

/** Takes pictures of a step at both widths; returns whether the narrow one had to be scrolled sideways. */
export const takeShots = async (page: Page, journey: string, step: string): Promise<boolean> => {
  fs.mkdirSync(directory, { recursive: true })
  let wide = false
  for (const size of SIZES) {
    await page.setViewportSize(size)
    // A header that sticks would lie across the picture.
    await page.evaluate(() => window.scrollTo(0, 0))
    // Layouts that depend on the width settle after the next frame.
    await page.waitForTimeout(150)
    wide ||= await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1
    )
    const file = path.join(directory, `${journey}-${step}-${size.width}.png`)
    await page.screenshot({ path: file, fullPage: true })
  }
  return wide
}
