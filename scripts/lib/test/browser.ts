import fs from "node:fs"
import path from "node:path"

import { Children } from "../children.ts"
import { childEnvironment, loadEnvironment } from "../environment.ts"
import { buildAdmin, buildStorefront, type Step } from "../launch/parts.ts"
import type { Cluster } from "../postgres/cluster.ts"
import { Problem } from "../problem.ts"
import { runProcess } from "../run-process.ts"
import { loadSecrets } from "../secrets.ts"
import { testDataDir } from "./database.ts"

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
]

function findBrowser(): string | undefined {
  return [process.env.TEST_CHROMIUM ?? "", ...places].find((file) => file && fs.existsSync(file))
}

/** Path of a Chromium. In CI a missing one is installed from Debian. Throws a Problem. */
export async function ensureBrowser(): Promise<string> {
  const present = findBrowser()
  if (present) {
    return present
  }
  if (process.env.CI) {
    const apt = "apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium"
    const { output } = await runProcess("/bin/sh", ["-c", apt])
    const installed = findBrowser()
    if (!installed) {
      throw new Problem("Chromium could not be installed.", output.trim().slice(-800))
    }
    return installed
  }
  throw new Problem(
    "The browser tests need Chromium, and none was found.",
    "Install it (apt-get install chromium), or name one: TEST_CHROMIUM=/path/to/chrome npm test"
  )
}

/** Builds what a browser looks at; returns the variables that the specs need. */
export async function prepareBrowser(
  cluster: Cluster,
  step: Step
): Promise<Record<string, string>> {
  const chromium = await ensureBrowser()
  const env = loadEnvironment({ DATA_DIR: testDataDir, NODE_ENV: "test" })
  const variables = childEnvironment(env, cluster.url("postgres"), loadSecrets(testDataDir))
  const children = new Children(path.join(testDataDir, "logs"))
  await buildAdmin(children, variables, step)
  await buildStorefront(children, variables, step)
  return { TEST_CHROMIUM: chromium }
}
