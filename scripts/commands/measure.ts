import fs from "node:fs"
import os from "node:os"
import path from "node:path"

import { readIfExists } from "../lib/files.ts"
import { startDemo } from "../lib/launch/demo.ts"
import { inRoot, root } from "../lib/paths.ts"
import { Problem } from "../lib/problem.ts"
import { runProcess, sleep } from "../lib/run-process.ts"

const ports = { BACKEND_PORT: "9390", STOREFRONT_PORT: "8390" }
const restMilliseconds = 30_000

/** One line of the table: what was measured, its value, and the goal. */
interface Figure {
  what: string
  value: string
  goal: string
}

function cloneEnvironment(): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("npm_"))
  return { ...Object.fromEntries(inherited), ...ports, NODE_OPTIONS: "" }
}

/** A clone of the committed state, as a stranger has it. Throws a Problem without git. */
async function clone(target: string): Promise<void> {
  const { code, output } = await runProcess("git", ["clone", "--quiet", root, target])
  if (code !== 0) {
    throw new Problem("The repository could not be cloned.", output.trim())
  }
}

/** Megabytes of memory that the backend of a run holds. */
function backendMemory(directory: string): number {
  const lock = readIfExists(path.join(directory, ".data/run.lock")) ?? "{}"
  const content: unknown = JSON.parse(lock)
  const children: unknown =
    typeof content === "object" && content ? Reflect.get(content, "children") : []
  const pids = Array.isArray(children)
    ? children.map((child) => Number(Reflect.get(child, "pid")))
    : []
  const backend = pids.find((pid) =>
    readIfExists(`/proc/${pid}/cmdline`)?.includes("@medusajs/cli")
  )
  const status = readIfExists(`/proc/${backend}/status`) ?? ""
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}

/** Starts the clone, calls `atRest` when it is ready, stops it; returns the seconds to ready. */
async function timeStart(directory: string, atRest: () => Promise<void>): Promise<number> {
  const started = Date.now()
  const demo = await startDemo(cloneEnvironment(), directory)
  const seconds = (Date.now() - started) / 1000
  await atRest()
  await demo.stop()
  return seconds
}

async function timeTests(directory: string): Promise<{ seconds: number; result: string }> {
  const started = Date.now()
  const onOutput = (text: string) => process.stdout.write(text)
  const options = { cwd: directory, env: { ...cloneEnvironment(), CI: "true" }, onOutput }
  const { output } = await runProcess("npm", ["test"], options)
  const result = output.trim().split("\n").pop() ?? ""
  return { seconds: (Date.now() - started) / 1000, result }
}

function render(figures: Figure[]): string {
  const rows = figures.map(({ what, value, goal }) => `| ${what} | ${value} | ${goal} |`)
  const cpu = os.cpus()[0]?.model.trim() ?? "unknown processor"
  const machine = `${os.cpus().length} × ${cpu}, Node ${process.versions.node}`
  return [
    "# Figures",
    "",
    `Measured by \`npm run measure\` on ${new Date().toISOString().slice(0, 10)}: ${machine}.`,
    "",
    "| figure | measured | goal |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n")
}

/**
 * `npm run measure [-- --no-tests]`: clones the committed state into a temporary
 * directory, measures what the first and second start, the tests and the backend
 * at rest need, and writes docs/figures.md.
 */
export async function main(args: string[]): Promise<void> {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), "wholesale-measure-"))
  fs.chmodSync(directory, 0o755)
  try {
    await clone(path.join(directory, "clone"))
    const target = path.join(directory, "clone")
    let memory = 0
    const first = await timeStart(target, async () => undefined)
    const second = await timeStart(target, async () => {
      await sleep(restMilliseconds)
      memory = backendMemory(target)
    })
    const figures: Figure[] = [
      { what: "fresh clone to ready", value: `${first.toFixed(0)} s`, goal: "360 s" },
      { what: "second start to ready", value: `${second.toFixed(0)} s`, goal: "30 s" },
      { what: "memory of the backend at rest", value: `${memory} MB`, goal: "600 MB" },
    ]
    if (!args.includes("--no-tests")) {
      const tests = await timeTests(target)
      const value = `${tests.seconds.toFixed(0)} s (${tests.result})`
      figures.push({ what: "npm test", value, goal: "1500 s" })
    }
    fs.writeFileSync(inRoot("docs/figures.md"), render(figures))
    process.stdout.write(render(figures))
  } finally {
    fs.rmSync(directory, { recursive: true, force: true })
  }
}
