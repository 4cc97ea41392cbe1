import axe from "axe-core"
import type { Page } from "playwright-core"

type Found = { impact: string; id: string; nodes: { html: string }[] }

/** The serious and critical findings of axe-core on a page, one line each. */
export const findingsOf = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source)
  const options = { resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21aa"] }
  const { violations } = await page.evaluate<{ violations: Found[] }>(
    `axe.run(document, ${JSON.stringify(options)})`
  )
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`)
}
