import path from "node:path"
import { parseArgs } from "node:util"

import { runTests } from "../lib/test/run.ts"

/**
 * `npm run bench`: measures this marketplace beside stock Medusa and writes docs/speed.md.
 * `npm run bench -- --json FILE` writes the figures for a program as well.
 */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { json: { type: "string" } } })
  if (values.json) {
    process.env.BENCH_JSON = path.resolve(values.json)
  }
  return runTests(["bench"], [])
}
