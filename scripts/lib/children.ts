import { spawn, type ChildProcess } from "node:child_process"
import fs from "node:fs"
import path from "node:path"

import { readIfExists } from "./files.ts"
import { Problem } from "./problem.ts"
import { isAlive, sleep } from "./run-process.ts"

/** A child process whose output goes to a log file. */
export interface Child {
  name: string
  pid: number
  log: string
  /** Resolves with the exit code when the process has ended. */
  ended: Promise<number>
}

export interface ChildOptions {
  cwd: string
  env: NodeJS.ProcessEnv
}

/**
 * All processes of one run. They lead groups of their own, so that Ctrl-C reaches
 * only the launcher, which then ends them in the right order.
 */
export class Children {
  private readonly running = new Set<Child>()
  private stopped = false

  /** `onStart` learns the id of every process, `logDir` takes their output. */
  constructor(
    private readonly logDir: string,
    private readonly onStart: (pid: number) => void = () => undefined
  ) {}

  /** Starts a process that goes on running. */
  start(name: string, command: string, args: string[], options: ChildOptions): Child {
    if (this.stopped) {
      throw new Problem(`${name} was not started, because everything is being stopped.`)
    }
    fs.mkdirSync(this.logDir, { recursive: true })
    const log = path.join(this.logDir, `${name}.log`)
    const output = fs.openSync(log, "w")
    const process_ = spawn(command, args, {
      ...options,
      detached: process.platform !== "win32",
      stdio: ["ignore", output, output],
    })
    fs.closeSync(output)
    const child: Child = { name, pid: process_.pid ?? 0, log, ended: endOf(process_) }
    if (child.pid > 0) {
      this.running.add(child)
      this.onStart(child.pid)
    }
    void child.ended.then(() => this.running.delete(child))
    return child
  }

  /** Runs a process to its end. Throws a Problem with the end of its log when it fails. */
  async run(name: string, command: string, args: string[], options: ChildOptions): Promise<void> {
    const child = this.start(name, command, args, options)
    const code = await child.ended
    if (code !== 0) {
      throw failure(child, `ended with code ${code}`)
    }
  }

  /** Ends one process, and kills it when it has not ended after five seconds. */
  async stop(child: Child): Promise<void> {
    signalGroup(child.pid, "SIGTERM")
    await Promise.race([child.ended, sleep(5000)])
    signalGroup(child.pid, "SIGKILL")
    await child.ended
  }

  /** Asks every process to end, and kills what is still there after two seconds. */
  async stopAll(): Promise<void> {
    this.stopped = true
    const children = [...this.running]
    children.forEach(({ pid }) => signalGroup(pid, "SIGTERM"))
    const ended = Promise.all(children.map((child) => child.ended))
    await Promise.race([ended, sleep(2000)])
    children.forEach(({ pid }) => signalGroup(pid, "SIGKILL"))
    await Promise.race([ended, sleep(500)])
  }
}

function endOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.on("error", () => resolve(127))
    child.on("exit", (code) => resolve(code ?? 1))
  })
}

/** Sends a signal to a process and all its descendants that did not leave its group. */
function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(process.platform === "win32" ? pid : -pid, signal)
  } catch {
    // It has ended already.
  }
}

/** A Problem that shows the last lines of a child's log. */
export function failure(child: Child, what: string): Problem {
  const lines = (readIfExists(child.log) ?? "").trim().split("\n").slice(-15)
  return new Problem(`${child.name} ${what}.`, [...lines, `The whole log: ${child.log}`].join("\n"))
}

/** Waits until a URL answers with success. Throws a Problem when the process ends before that. */
export async function waitForUrl(url: string, child: Child, timeout = 120_000): Promise<void> {
  const deadline = Date.now() + timeout
  let code: number | undefined
  void child.ended.then((value) => (code = value))
  while (Date.now() < deadline) {
    if (code !== undefined || !isAlive(child.pid)) {
      throw failure(child, `ended with code ${code ?? "?"} before it was ready`)
    }
    const ok = await fetch(url, { signal: AbortSignal.timeout(5000) }).then(
      (response) => response.ok,
      () => false
    )
    if (ok) {
      return
    }
    await sleep(150)
  }
  throw failure(child, `did not answer at ${url} within ${timeout / 1000} s`)
}
