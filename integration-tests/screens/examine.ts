import type { Page } from "playwright-core"

import { findingsOf } from "../e2e/support/axe"

/** Above this sum of layout shifts a page is felt to move. */
const FELT = 0.02
/** Above this one it jumps; what browsers call a good page stays below. */
const JUMPS = 0.1

declare global {
  interface Window {
    layoutShift?: number
  }
}

/** Begins to add up layout shifts before the page's own scripts run; those after input don't count. */
export const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.layoutShift = 0
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (!Reflect.get(entry, "hadRecentInput")) {
          window.layoutShift = (window.layoutShift ?? 0) + Number(Reflect.get(entry, "value"))
        }
      }
    })
    observer.observe({ type: "layout-shift", buffered: true })
  })

/** What moved by itself while the page was loaded: `jumps` have to be mended, `felt` is worth a look. */
export const shiftsOf = async (page: Page): Promise<{ jumps: string[]; felt: string[] }> => {
  const shift = await page.evaluate(() => window.layoutShift ?? 0)
  const said = [`layout shift ${shift.toFixed(3)}`]
  return { jumps: shift > JUMPS ? said : [], felt: shift > FELT && shift <= JUMPS ? said : [] }
}

/** The addresses of pictures that did not arrive. */
const brokenPictures = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.images]
      .filter(({ complete, naturalWidth, src }) => src && complete && naturalWidth === 0)
      .map(({ src }) => `broken picture ${src}`)
  )

/** Whether the page has to be scrolled sideways, and by what. */
export const overflowOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth + 1) {
      return []
    }
    const widest = [...document.querySelectorAll("main *, header *, footer *")]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
    return [`${scrollWidth} px wide: ${(widest[0] ?? "").slice(0, 120)}`]
  })

/** The serious and critical findings of axe-core, and pictures that did not arrive. */
export const faultsOf = async (page: Page): Promise<string[]> => [
  ...(await findingsOf(page)),
  ...(await brokenPictures(page)),
]
