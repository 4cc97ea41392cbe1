import path from "node:path"

import { checkDisk, checkPorts } from "../checks.ts"
import { Children, failure, waitForUrl, type Child } from "../children.ts"
import { compile } from "../compile.ts"
import { childEnvironment, prepareDataDir, type Environment } from "../environment.ts"
import { lockDataDir } from "../lock.ts"
import { inRoot, medusaCli, serverDir } from "../paths.ts"
import { Progress, seconds } from "../progress.ts"
import { loadSecrets } from "../secrets.ts"
import { openDatabase, stopCluster, type Database } from "./open-database.ts"
import {
  buildAdmin,
  buildStorefront,
  hasStorefront,
  migrate,
  nextCli,
  publishableKey,
  seed,
  type Step,
} from "./parts.ts"
import { onStop } from "./stop.ts"
import { readyTable } from "./table.ts"

/** Builds and migrates what is missing or stale; independent steps run side by side. */
async function prepare(
  children: Children,
  env: Environment,
  database: Database,
  childEnv: NodeJS.ProcessEnv,
  step: Step
): Promise<void> {
  const data = async () => {
    await migrate(children, database.url, childEnv, step)
    await seed(children, database.url, childEnv, env.seed, step)
  }
  const builds = async () => {
    await buildAdmin(children, childEnv, step)
    await buildStorefront(children, childEnv, step)
  }
  await Promise.all([data(), builds()])
}

/** Starts backend and storefront and waits until both answer. */
async function serve(
  children: Children,
  env: Environment,
  database: Database,
  childEnv: NodeJS.ProcessEnv,
  step: Step
): Promise<Child[]> {
  const args = [medusaCli, "start", "--port", String(env.backendPort)]
  const backend = children.start("backend", process.execPath, args, {
    cwd: serverDir,
    env: childEnv,
  })
  const started = [backend]
  const waits = [
    step("Starting the backend", () =>
      waitForUrl(`http://localhost:${env.backendPort}/health`, backend)
    ),
  ]
  if (hasStorefront()) {
    const storefrontEnv = {
      ...childEnv,
      MEDUSA_BACKEND_URL: `http://localhost:${env.backendPort}`,
      MEDUSA_PUBLISHABLE_KEY: await publishableKey(database.url, env.dataDir),
      ADMIN_URL: `${env.publicBackendUrl}/app`,
    }
    const options = { cwd: inRoot("storefront"), env: storefrontEnv }
    const next = [nextCli(), "start", "--port", String(env.storefrontPort)]
    const storefront = children.start("storefront", process.execPath, next, options)
    started.push(storefront)
    waits.push(
      step("Starting the storefront", async () => {
        await waitForUrl(`http://localhost:${env.backendPort}/health`, backend)
        await waitForUrl(`http://localhost:${env.storefrontPort}/`, storefront)
      })
    )
  }
  await Promise.all(waits)
  return started
}

/**
 * Everything that `npm start` does after the installation. Returns the exit code
 * when the marketplace was stopped; throws a Problem when it could not start.
 */
export async function start(env: Environment): Promise<number> {
  const begun = Date.now()
  const progress = new Progress()
  const step: Step = (name, work) => progress.step(name, work)
  prepareDataDir(env.dataDir)
  checkDisk(env.dataDir)
  const lock = await lockDataDir(env.dataDir)
  const logs = path.join(env.dataDir, "logs")
  const children = new Children(logs, (pid) => lock.addChild(pid))
  let opening: Promise<Database> | undefined
  const cleanUp = async () => {
    await children.stopAll()
    await stopCluster(env, opening)
    lock.release()
  }
  const stopped = onStop(() => progress.say("Stopping ..."))
  const run = async () => {
    await checkPorts(env, hasStorefront())
    opening = openDatabase(env, step)
    const compiling = step("Compiling", () => compile("production"))
    const [database] = await Promise.all([opening, compiling])
    const childEnv = childEnvironment(env, database.url, loadSecrets(env.dataDir))
    await prepare(children, env, database, childEnv, step)
    const serving = await serve(children, env, database, childEnv, step)
    const places = { storefront: hasStorefront(), database: database.place, logs }
    progress.say(readyTable(env, places))
    progress.say(`Started in ${seconds(Date.now() - begun)}.`)
    const first = await Promise.race(
      serving.map(async (child) => ({ child, code: await child.ended }))
    )
    throw failure(first.child, `ended with code ${first.code}`)
  }
  try {
    return await Promise.race([run(), stopped])
  } finally {
    await cleanUp()
  }
}
