import fs from "node:fs"
import path from "node:path"

import swc from "@swc/core"

import { digest, listFiles, readIfExists, writeAtomically } from "./files.ts"
import { inRoot, pluginNames } from "./paths.ts"
import { Problem, messageOf } from "./problem.ts"

/** In `production` every `x.production.ts` takes the place of `x.ts` beside it. */
export type Flavour = "production" | "test"

/** What a compile did: files in the output, files that had changed, and the milliseconds. */
export interface CompileResult {
  files: number
  changed: number
  milliseconds: number
}

interface Unit {
  /** Absolute path of the TypeScript source, or of a file that is copied. */
  source: string
  /** Absolute path of the output. */
  output: string
}

const options = {
  jsc: {
    parser: { syntax: "typescript", tsx: false, decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    target: "es2022",
  },
  // Dynamic imports stay what they are, so that a CommonJS file can load an ES module.
  module: { type: "commonjs", ignoreDynamic: true },
  sourceMaps: true,
  swcrc: false,
  configFile: false,
} satisfies swc.Options

const manifestFile = inRoot("backend/.medusa/compile.json")

function isSkipped(relative: string): boolean {
  return (
    relative === "admin" ||
    relative.endsWith("/__tests__") ||
    relative === "__tests__" ||
    relative.endsWith(".spec.ts") ||
    relative.endsWith(".d.ts") ||
    relative.includes(".snapshot-")
  )
}

function unitsOf(sourceDir: string, outputDir: string, flavour: Flavour): Unit[] {
  const files = listFiles(sourceDir, isSkipped)
  const present = new Set(files)
  const units: Unit[] = []
  for (const file of files) {
    if (file.endsWith(".production.ts")) {
      continue
    }
    const replacement = file.replace(/\.ts$/, ".production.ts")
    const chosen = flavour === "production" && present.has(replacement) ? replacement : file
    const output = path.join(outputDir, file.replace(/\.ts$/, ".js"))
    units.push({ source: path.join(sourceDir, chosen), output })
  }
  return units
}

function allUnits(flavour: Flavour): Unit[] {
  const units = pluginNames.flatMap((name) =>
    unitsOf(inRoot("plugins", name, "src"), inRoot("plugins", name, ".medusa/server/src"), flavour)
  )
  units.push(...unitsOf(inRoot("backend/src"), inRoot("backend/.medusa/server/src"), flavour))
  const single: Array<[string, string]> = [
    ["medusa-config.ts", "backend/.medusa/medusa-config.js"],
    ["backend/medusa-config.ts", "backend/.medusa/server/medusa-config.js"],
    ["backend/package.json", "backend/.medusa/server/package.json"],
    ["backend/instrumentation.ts", "backend/.medusa/server/instrumentation.js"],
  ]
  for (const [source, output] of single) {
    if (fs.existsSync(inRoot(source))) {
      units.push({ source: inRoot(source), output: inRoot(output) })
    }
  }
  return units
}

async function emit(unit: Unit): Promise<void> {
  if (!unit.source.endsWith(".ts")) {
    writeAtomically(unit.output, fs.readFileSync(unit.source))
    return
  }
  const sourceFileName = path.relative(path.dirname(unit.output), unit.source)
  try {
    const { code, map } = await swc.transformFile(unit.source, { ...options, sourceFileName })
    const mapName = `${path.basename(unit.output)}.map`
    writeAtomically(`${unit.output}.map`, map ?? "{}")
    writeAtomically(unit.output, `${code}\n//# sourceMappingURL=${mapName}\n`)
  } catch (error) {
    throw new Problem(`${path.relative(inRoot(), unit.source)} does not compile.`, messageOf(error))
  }
}

/** Admin extensions are bundled from source; Medusa learns the place from this file. */
function writePluginOptions(): void {
  for (const name of pluginNames) {
    const file = inRoot("plugins", name, ".medusa/server/medusa-plugin-options.json")
    const content = `${JSON.stringify({ srcDir: inRoot("plugins", name, "src") })}\n`
    if (readIfExists(file) !== content) {
      writeAtomically(file, content)
    }
  }
}

/** Removes outputs whose source is gone, so that Medusa does not load them any more. */
function removeStale(units: Unit[]): void {
  const wanted = new Set(units.flatMap(({ output }) => [output, `${output}.map`]))
  const outputs = [
    ...pluginNames.map((name) => inRoot("plugins", name, ".medusa/server/src")),
    inRoot("backend/.medusa/server/src"),
  ]
  for (const directory of outputs) {
    for (const file of listFiles(directory)) {
      const absolute = path.join(directory, file)
      if (!wanted.has(absolute)) {
        fs.rmSync(absolute)
      }
    }
    removeEmpty(directory)
  }
}

/** Medusa takes every directory below modules/ for a module, even an empty one. */
function removeEmpty(directory: string): void {
  const children = fs.existsSync(directory)
    ? fs.readdirSync(directory, { withFileTypes: true })
    : []
  for (const child of children.filter((entry) => entry.isDirectory())) {
    const absolute = path.join(directory, child.name)
    removeEmpty(absolute)
    if (fs.readdirSync(absolute).length === 0) {
      fs.rmdirSync(absolute)
    }
  }
}

function readManifest(key: string): Record<string, string> {
  const text = readIfExists(manifestFile)
  const manifest: unknown = text ? JSON.parse(text) : undefined
  if (typeof manifest !== "object" || manifest === null || !("key" in manifest)) {
    return {}
  }
  const usable = manifest.key === key && "files" in manifest
  return usable && isHashes(manifest.files) ? manifest.files : {}
}

function isHashes(value: unknown): value is Record<string, string> {
  return typeof value === "object" && value !== null
}

/**
 * Compiles every TypeScript source of the backend to where Medusa expects it.
 * Only files that changed since the last compile are compiled again.
 * Throws a Problem that names the file which does not compile.
 */
export async function compile(flavour: Flavour): Promise<CompileResult> {
  const started = Date.now()
  const key = digest(swc.version, JSON.stringify(options))
  const known = readManifest(key)
  const units = allUnits(flavour)
  const files: Record<string, string> = {}
  const stale: Unit[] = []
  for (const unit of units) {
    const hash = digest(unit.source, fs.readFileSync(unit.source))
    files[unit.output] = hash
    if (known[unit.output] !== hash || !fs.existsSync(unit.output)) {
      stale.push(unit)
    }
  }
  await Promise.all(stale.map(emit))
  removeStale(units)
  writePluginOptions()
  writeAtomically(manifestFile, JSON.stringify({ key, files }))
  return { files: units.length, changed: stale.length, milliseconds: Date.now() - started }
}
