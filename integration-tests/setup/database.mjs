/**
 * Makes sure that specs find a PostgreSQL in DB_HOST, DB_PORT, DB_USERNAME and
 * DB_PASSWORD, and those that start a server its template in TEST_TEMPLATE. The
 * runner sets them; when jest is called by hand, they are prepared here.
 */
import { execFileSync } from "node:child_process"
import path from "node:path"
import { fileURLToPath } from "node:url"

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..")

export default function setup(_globalConfig, { displayName }) {
  const needsTemplate = displayName?.name !== "module"
  if (process.env.DB_HOST && (process.env.TEST_TEMPLATE || !needsTemplate)) {
    return
  }
  const args = ["scripts/run.mjs", "pg", needsTemplate ? "template" : "start"]
  const env = { ...process.env, NODE_OPTIONS: "" }
  const stdio = ["ignore", "pipe", "inherit"]
  const output = execFileSync(process.execPath, args, { cwd: root, env, stdio, encoding: "utf8" })
  for (const [, name, value] of output.matchAll(/^export (\w+)=(.*)$/gm)) {
    process.env[name] = value
  }
}
