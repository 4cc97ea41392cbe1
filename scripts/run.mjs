/** Runs one of the smaller commands: `node scripts/run.mjs <name> [arguments]`. */
import { existsSync } from "node:fs"
import path from "node:path"

import { root, run } from "./bootstrap.mjs"

const [name = "", ...args] = process.argv.slice(2)
const candidates = [`commands/${name}.ts`, `${name}.ts`]
const file = candidates.find((candidate) => existsSync(path.join(root, "scripts", candidate)))
if (!/^[a-z][a-z-]*$/.test(name) || !file) {
  process.stderr.write(`Error: there is no command "${name}".\n`)
  process.exit(1)
}
await run(file, args)
