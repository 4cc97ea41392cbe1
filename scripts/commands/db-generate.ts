import { spawn } from "node:child_process"
import fs from "node:fs"

import { compile } from "../lib/compile.ts"
import { inRoot, pluginNames } from "../lib/paths.ts"
import { startTestCluster } from "../lib/test/database.ts"
import { Problem } from "../lib/problem.ts"

/**
 * `npm run db:generate -- <plugin>`: writes the migrations of every module of a
 * plugin whose models changed, with the help of the PostgreSQL of the tests.
 */
export async function main([plugin = ""]: string[]): Promise<number> {
  if (!pluginNames.some((name) => name === plugin)) {
    throw new Problem(`There is no plugin "${plugin}".`, `Known: ${pluginNames.join(", ")}`)
  }
  // Modules may import other plugins, and those are resolved to their compiled form.
  await compile("test")
  const cluster = await startTestCluster()
  const child = spawn(
    process.execPath,
    ["--import", "tsx", inRoot("node_modules/@medusajs/cli/dist/index.js"), "plugin:db:generate"],
    {
      cwd: inRoot("plugins", plugin),
      stdio: "inherit",
      env: {
        ...process.env,
        NODE_ENV: "production",
        MEDUSA_DISABLE_TELEMETRY: "true",
        TSX_TSCONFIG_PATH: tsconfigOf(plugin),
        DATABASE_URL: "",
        DB_HOST: cluster.host,
        DB_PORT: String(cluster.port),
        DB_USERNAME: cluster.user,
        DB_PASSWORD: cluster.password,
      },
    }
  )
  return new Promise((resolve) => child.on("close", (code) => resolve(code ?? 1)))
}

/** Decorators must be transformed in the way that Medusa expects, which the tsconfig says. */
function tsconfigOf(plugin: string): string {
  const own = inRoot("plugins", plugin, "tsconfig.json")
  return fs.existsSync(own) ? own : inRoot("tsconfig.base.json")
}
