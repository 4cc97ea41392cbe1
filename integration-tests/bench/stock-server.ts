import { spawn } from "node:child_process"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { freePort, waitUntilAnswered } from "../setup/network"
import { queryDatabase } from "../setup/template"

const medusaCli = path.resolve(__dirname, "../../node_modules/@medusajs/cli/dist/index.js")

/** One seller is left, as stock Medusa knows only one. */
const SELLER = "comp_bench1"

/**
 * Makes a copy of our database what stock Medusa would have: the same products, prices and stock, but
 * none of our triggers, and only one warehouse with its shipping option.
 */
const strip = async (database: string) => {
  const triggers = await queryDatabase<{ name: string; relation: string }>(
    database,
    `select tgname as name, tgrelid::regclass::text as relation from pg_trigger
     where not tgisinternal`
  )
  for (const { name, relation } of triggers) {
    await queryDatabase(database, `drop trigger "${name}" on ${relation}`)
  }
  await queryDatabase(
    database,
    `update shipping_option set deleted_at = now() where id not in (
       select shipping_option_id from seller_shipping_option where seller_id = $1)`,
    [SELLER]
  )
  await queryDatabase(
    database,
    `delete from sales_channel_stock_location where stock_location_id not in (
       select stock_location_id from seller_location where seller_id = $1)`,
    [SELLER]
  )
  await queryDatabase(database, "analyze")
}

export type StockServer = { url: string; stop(): Promise<void>; memory(): number }

/** Starts Medusa as it comes on a copy of a database of ours. */
export const startStock = async (url: string, jwtSecret: string): Promise<StockServer> => {
  await strip(new URL(url).pathname.slice(1))
  const port = await freePort()
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), "stock-medusa-"))
  const log = path.join(directory, "server.log")
  const output = fs.openSync(log, "a")
  const { NODE_OPTIONS: _options, JEST_WORKER_ID: _worker, ...inherited } = process.env
  const child = spawn(process.execPath, [medusaCli, "start", "--port", String(port)], {
    cwd: path.join(__dirname, "stock"),
    stdio: ["ignore", output, output],
    env: {
      ...inherited,
      NODE_ENV: "production",
      MEDUSA_DISABLE_TELEMETRY: "true",
      DATABASE_URL: url,
      JWT_SECRET: jwtSecret,
      COOKIE_SECRET: jwtSecret,
      LOG_LEVEL: "warn",
    },
  })
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()))
  process.once("exit", () => child.kill("SIGKILL"))
  await waitUntilAnswered(`http://localhost:${port}/health`, () => child.exitCode !== null, log)
  return {
    url: `http://localhost:${port}`,
    memory: () => memoryOf(child.pid),
    stop: async () => {
      child.kill("SIGTERM")
      await ended
      fs.rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** Megabytes of memory that a process holds; 0 where the system does not say. */
export const memoryOf = (pid: number | undefined): number => {
  try {
    const status = fs.readFileSync(`/proc/${pid}/status`, "utf8")
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
  } catch {
    return 0
  }
}
