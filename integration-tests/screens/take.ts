import fs from "node:fs"
import path from "node:path"

import { chromium, type Browser, type Page } from "playwright-core"

import { faultsOf, overflowOf, shiftsOf, watchShifts } from "./examine"
import { isStorefront, type Screen } from "./screens"
import type { Finding } from "./sheet"
import { visitorsOf, type Addresses, type Scheme } from "./visitors"

const WIDTHS = [1440, 1024, 390] as const
const PHONE = 390

/** The dashboard scrolls inside of itself, so its window has to be as tall as what is looked at. */
const heightOf = (screen: Screen) => (isStorefront(screen) ? 900 : 1600)

/** Light is loaded at a desk and dark on a phone, so that both are measured while they load. */
const LOADED_AT: Record<Scheme, readonly number[]> = {
  light: WIDTHS,
  dark: WIDTHS.toReversed(),
}

type Visit = { screen: Screen; scheme: Scheme; directory: string; at: Addresses }

/** What a page says on its console while it is open, and answers that failed. */
const listen = (page: Page): string[] => {
  const heard: string[] = []
  page.on("pageerror", (error) => heard.push(`script: ${error.message}`))
  page.on("console", (message) => {
    // A page that says "not found" answers 404 on purpose, and the console repeats that.
    if (message.type() === "error" && !message.text().includes("status of 404")) {
      heard.push(`console: ${message.text().slice(0, 300)}`)
    }
  })
  page.on("response", (response) => {
    if (response.status() >= 500) {
      heard.push(`${response.status()} ${response.url()}`)
    }
  })
  return heard
}

const ready = async (page: Page, screen: Screen) => {
  const sign = screen.ready ?? (isStorefront(screen) ? "main h1" : "main h1, main h2")
  await page.locator(sign).first().waitFor()
  await page.waitForLoadState("networkidle")
}

/** Opens a screen; where its address has an id, clicks the way there once and loads it anew. */
const open = async (page: Page, { screen, at }: Visit) => {
  const base = isStorefront(screen)
    ? `${at.storefrontUrl}/${screen.locale ?? "en"}`
    : at.dashboardUrl
  await page.goto(base + screen.path)
  for (const click of screen.clicks ?? []) {
    const before = page.url()
    await page.locator(click).first().click()
    await page.waitForURL((url) => url.href !== before)
  }
  if (screen.clicks) {
    await page.goto(page.url())
  }
  await ready(page, screen)
}

/** Brings every lazy picture of a long page into sight once. */
const loadPictures = (page: Page) =>
  page.evaluate(async () => {
    document.querySelectorAll("img[loading=lazy]").forEach((img) => {
      img.setAttribute("loading", "eager")
    })
    await Promise.all([...document.images].map((img) => img.decode().catch(() => undefined)))
  })

const picture = async (page: Page, visit: Visit, width: number) => {
  const { screen, scheme, directory } = visit
  await page.setViewportSize({ width, height: heightOf(screen) })
  await page.waitForTimeout(200)
  const file = `${screen.name}-${width}-${scheme}.png`
  await page.screenshot({ path: path.join(directory, file), fullPage: true })
  return file
}

const look = async (page: Page, visit: Visit): Promise<Finding> => {
  const { screen, scheme } = visit
  const heard = listen(page)
  const widths = LOADED_AT[scheme]
  await page.setViewportSize({ width: widths[0] ?? PHONE, height: heightOf(screen) })
  await watchShifts(page)
  await open(page, visit)
  const { felt: hints, jumps } = await shiftsOf(page)
  await loadPictures(page)
  const pictures: string[] = []
  const faults = [...jumps]
  for (const width of widths) {
    pictures.push(await picture(page, visit, width))
    faults.push(...(width === PHONE ? await overflowOf(page) : []))
    faults.push(
      ...(width === 1024 ? [] : await faultsOf(page)).map((fault) => `${width}: ${fault}`)
    )
  }
  const marked = [...heard, ...faults].map((fault) => `${scheme} ${fault}`)
  const address = new URL(page.url()).pathname
  return { name: screen.name, address, pictures, faults: [...new Set(marked)], hints }
}

const failure = (screen: Screen, error: unknown): Finding => {
  const [first = ""] = (error instanceof Error ? error.message : String(error)).split("\n")
  return { name: screen.name, address: screen.path, pictures: [], faults: [first], hints: [] }
}

const SCHEMES: readonly Scheme[] = ["light", "dark"]

/**
 * Takes pictures of every screen at three widths, light and dark, and looks for what a machine can
 * see: what axe-core finds, pages wider than a phone, scripts that fail, pictures that don't arrive,
 * layouts that jump.
 * @param onScreen hears of every screen when it was looked at
 */
export const takePictures = async (
  { chromiumPath, directory, at }: { chromiumPath: string; directory: string; at: Addresses },
  screens: readonly Screen[],
  onScreen: (finding: Finding) => void
): Promise<Finding[]> => {
  fs.mkdirSync(directory, { recursive: true })
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"],
  })
  try {
    return await visitAll(browser, { directory, at }, screens, onScreen)
  } finally {
    await browser.close()
  }
}

const visitAll = async (
  browser: Browser,
  where: Pick<Visit, "directory" | "at">,
  screens: readonly Screen[],
  onScreen: (finding: Finding) => void
) => {
  const visitor = visitorsOf(browser, where.at)
  const findings: Finding[] = []
  for (const screen of screens) {
    for (const scheme of SCHEMES) {
      const context = await visitor(screen.who, scheme)
      const page = await context.newPage()
      page.setDefaultTimeout(15_000)
      const finding = await look(page, { screen, scheme, ...where }).catch((error: unknown) =>
        failure(screen, error)
      )
      await context.close()
      findings.push(finding)
      onScreen(finding)
    }
  }
  return findings
}
