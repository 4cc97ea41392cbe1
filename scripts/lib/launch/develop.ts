import path from "node:path"

import { checkDisk, checkPorts } from "../checks.ts"
import { Children, waitForUrl, type Child } from "../children.ts"
import { compile } from "../compile.ts"
import { childEnvironment, prepareDataDir, type Environment } from "../environment.ts"
import { lockDataDir } from "../lock.ts"
import { inRoot, medusaCli, pluginNames, serverDir } from "../paths.ts"
import { messageOf } from "../problem.ts"
import { Progress, seconds } from "../progress.ts"
import { loadSecrets } from "../secrets.ts"
import { watchDirectories } from "../watch.ts"
import { openDatabase, stopCluster, type Database } from "./open-database.ts"
import { hasStorefront, migrate, nextCli, publishableKey, seed, type Step } from "./parts.ts"
import { onStop } from "./stop.ts"
import { readyTable } from "./table.ts"

/** Everything that a running development session needs. */
interface Session {
  env: Environment
  children: Children
  progress: Progress
  step: Step
  childEnv: NodeJS.ProcessEnv
}

/** Sources of the backend; the dashboard and the storefront reload by themselves. */
function isBackendSource(file: string): boolean {
  const other = /^admin\/|\/admin\/components\/|__tests__|\.spec\.ts$|\.tmp$/
  return /\.(?:ts|json)$/.test(file) && !other.test(file)
}

function startBackend({ env, children, childEnv }: Session): Child {
  const args = [medusaCli, "start", "--port", String(env.backendPort)]
  return children.start("backend", process.execPath, args, { cwd: serverDir, env: childEnv })
}

/** Compiles what changed and replaces the backend; a syntax error leaves the old one running. */
async function reload(session: Session, backend: Child): Promise<Child> {
  const { env, children, progress } = session
  const started = Date.now()
  try {
    const { changed } = await compile("test")
    if (changed === 0) {
      return backend
    }
    await children.stop(backend)
    const next = startBackend(session)
    await waitForUrl(`http://localhost:${env.backendPort}/health`, next)
    progress.say(
      `✓ ${changed} files compiled, backend restarted (${seconds(Date.now() - started)})`
    )
    return next
  } catch (error) {
    progress.say(`✗ ${messageOf(error)} Save again when it is solved.`)
    return backend
  }
}

/** Watches the sources; changes during a reload cause one more. */
function watch(session: Session, first: Child): void {
  let backend = first
  let busy = false
  let again = false
  const onChange = async () => {
    again = true
    while (again && !busy) {
      busy = true
      again = false
      backend = await reload(session, backend)
      busy = false
    }
  }
  const directories = [
    ...pluginNames.map((name) => inRoot("plugins", name, "src")),
    inRoot("backend/src"),
  ]
  watchDirectories(directories, isBackendSource, () => void onChange())
}

async function serve(session: Session, database: Database): Promise<void> {
  const { env, children, childEnv, step } = session
  const backend = startBackend(session)
  const health = `http://localhost:${env.backendPort}/health`
  await step("Starting the backend", () => waitForUrl(health, backend))
  watch(session, backend)
  if (hasStorefront()) {
    const storefrontEnv = {
      ...childEnv,
      MEDUSA_BACKEND_URL: `http://localhost:${env.backendPort}`,
      MEDUSA_PUBLISHABLE_KEY: await publishableKey(database.url, env.dataDir),
      ADMIN_URL: `${env.publicBackendUrl}/app`,
    }
    const args = [nextCli(), "dev", "--port", String(env.storefrontPort)]
    const options = { cwd: inRoot("storefront"), env: storefrontEnv }
    const storefront = children.start("storefront", process.execPath, args, options)
    const url = `http://localhost:${env.storefrontPort}/`
    await step("Starting the storefront", () => waitForUrl(url, storefront))
  }
}

/**
 * `npm run dev`: like `npm start`, but from source. Changes of plugins and backend
 * are compiled and restart the backend; dashboard and storefront reload in place.
 */
export async function develop(env: Environment): Promise<number> {
  const progress = new Progress()
  const step: Step = (name, work) => progress.step(name, work)
  prepareDataDir(env.dataDir)
  checkDisk(env.dataDir)
  const lock = await lockDataDir(env.dataDir)
  const logs = path.join(env.dataDir, "logs")
  const children = new Children(logs, (pid) => lock.addChild(pid))
  let opening: Promise<Database> | undefined
  const stopped = onStop(() => progress.say("Stopping ..."))
  const run = async (): Promise<number> => {
    await checkPorts(env, hasStorefront())
    opening = openDatabase(env, step)
    const [database] = await Promise.all([opening, step("Compiling", () => compile("test"))])
    const secrets = loadSecrets(env.dataDir)
    const production = childEnvironment(env, database.url, secrets)
    await migrate(children, database.url, production, step)
    await seed(children, database.url, production, env.seed, step)
    const childEnv = childEnvironment(env, database.url, secrets, "development")
    await serve({ env, children, progress, step, childEnv }, database)
    progress.say(readyTable(env, { storefront: hasStorefront(), database: database.place, logs }))
    return stopped
  }
  try {
    return await Promise.race([run(), stopped])
  } finally {
    await children.stopAll()
    await stopCluster(env, opening)
    lock.release()
  }
}
