import { spawn, type ChildProcess } from "node:child_process"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"

import type { Cast } from "../kit/cast"
import { freePort, waitUntilAnswered } from "./network"
import { cloneTemplate, databaseUrl, dropDatabase, queryDatabase, readCast } from "./template"

const root = path.resolve(__dirname, "../..")
const serverDir = path.join(root, "backend/.medusa/server")
const medusaCli = path.join(root, "node_modules/@medusajs/cli/dist/index.js")
const jwtSecret = "a secret of the tests, which signs their tokens"

/** What a spec may choose about its server. */
export interface ServerOptions {
  /** Additional environment, such as FAULT_POINT. */
  env?: Record<string, string>
  /** An existing database; without it the template is cloned, and dropped at the end. */
  database?: string
}

/** A Medusa server in a process of its own, with a database of its own. */
export interface TestServer {
  url: string
  database: string
  databaseUrl: string
  dataDir: string
  /** The people in the database, with their companies and keys. */
  readonly cast: Cast
  /** Signs the tokens of this server. */
  jwtSecret: string
  /** Process id of the present process; it changes with a restart. */
  readonly pid: number
  /** Everything that the server printed since it was first started. */
  logs(): string
  /** Runs a statement in the server's database. */
  query<Row extends object = Record<string, unknown>>(
    sql: string,
    params?: unknown[]
  ): Promise<Row[]>
  /** Sends a signal and waits until the process has ended. */
  kill(signal: "SIGKILL" | "SIGTERM"): Promise<void>
  /** Resolves when the process has ended by itself, for example at a fault point. */
  waitForExit(): Promise<void>
  /** Ends the process if it still runs, and starts it again on the same database and port. */
  restart(env?: Record<string, string>): Promise<void>
  /** Runs a script as `medusa exec` does, on the same database; resolves with how it ended. */
  runScript(script: string, env?: Record<string, string>): Promise<number | NodeJS.Signals | null>
  /** Ends the process and removes its database and files. */
  stop(): Promise<void>
}

interface Running {
  child: ChildProcess
  ended: Promise<void>
}

const leftovers = new Set<ChildProcess>()

// A spec that fails before its afterAll must not leave servers behind.
process.once("exit", () => leftovers.forEach((child) => child.kill("SIGKILL")))

function launch(args: string[], env: NodeJS.ProcessEnv, log: string): Running {
  const output = fs.openSync(log, "a")
  const child = spawn(process.execPath, [medusaCli, ...args], {
    cwd: serverDir,
    env,
    stdio: ["ignore", output, output],
  })
  fs.closeSync(output)
  leftovers.add(child)
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => {
      leftovers.delete(child)
      resolve()
    })
  })
  return { child, ended }
}

function waitUntilHealthy(url: string, { child }: Running, log: string): Promise<void> {
  const exited = () => child.exitCode !== null || child.signalCode !== null
  return waitUntilAnswered(`${url}/health`, exited, log)
}

function serverEnvironment(port: number, database: string, dataDir: string): NodeJS.ProcessEnv {
  const url = `http://localhost:${port}`
  const { NODE_OPTIONS: _options, JEST_WORKER_ID: _worker, ...inherited } = process.env
  return {
    ...inherited,
    NODE_ENV: "production",
    MEDUSA_DISABLE_TELEMETRY: "true",
    ADMIN: "off",
    BACKEND_PORT: String(port),
    PUBLIC_BACKEND_URL: url,
    DATABASE_URL: databaseUrl(database),
    DATA_DIR: dataDir,
    JWT_SECRET: jwtSecret,
    COOKIE_SECRET: "a secret of the tests, which signs their cookies",
    AUTH_MFA_ENCRYPTION_KEY: "a secret of the tests, which hides their codes",
    OUTBOX_POLL_MS: "50",
    LOG_LEVEL: "info",
  }
}

async function end({ child, ended }: Running, signal: "SIGKILL" | "SIGTERM"): Promise<void> {
  child.kill(signal)
  const timer = setTimeout(() => child.kill("SIGKILL"), 5000)
  await ended
  clearTimeout(timer)
}

/** Boots a server on a free port and waits until it is healthy; takes a few seconds. */
export async function startServer(options: ServerOptions = {}): Promise<TestServer> {
  const port = await freePort()
  const database = options.database ?? (await cloneTemplate())
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "wholesale-server-"))
  const log = path.join(dataDir, "server.log")
  const url = `http://localhost:${port}`
  const base = { ...serverEnvironment(port, database, dataDir), ...options.env }
  const start = ["start", "--port", String(port)]
  let running = launch(start, base, log)
  await waitUntilHealthy(url, running, log)
  return {
    url,
    database,
    databaseUrl: databaseUrl(database),
    dataDir,
    jwtSecret,
    get cast() {
      return readCast()
    },
    get pid() {
      return running.child.pid ?? 0
    },
    logs: () => fs.readFileSync(log, "utf8"),
    query: (sql, params) => queryDatabase(database, sql, params),
    kill: (signal) => end(running, signal),
    waitForExit: () => running.ended,
    async restart(env = {}) {
      await end(running, "SIGKILL")
      running = launch(start, { ...base, ...env }, log)
      await waitUntilHealthy(url, running, log)
    },
    async runScript(script, env = {}) {
      const own = { ...base, MEDUSA_WORKER_MODE: "server", ...env }
      const { child, ended } = launch(["exec", script], own, log)
      await ended
      return child.signalCode ?? child.exitCode
    },
    async stop() {
      await end(running, "SIGTERM")
      if (!options.database) {
        await dropDatabase(database)
      }
      fs.rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
