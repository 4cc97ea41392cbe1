import { parseArgs } from "node:util"
import { register } from "tsx/cjs/api"

import { withClient } from "../lib/database.ts"
import { Problem } from "../lib/problem.ts"
import {
  databaseVariables,
  prepareTemplate,
  startTestCluster,
  templateVariables,
} from "../lib/test/database.ts"
import { verifyBooks } from "../lib/verify-books.ts"

const say = (line: string) => void process.stdout.write(`${line}\n`)

function optionsOf(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      minutes: { type: "string", default: "30" },
      share: { type: "string", default: "0.7" },
      seed: { type: "string", default: "1" },
    },
  })
  const [minutes, share, seed] = [values.minutes, values.share, values.seed].map(Number)
  if (!(Number.isInteger(minutes) && minutes > 0 && share > 0 && Number.isInteger(seed))) {
    throw new Problem("Minutes and the seed are whole numbers, the share is a number above 0.")
  }
  return { minutes, share, seed }
}

/**
 * `npm run soak [-- --minutes 30 --share 0.7 --seed 1]`: two servers of one database under steady traffic
 * for long. Writes docs/benchmarks.md, and ends with code 1 when anything failed, memory grew by more
 * than a tenth, work piled up, or the books are not right.
 */
export async function main(args: string[]): Promise<number> {
  const options = optionsOf(args)
  const cluster = await startTestCluster()
  try {
    // The specs' kit is CommonJS, which the runner of commands does not translate by itself.
    register()
    const { runSoak } = await import("../../integration-tests/soak/run.ts")
    const { faultsOf, renderSoak } = await import("../../integration-tests/soak/report.ts")
    const { saveSection } = await import("../../integration-tests/bench/document.ts")
    const template = await prepareTemplate(cluster)
    Object.assign(process.env, databaseVariables(cluster), templateVariables(template))
    const verify = (database: string) =>
      withClient(cluster.url(database), (client) => verifyBooks(client, () => undefined))
    const report = await runSoak(options, verify, say)
    saveSection("soak", renderSoak(report))
    say(renderSoak(report))
    const faults = faultsOf(report)
    faults.slice(0, 50).forEach((line) => say(`✗ ${line}`))
    return faults.length === 0 ? 0 : 1
  } finally {
    await cluster.stop()
  }
}
