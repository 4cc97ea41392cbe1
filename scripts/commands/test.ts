import { parseArgs } from "node:util"

import { runTests } from "../lib/test/run.ts"

/**
 * `npm test`: everything. `npm test -- --only http,unit [part of a path …]`: only
 * these steps, and of the suites only the specs whose path contains one of the parts.
 */
export async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: { only: { type: "string", multiple: true } },
    allowPositionals: true,
  })
  const only = (values.only ?? []).flatMap((names) => names.split(",")).filter(Boolean)
  return runTests(only, positionals)
}
