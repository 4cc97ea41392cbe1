import fs from "node:fs"

import { inRoot, pluginNames, root } from "../paths.ts"
import { runProcess } from "../run-process.ts"
import { verdict, type Outcome } from "./outcome.ts"

/** Runs a tool of node_modules by its JavaScript file. */
async function tool(packageName: string, bin: string, args: string[]): Promise<Outcome> {
  const file = inRoot("node_modules", packageName, bin)
  const env = { ...process.env, NO_COLOR: "1", NODE_OPTIONS: "" }
  const { code, output } = await runProcess(process.execPath, [file, ...args], { cwd: root, env })
  return verdict(code === 0, output)
}

/** Every workspace is checked with its own settings; each counts as one. */
async function types(): Promise<Outcome> {
  const projects = [
    ...pluginNames.map((name) => `plugins/${name}`),
    "backend",
    "integration-tests",
    "scripts",
    "storefront",
  ].filter((project) => fs.existsSync(inRoot(project, "tsconfig.json")))
  const total: Outcome = { passed: 0, failed: 0, output: "" }
  const worker = async () => {
    for (let project = projects.shift(); project; project = projects.shift()) {
      const args = ["--noEmit", "--pretty", "false", "-p", project]
      const outcome = await tool("typescript", "bin/tsc", args)
      total.passed += outcome.passed
      total.failed += outcome.failed
      total.output += outcome.output
    }
  }
  await Promise.all([worker(), worker()])
  return total
}

/** Fails when the committed OpenAPI document is not what the validators say. */
async function openapi(): Promise<Outcome> {
  const args = ["scripts/run.mjs", "openapi", "--check"]
  const env = { ...process.env, NODE_OPTIONS: "" }
  const { code, output } = await runProcess(process.execPath, args, { cwd: root, env })
  return verdict(code === 0, output)
}

const cruised = ["plugins", "backend", "scripts", "storefront", "medusa-config.ts"]

/** The checks that need neither a database nor a server, by name. */
export const staticChecks: Record<string, () => Promise<Outcome>> = {
  format: () => tool("prettier", "bin/prettier.cjs", ["--check", "--log-level=warn", "."]),
  lint: () => tool("eslint", "bin/eslint.js", ["--max-warnings=0", "."]),
  types,
  dead: () => tool("knip", "bin/knip.js", ["--no-progress"]),
  boundaries: () =>
    tool("dependency-cruiser", "bin/dependency-cruise.mjs", [
      ...cruised,
      "--output-type",
      "err-long",
    ]),
  openapi,
}
