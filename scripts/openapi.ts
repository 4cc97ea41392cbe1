import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { buildDocument } from "./lib/openapi-document.ts"
import { pluginNames } from "./lib/paths.ts"

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..")
const target = path.join(root, "docs/api/openapi.json")
const require = createRequire(import.meta.url)

/**
 * Writes docs/api/openapi.json from the plugins' route tables and validators; with `--check` it
 * only compares and fails on drift. Needs the compiled plugins (`npm run compile`).
 * @returns the exit code
 */
export const main = async (args: string[]): Promise<number> => {
  const { listEntries } = require("@wholesale/core/access/registry")
  for (const plugin of pluginNames) {
    require(`@wholesale/${plugin}/api/middlewares`)
  }
  const schemas = pluginNames.flatMap((plugin) => namedSchemas(plugin))
  const document = JSON.stringify(buildDocument(listEntries(), schemas), null, 2) + "\n"

  if (!args.includes("--check")) {
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, document)
    process.stdout.write(`${path.relative(root, target)} written\n`)
    return 0
  }
  const committed = readFileSync(target, "utf8")
  if (committed === document) {
    return 0
  }
  process.stderr.write(
    "docs/api/openapi.json differs from the validators: run `npm run openapi` and commit it\n"
  )
  return 1
}

/** Every exported `…Dto` of a plugin's schema files, under its name in the document. */
const namedSchemas = (plugin: string): [string, unknown][] => {
  const exported: Record<string, unknown> = require(`@wholesale/${plugin}/http/schemas`)
  return Object.entries(exported)
    .filter(([name]) => name.endsWith("Dto"))
    .map(([name, schema]) => [name[0].toUpperCase() + name.slice(1, -3), schema])
}
