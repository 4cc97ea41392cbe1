import { spawn, type ChildProcess } from "node:child_process"
import fs from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"

import { chromium, type Browser, type BrowserContext } from "playwright-core"

import { freePort, waitUntilAnswered } from "./network"
import { startServer, type ServerOptions, type TestServer } from "./server"
import { required } from "./template"

const storefrontDir = path.resolve(__dirname, "../../storefront")

/** A whole marketplace for a browser: backend with dashboard, and storefront. */
export interface TestSite {
  server: TestServer
  storefrontUrl: string
  dashboardUrl: string
  stop(): Promise<void>
}

const leftovers = new Set<ChildProcess>()

// A spec that fails before its afterAll must not leave a storefront behind.
process.once("exit", () => leftovers.forEach((child) => child.kill("SIGKILL")))

const ARGS = ["--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"]

/** Opens the Chromium that the runner found; each test should use a context of its own. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: required("TEST_CHROMIUM"), args: ARGS })
}

/** Opens a browser whose cookies, storage and service workers are still there when it is opened again. */
export function openProfile(directory: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(directory, {
    executablePath: required("TEST_CHROMIUM"),
    args: ARGS,
    locale: "en-GB",
  })
}

function startNext(server: TestServer, port: number, publishableKey: string): ChildProcess {
  const next = createRequire(path.join(storefrontDir, "package.json")).resolve("next/dist/bin/next")
  const log = fs.openSync(path.join(server.dataDir, "storefront.log"), "w")
  const child = spawn(process.execPath, [next, "start", "--port", String(port)], {
    cwd: storefrontDir,
    stdio: ["ignore", log, log],
    env: {
      ...process.env,
      NODE_OPTIONS: "",
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      MEDUSA_BACKEND_URL: server.url,
      MEDUSA_PUBLISHABLE_KEY: publishableKey,
      ADMIN_URL: `${server.url}/app`,
      PUBLIC_STOREFRONT_URL: `http://localhost:${port}`,
    },
  })
  fs.closeSync(log)
  leftovers.add(child)
  child.once("exit", () => leftovers.delete(child))
  return child
}

/** Boots backend and storefront on free ports; takes about ten seconds. */
export async function startSite(options: ServerOptions = {}): Promise<TestSite> {
  const port = await freePort()
  const storefrontUrl = `http://localhost:${port}`
  const env = { ...options.env, ADMIN: "on", PUBLIC_STOREFRONT_URL: storefrontUrl }
  const server = await startServer({ ...options, env })
  const [key] = await server.query<{ token: string }>(
    "select token from api_key where type = 'publishable' order by created_at limit 1"
  )
  const child = startNext(server, port, key?.token ?? "")
  const exited = () => child.exitCode !== null
  const log = path.join(server.dataDir, "storefront.log")
  await waitUntilAnswered(storefrontUrl, exited, log)
  return {
    server,
    storefrontUrl,
    dashboardUrl: `${server.url}/app`,
    async stop() {
      child.kill("SIGTERM")
      await server.stop()
    },
  }
}
