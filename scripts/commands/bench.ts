import path from "node:path"
import { parseArgs } from "node:util"

import { Problem } from "../lib/problem.ts"
import { runTests } from "../lib/test/run.ts"

/**
 * `npm run bench`: measures this marketplace beside stock Medusa and writes docs/benchmarks.md.
 * `npm run bench -- --json FILE` writes the figures for a program as well.
 * `npm run bench -- --growth SMALL,LARGE` measures it in two databases that `npm run scale` made, and
 * `npm run bench -- --storefront DATABASE` the pages of the storefront in one.
 */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      json: { type: "string" },
      growth: { type: "string" },
      storefront: { type: "string" },
    },
  })
  if (values.json) {
    process.env.BENCH_JSON = path.resolve(values.json)
  }
  if (values.storefront !== undefined) {
    if (!/^\w+$/.test(values.storefront)) {
      throw new Problem("--storefront takes the name of a database that npm run scale made.")
    }
    process.env.BENCH_STOREFRONT = values.storefront
    return runTests(["bench"], ["storefront.bench"])
  }
  if (values.growth === undefined) {
    return runTests(["bench"], ["compare.bench"])
  }
  if (!/^\w+,\w+$/.test(values.growth)) {
    throw new Problem("--growth takes the names of two databases, the small one first: a,b")
  }
  process.env.BENCH_GROWTH = values.growth
  return runTests(["bench"], ["growth.bench"])
}
