import { spawn } from "node:child_process"
import path from "node:path"

import { Children } from "../lib/children.ts"
import { compile } from "../lib/compile.ts"
import { childEnvironment, loadEnvironment, prepareDataDir } from "../lib/environment.ts"
import { withDatabase } from "../lib/launch/open-database.ts"
import { migrate } from "../lib/launch/parts.ts"
import { medusaCli, serverDir } from "../lib/paths.ts"
import { loadSecrets } from "../lib/secrets.ts"

/** Runs the import in the compiled backend, on this terminal; returns its exit code. */
async function runImport(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const script = ["exec", "./src/scripts/import-history.js"]
  const child = spawn(process.execPath, [medusaCli, ...script], {
    cwd: serverDir,
    env: { ...env, LOG_LEVEL: "error", IMPORT_ARGUMENTS: JSON.stringify(args) },
    stdio: ["ignore", "inherit", "inherit"],
  })
  return await new Promise((resolve) => {
    child.on("error", () => resolve(127))
    child.on("close", (code) => resolve(code ?? 1))
  })
}

/** Paths are those of the caller, whose directory npm hides behind its own. */
function withAbsoluteFile(args: string[]): string[] {
  const base = process.env.INIT_CWD ?? process.cwd()
  return args.map((argument, index) =>
    args[index - 1] === "--file" ? path.resolve(base, argument) : argument
  )
}

/**
 * `npm run import -- --seller <handle> --file <file> --currency <code>` brings past orders into
 * DATABASE_URL or the embedded database, also while the marketplace runs.
 */
export async function main(args: string[]): Promise<number> {
  const env = loadEnvironment()
  prepareDataDir(env.dataDir)
  return await withDatabase(env, async (url) => {
    await compile("production")
    const childEnv = childEnvironment(env, url, loadSecrets(env.dataDir))
    const children = new Children(path.join(env.dataDir, "logs"))
    await migrate(children, url, childEnv, (_, work) => work())
    return await runImport(withAbsoluteFile(args), childEnv)
  })
}
