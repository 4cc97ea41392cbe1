import path from "node:path"

import type { Environment } from "../environment.ts"
import { readIfExists } from "../files.ts"

interface Login {
  role: string
  email: string
  password: string
  url: string
}

function isLogin(value: unknown): value is Login {
  const keys = ["role", "email", "password"]
  return typeof value === "object" && value !== null && keys.every((key) => key in value)
}

function readLogins(dataDir: string): Login[] {
  const text = readIfExists(path.join(dataDir, "demo-logins.json"))
  const value: unknown = text ? JSON.parse(text) : []
  return Array.isArray(value) ? value.filter(isLogin) : []
}

function columns(rows: string[][]): string[] {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => (row[at] ?? "").length)))
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths?.[at] ?? 0))
      .join("  ")
      .trimEnd()
  )
}

/** The last lines of a start: where everything is, the demo logins, where the data lies. */
export function readyTable(
  env: Environment,
  places: { storefront: boolean; database: string; logs: string }
): string {
  const rows = [
    ...(places.storefront ? [["Storefront", env.publicStorefrontUrl]] : []),
    ["Dashboard", `${env.publicBackendUrl}/app`],
    ["API", env.publicBackendUrl],
    ["Database", places.database],
    ["Files", path.join(env.dataDir, "files")],
    ["Logs", places.logs],
  ]
  const logins = env.seed === "demo" ? readLogins(env.dataDir) : []
  const loginRows = logins.map(({ role, email, password, url }) => [
    role,
    email,
    password,
    url ?? "",
  ])
  const lines = ["", ...columns(rows)]
  if (loginRows.length > 0) {
    lines.push("", ...columns([["Demo login", "E-mail", "Password", "Sign in at"], ...loginRows]))
  }
  return [...lines, "", "Ready. Press Ctrl-C to stop.", ""].join("\n")
}
