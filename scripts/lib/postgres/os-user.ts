import { spawnSync } from "node:child_process"
import fs from "node:fs"

import { Problem } from "../problem.ts"

/** The operating system user that PostgreSQL runs as; undefined means the current one. */
export interface OsUser {
  uid: number
  gid: number
}

const userName = "postgres"

function lookUp(): OsUser | undefined {
  const line = fs
    .readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith(`${userName}:`))
  const [, , uid, gid] = line?.split(":") ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined
}

function create(): void {
  const attempts: Array<[string, string[]]> = [
    ["useradd", ["--system", "--no-create-home", "--user-group", userName]],
    ["adduser", ["-S", "-D", "-H", userName]],
  ]
  attempts.some(([command, args]) => spawnSync(command, args).status === 0)
}

/**
 * PostgreSQL refuses to run as root, so root hands it to the user `postgres`,
 * which is created when it is missing. Throws a Problem when that fails.
 */
export function postgresUser(): OsUser | undefined {
  if (process.platform === "win32" || process.getuid?.() !== 0) {
    return undefined
  }
  if (!lookUp()) {
    create()
  }
  const user = lookUp()
  if (!user) {
    throw new Problem(
      "PostgreSQL cannot run as root, and the user `postgres` could not be created.",
      "Create it (useradd --system postgres), run as another user, or set DATABASE_URL."
    )
  }
  return user
}
