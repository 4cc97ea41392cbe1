import fs from "node:fs"
import path from "node:path"

import { readIfExists } from "./files.ts"
import { Problem } from "./problem.ts"
import { isAlive, sleep } from "./run-process.ts"

/** A process, told apart from a later one that got the same id by the time it started. */
interface Holder {
  pid: number
  started: string
}

/** What the lock of a data directory says: who holds it, and which children that run had. */
interface LockContent extends Holder {
  children: Holder[]
}

/** The lock of a data directory while it is held. */
export interface DataDirLock {
  /** Remembers a child, so that the next run can end it if this one is killed. */
  addChild(pid: number): void
  release(): void
}

/** State and start (in the kernel's ticks) of a process; empty where they are not known. */
function statOf(pid: number): { state: string; started: string } {
  const stat = readIfExists(`/proc/${pid}/stat`)
  const fields = stat?.slice(stat.lastIndexOf(")") + 2).split(" ") ?? []
  return { state: fields[0] ?? "", started: fields[19] ?? "" }
}

function describe(pid: number): Holder {
  return { pid, started: statOf(pid).started }
}

function isRunning({ pid, started }: Holder): boolean {
  const now = statOf(pid)
  return isAlive(pid) && now.state !== "Z" && (started === "" || now.started === started)
}

function isHolder(value: unknown): value is Holder {
  return typeof value === "object" && value !== null && "pid" in value && "started" in value
}

function parse(text: string): LockContent | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (isHolder(value)) {
      const children = "children" in value && Array.isArray(value.children) ? value.children : []
      return { ...value, children: children.filter(isHolder) }
    }
  } catch {
    // Half-written by a run that was killed meanwhile: nobody holds it.
  }
  return undefined
}

/** Ends what a killed run left behind; its children lead process groups of their own. */
async function endOrphans(content: LockContent | undefined): Promise<void> {
  const orphans = (content?.children ?? []).filter(isRunning)
  orphans.forEach(({ pid }) => process.kill(-pid, "SIGKILL"))
  for (let waited = 0; waited < 3000 && orphans.some(isRunning); waited += 50) {
    await sleep(50)
  }
}

/** Moves a stale lock away; false when somebody else was quicker. */
function removeStale(file: string, text: string): boolean {
  const aside = `${file}.${process.pid}`
  try {
    fs.renameSync(file, aside)
  } catch {
    return false
  }
  const same = fs.readFileSync(aside, "utf8") === text
  if (!same) {
    fs.renameSync(aside, file)
    return false
  }
  fs.rmSync(aside)
  return true
}

/**
 * Takes the lock of a data directory, so that two runs never share one. The lock
 * of a run that was killed is taken over, and what it left running is ended.
 * Throws a Problem that names the process which holds it.
 */
export async function lockDataDir(dataDir: string): Promise<DataDirLock> {
  const file = path.join(dataDir, "run.lock")
  const content: LockContent = { ...describe(process.pid), children: [] }
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      fs.writeFileSync(file, JSON.stringify(content), { flag: "wx" })
      return handleOf(file, content)
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) {
        throw error
      }
    }
    const text = readIfExists(file) ?? ""
    const held = parse(text)
    if (held && isRunning(held)) {
      throw new Problem(
        `DATA_DIR ${dataDir} is in use by pid ${held.pid}.`,
        "Stop that run first (Ctrl-C), or use another directory: DATA_DIR=/path npm start"
      )
    }
    if (removeStale(file, text)) {
      await endOrphans(held)
    }
  }
  throw new Problem(`DATA_DIR ${dataDir} could not be locked.`, `Delete ${file} and try again.`)
}

function handleOf(file: string, content: LockContent): DataDirLock {
  return {
    addChild(pid) {
      content.children.push(describe(pid))
      fs.writeFileSync(file, JSON.stringify(content))
    },
    release() {
      fs.rmSync(file, { force: true })
    },
  }
}
