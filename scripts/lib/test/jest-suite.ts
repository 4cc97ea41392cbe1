import { spawn } from "node:child_process"
import fs from "node:fs"
import path from "node:path"

import { inRoot, root } from "../paths.ts"
import { testDataDir } from "./database.ts"
import type { Outcome } from "./outcome.ts"

/** A suite of jest.config.cjs. */
export type Suite = "unit" | "module" | "http" | "browser" | "bench"

/** Servers and browsers are heavy: two at once on two cores. */
const workers: Record<Suite, string> = {
  unit: "50%",
  module: "2",
  http: "2",
  browser: "1",
  bench: "1",
}

interface Report {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numRuntimeErrorTestSuites: number
}

function isReport(value: unknown): value is Report {
  return typeof value === "object" && value !== null && "numPassedTests" in value
}

function readReport(file: string): Report | undefined {
  const value: unknown = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : undefined
  return isReport(value) ? value : undefined
}

/**
 * Runs one suite, or those of its specs whose path contains one of `paths`. A
 * spec that cannot even be loaded, a skipped test and a run of no test at all
 * count as failed: a test that nobody runs proves nothing.
 */
export async function runSuite(
  suite: Suite,
  paths: string[],
  variables: Record<string, string>
): Promise<Outcome> {
  const outputFile = path.join(testDataDir, `jest-${suite}.json`)
  fs.mkdirSync(testDataDir, { recursive: true })
  fs.rmSync(outputFile, { force: true })
  const args = [
    inRoot("node_modules/jest/bin/jest.js"),
    ...["--selectProjects", suite, "--maxWorkers", workers[suite], "--forceExit"],
    ...["--json", "--outputFile", outputFile, "--", ...paths],
  ]
  const env = {
    ...process.env,
    ...variables,
    NODE_OPTIONS: "--experimental-vm-modules --no-warnings",
  }
  // jest reports to stderr; what it prints to stdout is the JSON of the output file again.
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
    stdio: ["ignore", "ignore", "inherit"],
  })
  await new Promise((resolve) => child.on("close", resolve))
  const report = readReport(outputFile)
  if (!report) {
    return { passed: 0, failed: 1, output: `jest could not run the suite ${suite}` }
  }
  const broken = report.numFailedTests + report.numRuntimeErrorTestSuites + report.numPendingTests
  const nothing = report.numPassedTests + broken === 0
  return {
    passed: report.numPassedTests,
    failed: broken + (nothing ? 1 : 0),
    output: nothing ? `the suite ${suite} ran no test` : pending(report),
  }
}

function pending({ numPendingTests }: Report): string {
  return numPendingTests > 0 ? `${numPendingTests} skipped tests count as failed` : ""
}
