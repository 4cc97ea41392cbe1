import { spawnSync } from "node:child_process"
import fs from "node:fs"
import path from "node:path"

import { Problem } from "../problem.ts"
import { runProcess } from "../run-process.ts"
import type { Driver, Load, Measured } from "./driver.ts"
import { scale } from "./workloads.ts"

/** Where a pgbench is: in one of the directories given, or on the PATH. */
export function findPgbench(directories: string[]): string | undefined {
  const candidates = [...directories.map((directory) => path.join(directory, "pgbench")), "pgbench"]
  return candidates.find((file) => spawnSync(file, ["--version"]).status === 0)
}

/** Drives a database with Postgres's own pgbench; `directory` is for its scripts and logs. */
export function pgbenchDriver(binary: string, url: string, directory: string): Driver {
  const run = async (args: string[]) => {
    const { code, output } = await runProcess(binary, [...args, url], { cwd: directory })
    if (code !== 0 || /aborted|failed transactions: [1-9]/.test(output)) {
      throw new Problem("pgbench could not run all transactions.", output.trim().slice(-800))
    }
    return output
  }
  return {
    name: `pgbench (${spawnSync(binary, ["--version"]).stdout.toString().trim()})`,
    initialise: async () => void (await run(["-i", "-q", "-s", String(scale)])),
    measure: async (load) => {
      const script = path.join(directory, "script.sql")
      fs.writeFileSync(script, load.workload.script)
      const output = await run([...argumentsOf(load), "-f", script])
      const tps = Number(/^tps = ([\d.]+)/m.exec(output)?.[1])
      return { tps, latencies: takeLatencies(directory) }
    },
  }
}

function argumentsOf({ clients, seconds, rate, run }: Load): string[] {
  return [
    ...["-n", "-c", String(clients), "-j", "2", "-T", String(seconds)],
    ...["-D", `run=${run}`, "-D", "n=0", "-l", "--log-prefix=latency"],
    ...(rate ? ["-R", String(rate)] : []),
  ]
}

/** Reads the logs of a run and removes them; the third column is microseconds. */
function takeLatencies(directory: string): Measured["latencies"] {
  const files = fs.readdirSync(directory).filter((file) => file.startsWith("latency."))
  return files.flatMap((file) => {
    const log = path.join(directory, file)
    const lines = fs.readFileSync(log, "utf8").trim().split("\n")
    fs.rmSync(log)
    return lines.map((line) => Number(line.split(" ")[2]) / 1000)
  })
}
