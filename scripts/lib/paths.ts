import path from "node:path"
import { fileURLToPath } from "node:url"

/** Absolute path of the repository. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..")

/** Plugins in the order of their dependencies. */
export const pluginNames = [
  "core",
  "notifications",
  "companies",
  "content",
  "catalog",
  "pricing",
  "ordering",
  "history",
  "escrow",
  "support",
] as const

/** Where the compiled backend lives; the Medusa CLI always runs here. */
export const serverDir = path.join(root, "backend/.medusa/server")

/** The Medusa command line without its ts-node shim: what it runs is compiled already. */
export const medusaCli = path.join(root, "node_modules/@medusajs/cli/dist/index.js")

/** Absolute path of something in the repository. */
export function inRoot(...parts: string[]): string {
  return path.join(root, ...parts)
}
