import fs from "node:fs"
import path from "node:path"
import { createRequire } from "node:module"

import { inRoot, serverDir } from "../lib/paths.ts"

const require = createRequire(inRoot("node_modules/@medusajs/medusa/package.json"))

interface Plugin {
  admin?: { type: "local" | "package"; resolve: string }
}

/**
 * Bundles the dashboard with the pages of our plugins, as `medusa build` does,
 * from their source. Runs in a process of its own with the server's environment.
 */
export async function main(): Promise<void> {
  process.chdir(serverDir)
  const { getConfigFile, getResolvedPlugins } = require("@medusajs/utils")
  const { configModule, error } = await getConfigFile(serverDir, "medusa-config")
  if (error) {
    throw error
  }
  const plugins: Plugin[] = await getResolvedPlugins(serverDir, configModule, true)
  const placesOf = (type: "local" | "package") =>
    plugins.flatMap(({ admin }) => (admin?.type === type ? [admin.resolve] : []))
  const { build } = require("@medusajs/admin-bundler")
  await build({
    ...configModule.admin,
    disable: false,
    sources: placesOf("local").filter((directory) => fs.existsSync(directory)),
    plugins: placesOf("package"),
    outDir: path.join(serverDir, "public/admin"),
  })
}
