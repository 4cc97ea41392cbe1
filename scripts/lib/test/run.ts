import { compile } from "../compile.ts"
import type { Step } from "../launch/parts.ts"
import type { Cluster } from "../postgres/cluster.ts"
import { runningCluster } from "../postgres/cluster.ts"
import { Problem, messageOf } from "../problem.ts"
import { Progress, seconds } from "../progress.ts"
import { prepareBrowser } from "./browser.ts"
import {
  databaseVariables,
  prepareTemplate,
  startTestCluster,
  templateVariables,
  testDataDir,
} from "./database.ts"
import { runSuite, type Suite } from "./jest-suite.ts"
import type { Outcome } from "./outcome.ts"
import { staticChecks } from "./static-checks.ts"

const suites: Suite[] = ["unit", "module", "http", "browser"]

/** What `npm test` runs, in this order. */
const stepNames = [...Object.keys(staticChecks), ...suites]

/** Measures for minutes and wants a quiet machine, so it only runs when it is named. */
const bench: Suite = "bench"

function remedyOf(error: unknown): string {
  return error instanceof Problem && error.remedy ? `\n${error.remedy}` : ""
}

/** Counts what ran, and shows the output of what failed. */
class Tally {
  passed = 0
  failed = 0

  constructor(private readonly progress: Progress) {}

  /** Runs one step; what it throws counts as one failure. */
  async step(name: string, work: () => Promise<Outcome>): Promise<void> {
    const started = Date.now()
    const outcome = await work().catch((error: unknown) => ({
      passed: 0,
      failed: 1,
      output: `${messageOf(error)}${remedyOf(error)}`,
    }))
    this.passed += outcome.passed
    this.failed += outcome.failed
    const counts = `${outcome.passed} passed, ${outcome.failed} failed`
    const mark = outcome.failed > 0 ? "✗" : "✓"
    this.progress.say(`${mark} ${name}: ${counts} (${seconds(Date.now() - started)})`)
    if (outcome.output) {
      this.progress.say(outcome.output.trim().split("\n").slice(0, 200).join("\n"))
    }
  }
}

/** Two at a time: they are single processes, and there are at least two cores. */
async function runStatic(names: string[], tally: Tally): Promise<void> {
  const queue = [...names]
  const worker = async () => {
    for (let name = queue.shift(); name; name = queue.shift()) {
      await tally.step(name, staticChecks[name] ?? (() => Promise.reject(new Error(name))))
    }
  }
  await Promise.all([worker(), worker()])
}

const showsPages = (suite: Suite) =>
  suite === "browser" || (suite === bench && Boolean(process.env.BENCH_STOREFRONT))

/** Databases, builds and browsers of a suite, as the variables that its specs need. */
async function prepare(suite: Suite, cluster: Cluster | undefined, step: Step) {
  if (!cluster || suite === "unit") {
    return {}
  }
  const variables = databaseVariables(cluster)
  if (suite === "module") {
    return variables
  }
  const template = await step("Preparing the template database", () => prepareTemplate(cluster))
  const browser = showsPages(suite) ? await prepareBrowser(cluster, step) : {}
  return { ...variables, ...templateVariables(template), ...browser }
}

/**
 * Runs the chosen steps (all when none is chosen), with `paths` only the specs
 * whose path contains one of them. Returns the exit code; the last line is the sum.
 */
export async function runTests(only: string[], paths: string[]): Promise<number> {
  const known = [...stepNames, bench]
  const unknown = only.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    throw new Problem(`Unknown: ${unknown.join(", ")}.`, `Known: ${known.join(", ")}`)
  }
  const chosen = only.length === 0 ? stepNames : known.filter((name) => only.includes(name))
  const chosenSuites = [...suites, bench].filter((suite) => chosen.includes(suite))
  const progress = new Progress()
  const tally = new Tally(progress)
  const step: Step = (name, work) => progress.step(name, work)
  await compile("test")
  await runStatic(
    chosen.filter((name) => name in staticChecks),
    tally
  )
  const wasRunning = runningCluster(testDataDir) !== undefined
  const needsDatabase = chosenSuites.some((suite) => suite !== "unit")
  const cluster = needsDatabase ? await step("Starting PostgreSQL", startTestCluster) : undefined
  for (const suite of chosenSuites) {
    await tally.step(suite, async () => runSuite(suite, paths, await prepare(suite, cluster, step)))
  }
  if (cluster && !wasRunning) {
    await cluster.stop()
  }
  progress.say(`${tally.passed} passed, ${tally.failed} failed`)
  return tally.failed > 0 ? 1 : 0
}
