import { spawn } from "node:child_process"
import path from "node:path"

import { Children } from "../lib/children.ts"
import { compile } from "../lib/compile.ts"
import { childEnvironment, loadEnvironment, prepareDataDir } from "../lib/environment.ts"
import {
  buildAdmin,
  buildStorefront,
  migrate,
  nextCli,
  publishableKey,
  seed,
  type Step,
} from "../lib/launch/parts.ts"
import { checkReachable } from "../lib/migrations.ts"
import { inRoot, medusaCli, serverDir } from "../lib/paths.ts"
import { Problem } from "../lib/problem.ts"
import { Progress } from "../lib/progress.ts"
import { loadSecrets } from "../lib/secrets.ts"

const USAGE =
  "npm run serve -- build | migrate | backend | storefront, with DATABASE_URL but for build"

/** Runs a program in place of this one: its output, signals and exit code are its own. */
function become(args: string[], cwd: string, env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(process.execPath, args, { cwd, env, stdio: "inherit" })
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => child.kill(signal))
  }
  return new Promise((resolve) => {
    child.on("error", () => resolve(127))
    child.on("exit", (code) => resolve(code ?? 1))
  })
}

/**
 * The parts of `npm start`, one at a time, for installations of several machines: `build` makes what is
 * served, `migrate` prepares the database and may run in several places at once, `backend` and
 * `storefront` serve in the foreground. None of them starts a PostgreSQL.
 */
export async function main([part = ""]: string[]): Promise<number> {
  const env = loadEnvironment()
  prepareDataDir(env.dataDir)
  const children = new Children(path.join(env.dataDir, "logs"))
  const progress = new Progress()
  const step: Step = (name, work) => progress.step(name, work)
  // A build reads the configuration and no database.
  const url = part === "build" ? "postgres://localhost/none" : env.databaseUrl
  if (!url) {
    throw new Problem("DATABASE_URL is missing.", USAGE)
  }
  const childEnv = childEnvironment(env, url, loadSecrets(env.dataDir))
  switch (part) {
    case "build":
      await step("Compiling", () => compile("production"))
      await buildAdmin(children, childEnv, step)
      await buildStorefront(children, childEnv, step)
      return 0
    case "migrate":
      await checkReachable(url)
      await migrate(children, url, childEnv, step)
      await seed(children, url, childEnv, env.seed, step)
      return 0
    case "backend":
      return await become([medusaCli, "start", "--port", `${env.backendPort}`], serverDir, childEnv)
    case "storefront":
      return await become(
        [nextCli(), "start", "--port", `${env.storefrontPort}`],
        inRoot("storefront"),
        {
          ...childEnv,
          MEDUSA_BACKEND_URL: process.env.MEDUSA_BACKEND_URL || env.publicBackendUrl,
          MEDUSA_PUBLISHABLE_KEY: await publishableKey(url, env.dataDir),
          ADMIN_URL: `${env.publicBackendUrl}/app`,
        }
      )
    default:
      throw new Problem(`There is no part "${part}".`, USAGE)
  }
}
