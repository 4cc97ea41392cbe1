import fs from "node:fs"
import path from "node:path"
import { parseArgs } from "node:util"
import { register } from "tsx/cjs/api"

import { startDemo } from "../lib/launch/demo.ts"
import { inRoot } from "../lib/paths.ts"
import { Problem } from "../lib/problem.ts"
import { ensureBrowser } from "../lib/test/browser.ts"

const directory = inRoot(".data/screenshots")
const say = (line: string) => void process.stdout.write(`${line}\n`)

/** Where the demo of this command runs, beside one that somebody works with. */
const own = { BACKEND_PORT: "9590", STOREFRONT_PORT: "8590", DATA_DIR: inRoot(".data/screens") }

function optionsOf(args: string[]) {
  const text = { type: "string" } as const
  const { values } = parseArgs({ args, options: { only: text, url: text, dashboard: text } })
  return { ...values, only: new RegExp(values.only ?? "") }
}

/** The addresses of a running demo, or of one that is started for this and stopped afterwards. */
async function withDemo<Result>(
  options: ReturnType<typeof optionsOf>,
  work: (at: { storefrontUrl: string; dashboardUrl: string }) => Promise<Result>
): Promise<Result> {
  if (options.url) {
    const storefrontUrl = options.url.replace(/\/$/, "")
    const dashboardUrl = (options.dashboard ?? "http://localhost:9000/app").replace(/\/$/, "")
    return await work({ storefrontUrl, dashboardUrl })
  }
  const demo = await startDemo({ ...process.env, ...own, DEVELOPER_PAGES: "on" })
  try {
    return await work({
      storefrontUrl: `http://localhost:${own.STOREFRONT_PORT}`,
      dashboardUrl: `http://localhost:${own.BACKEND_PORT}/app`,
    })
  } finally {
    await demo.stop()
  }
}

/**
 * `npm run screenshots [-- --only PATTERN] [--url STOREFRONT --dashboard DASHBOARD]` takes pictures of
 * every screen into .data/screenshots, with index.html to look at them, and ends with code 1 when a
 * machine can see something wrong. Without --url it starts a demo of its own; a demo that runs
 * already has to be started with DEVELOPER_PAGES=on, and gets a filled cart.
 */
export async function main(args: string[]): Promise<number> {
  const options = optionsOf(args)
  const chromiumPath = await ensureBrowser()
  // The specs' kit is CommonJS, which the runner of commands does not translate by itself.
  register()
  const { SCREENS } = await import("../../integration-tests/screens/screens.ts")
  const { takePictures } = await import("../../integration-tests/screens/take.ts")
  const { contactSheet } = await import("../../integration-tests/screens/sheet.ts")
  const screens = SCREENS.filter(({ name }) => options.only.test(name))
  if (screens.length === 0) {
    throw new Problem("No screen has such a name.", "Names: integration-tests/screens/screens.ts")
  }
  const findings = await withDemo(options, (at) =>
    takePictures({ chromiumPath, directory, at }, screens, ({ name, faults, hints }) => {
      say(`${faults.length > 0 ? "✗" : "✓"} ${name}`)
      ;[...faults, ...hints].forEach((line) => say(`    ${line}`))
    })
  )
  fs.writeFileSync(path.join(directory, "index.html"), contactSheet(findings))
  const wrong = findings.filter(({ faults }) => faults.length > 0)
  say(`${findings.length - wrong.length} as they should be, ${wrong.length} not`)
  say(path.join(directory, "index.html"))
  return wrong.length > 0 ? 1 : 0
}
