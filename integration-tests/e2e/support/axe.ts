import axe from "axe-core"
import type { Page } from "playwright-core"

type Found = { impact: string; id: string; nodes: { html: string }[] }

/** The serious and critical findings of axe-core on a page, one line each. */
export const findingsOf = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source)
  // The close button of a toast is the dashboard's own; it has no name and can't be given one.
  const options = { resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21aa"] }
  const { violations } = await page.evaluate<{ violations: Found[] }>(
    `axe.run({ exclude: [["[data-sonner-toaster]"]] }, ${JSON.stringify(options)})`
  )
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`)
}
