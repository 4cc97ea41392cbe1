import { spawnSync } from "node:child_process"
import fs from "node:fs"
import path from "node:path"

import { digest } from "../files.ts"
import { canExecute, copyBinaries, nativeDir } from "./binaries.ts"
import { postgresUser, type OsUser } from "./os-user.ts"

/** Where the embedded PostgreSQL has its programs and its data, and as whom it runs. */
export interface Placement {
  binDir: string
  clusterDir: string
  user: OsUser | undefined
}

/** Creates a directory and says whether the user can work in it. */
function usable(directory: string, user: OsUser | undefined): boolean {
  fs.mkdirSync(directory, { recursive: true, mode: 0o700 })
  if (!user) {
    return true
  }
  fs.chownSync(directory, user.uid, user.gid)
  const script = 'test -w "$0" && cd "$0" && test -x .'
  return spawnSync("/bin/sh", ["-c", script, directory], { ...user, cwd: "/" }).status === 0
}

/**
 * Chooses the places. They are DATA_DIR and node_modules, except where root
 * started us and the user `postgres` cannot reach them (a clone below /root):
 * then programs and data go to /var/lib/wholesale-os/<hash of DATA_DIR>.
 */
export function place(dataDir: string): Placement {
  const user = postgresUser()
  const native = nativeDir()
  ensureDirectory(dataDir)
  const elsewhere = path.join("/var/lib/wholesale-os", digest(dataDir).slice(0, 12))
  const own = path.join(dataDir, "postgres")
  const executable = canExecute(native, user)
  const home = executable ? native : copyBinaries(native, ensureDirectory(elsewhere))
  const reachable = user === undefined || usable(own, user)
  if (!reachable) {
    fs.rmSync(own, { recursive: true, force: true })
  }
  const clusterDir = reachable ? own : path.join(ensureDirectory(elsewhere), "postgres")
  usable(clusterDir, user)
  return { binDir: path.join(home, "bin"), clusterDir, user }
}

/** A directory that others may enter, so that the PostgreSQL user reaches what is below. */
function ensureDirectory(directory: string): string {
  fs.mkdirSync(directory, { recursive: true, mode: 0o755 })
  return directory
}
