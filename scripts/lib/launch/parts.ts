import fs from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"

import type { Children } from "../children.ts"
import { withClient } from "../database.ts"
import { readIfExists, writeAtomically } from "../files.ts"
import {
  adminFingerprint,
  forgetBuilt,
  isBuilt,
  markBuilt,
  schemaFingerprint,
  storefrontFingerprint,
} from "../fingerprint.ts"
import { checkNotNewer, readState, withMigrationLock, writeState } from "../migrations.ts"
import { inRoot, medusaCli, serverDir } from "../paths.ts"

/** Reports a step while it runs; the launcher shows it, tests do not. */
export type Step = <T>(name: string, work: () => Promise<T>) => Promise<T>

/** Whether there is a storefront to build and to serve. */
export function hasStorefront(): boolean {
  return fs.existsSync(inRoot("storefront/next.config.ts"))
}

/** The command line of Next.js, which lives in the storefront's or in the root's node_modules. */
export function nextCli(): string {
  return createRequire(inRoot("storefront/package.json")).resolve("next/dist/bin/next")
}

/** Bundles the dashboard unless the present bundle was made from the same sources. */
export async function buildAdmin(children: Children, env: NodeJS.ProcessEnv, step: Step) {
  const fingerprint = adminFingerprint()
  if (isBuilt("admin", fingerprint, path.join(serverDir, "public/admin/index.html"))) {
    return
  }
  await step("Building the dashboard", async () => {
    forgetBuilt("admin")
    const args = [inRoot("scripts/run.mjs"), "build-admin"]
    await children.run("build-admin", process.execPath, args, { cwd: inRoot(), env })
    markBuilt("admin", fingerprint)
  })
}

/** Builds the storefront unless the present build was made from the same sources. */
export async function buildStorefront(children: Children, env: NodeJS.ProcessEnv, step: Step) {
  const fingerprint = storefrontFingerprint(env)
  if (!hasStorefront() || isBuilt("storefront", fingerprint, inRoot("storefront/.next/BUILD_ID"))) {
    return
  }
  await step("Building the storefront", async () => {
    forgetBuilt("storefront")
    const options = { cwd: inRoot("storefront"), env }
    await children.run("build-storefront", process.execPath, [nextCli(), "build"], options)
    markBuilt("storefront", fingerprint)
  })
}

/** Runs a command of Medusa in the compiled backend. */
export function runMedusa(
  children: Children,
  name: string,
  args: string[],
  env: NodeJS.ProcessEnv
): Promise<void> {
  return children.run(name, process.execPath, [medusaCli, ...args], { cwd: serverDir, env })
}

/** Brings the database to the schema of this code: modules, links, search, start-up data. */
export async function migrate(
  children: Children,
  databaseUrl: string,
  env: NodeJS.ProcessEnv,
  step: Step
): Promise<void> {
  await checkNotNewer(databaseUrl)
  const fingerprint = schemaFingerprint()
  if ((await readState(databaseUrl, "schema")) === fingerprint) {
    return
  }
  await step("Migrating the database", () =>
    withMigrationLock(databaseUrl, async () => {
      const args = ["db:migrate", "--execute-safe-links", "--execute-safe-search"]
      await runMedusa(children, "migrate", args, env)
      await writeState(databaseUrl, "schema", fingerprint)
    })
  )
}

/** Seeds once: the demo, or only what the marketplace cannot run without. */
export async function seed(
  children: Children,
  databaseUrl: string,
  env: NodeJS.ProcessEnv,
  kind: "demo" | "none",
  step: Step
): Promise<void> {
  const script = kind === "demo" ? "demo" : "essentials"
  const done = await readState(databaseUrl, "seed")
  if (done === script || done === "demo") {
    return
  }
  await step(kind === "demo" ? "Seeding the demo" : "Preparing the marketplace", () =>
    withMigrationLock(databaseUrl, async () => {
      await runMedusa(children, "seed", ["exec", `./src/seed/${script}.js`], env)
      await writeState(databaseUrl, "seed", script)
    })
  )
}

/** The key with which the storefront may call the store API; kept in DATA_DIR/storefront.json. */
export async function publishableKey(databaseUrl: string, dataDir: string): Promise<string> {
  const token = await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `select token from api_key
       where type = 'publishable' and revoked_at is null and deleted_at is null
       order by created_at limit 1`
    )
    return String(rows[0]?.token ?? "")
  })
  const file = path.join(dataDir, "storefront.json")
  const content = `${JSON.stringify({ publishableKey: token }, null, 2)}\n`
  if (readIfExists(file) !== content) {
    writeAtomically(file, content, 0o600)
  }
  return token
}
