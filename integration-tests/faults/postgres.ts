import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import path from "node:path"
import { sleep } from "./gate"

/** Every process with its parent, as `ps` lists them. */
const processes = (): { pid: number; parent: number }[] =>
  spawnSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" })
    .stdout.trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([pid, parent]) => ({ pid, parent }))

const kill = (pid: number, signal: NodeJS.Signals | 0): boolean => {
  try {
    return process.kill(pid, signal)
  } catch {
    // It has ended already.
    return false
  }
}

/** Kills the server of a data directory with all its children at once, as a power cut does. */
export const killPostgres = async (clusterDir: string): Promise<void> => {
  const pid = Number(readFileSync(path.join(clusterDir, "postmaster.pid"), "utf8").split("\n")[0])
  const family = [pid, ...processes().flatMap((one) => (one.parent === pid ? [one.pid] : []))]
  family.forEach((one) => kill(one, "SIGKILL"))
  for (let waited = 0; waited < 5000 && family.some((one) => kill(one, 0)); waited += 50) {
    await sleep(50)
  }
}
