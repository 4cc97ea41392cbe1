import axe from "axe-core"
import type { Page } from "playwright-core"

const FOREIGN = { exclude: [["[data-sonner-toaster]"], ["aside"], ["ol.text-ui-fg-muted"]] }

type Found = { impact: string; id: string; nodes: { html: string }[] }

/** The serious and critical findings of axe-core on a page, one line each. */
export const findingsOf = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source)
  // The dashboard's own, which we can't change: the close button of a toast has no name; sidebar and
  // breadcrumbs are too pale in the dark.
  const options = { resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21aa"] }
  const { violations } = await page.evaluate<{ violations: Found[] }>(
    `axe.run(${JSON.stringify(FOREIGN)}, ${JSON.stringify(options)})`
  )
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`)
}
