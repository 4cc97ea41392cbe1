import fs from "node:fs"
import path from "node:path"

import { digest, listFiles, readIfExists, writeAtomically } from "./files.ts"
import { inRoot, pluginNames } from "./paths.ts"

const importPattern = /(?:from|import)\s*\(?\s*["']([^"']+)["']/g

function isTest(relative: string): boolean {
  return relative.includes("__tests__") || /\.spec\.tsx?$/.test(relative)
}

/** The source file that an import means, when it is one of ours. */
function resolveImport(from: string, specifier: string): string | undefined {
  const plugin = /^@wholesale\/([a-z]+)(?:\/(.+))?$/.exec(specifier)
  const base = plugin
    ? inRoot("plugins", plugin[1] ?? "", "src", plugin[2] ?? "index")
    : path.resolve(path.dirname(from), specifier)
  if (!plugin && !specifier.startsWith(".")) {
    return undefined
  }
  const endings = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"]
  return endings
    .map((ending) => base + ending)
    .find((file) => fs.statSync(file, { throwIfNoEntry: false })?.isFile())
}

/** The given files and every file of ours that they import, directly or not. */
function withImports(start: string[]): string[] {
  const found = new Set(start)
  for (const file of found) {
    if (!/\.tsx?$/.test(file)) {
      continue
    }
    for (const [, specifier = ""] of fs.readFileSync(file, "utf8").matchAll(importPattern)) {
      const imported = resolveImport(file, specifier)
      if (imported) {
        found.add(imported)
      }
    }
  }
  return [...found].sort()
}

function hashFiles(files: string[]): string {
  const pieces = files.flatMap((file) => [path.relative(inRoot(), file), fs.readFileSync(file)])
  return digest(...pieces)
}

/** Changes when the admin bundle has to be built again. */
export function adminFingerprint(): string {
  const directories = [
    ...pluginNames.map((name) => `plugins/${name}/src/admin`),
    "backend/src/admin",
  ]
  const files = directories.flatMap((directory) =>
    listFiles(inRoot(directory), isTest).map((file) => inRoot(directory, file))
  )
  return hashFiles([...withImports(files), inRoot("package-lock.json"), inRoot("medusa-config.ts")])
}

/** Changes when the storefront has to be built again; public settings are built into it. */
export function storefrontFingerprint(env: NodeJS.ProcessEnv): string {
  const skipped = /^(?:\.next|node_modules|next-env\.d\.ts|.*\.tsbuildinfo)(?:\/|$)/
  const files = listFiles(inRoot("storefront"), (file) => skipped.test(file) || isTest(file))
  const settings = Object.entries(env)
    .filter(([name]) => name.startsWith("NEXT_PUBLIC_"))
    .sort(([a], [b]) => a.localeCompare(b))
  const sources = files.map((file) => inRoot("storefront", file))
  return digest(hashFiles([...sources, inRoot("package-lock.json")]), JSON.stringify(settings))
}

/** Changes when the database has to be migrated: migrations, links, search, start-up data. */
export function schemaFingerprint(): string {
  const relevant = /\/(?:migrations|links|search|migration-scripts|models)\//
  const files = pluginNames.flatMap((name) => {
    const source = inRoot("plugins", name, "src")
    return listFiles(source, isTest)
      .filter((file) => relevant.test(`/${file}`) && file.endsWith(".ts"))
      .map((file) => path.join(source, file))
  })
  return hashFiles([...files, inRoot("package-lock.json"), inRoot("medusa-config.ts")])
}

/**
 * Changes when the people that tests start from have to be made again: with the
 * seed itself and the test kits. A change of the code that they call does not
 * count, because then every edit would cost another seeding.
 */
export function castFingerprint(): string {
  const kits = pluginNames.map((name) => `plugins/${name}/src/test-kit`)
  const files = ["backend/src/seed", ...kits].flatMap((directory) =>
    listFiles(inRoot(directory), isTest).map((file) => inRoot(directory, file))
  )
  return hashFiles(files)
}

function stampFile(name: string): string {
  return inRoot(".build", `${name}.stamp`)
}

/** Whether `name` was built with this fingerprint and its output is still there. */
export function isBuilt(name: string, fingerprint: string, output: string): boolean {
  return fs.existsSync(output) && readIfExists(stampFile(name)) === fingerprint
}

/** Remembers what `name` was built from. */
export function markBuilt(name: string, fingerprint: string): void {
  writeAtomically(stampFile(name), fingerprint)
}

/** Forgets the last build of `name`, before its output is replaced. */
export function forgetBuilt(name: string): void {
  fs.rmSync(stampFile(name), { force: true })
}
