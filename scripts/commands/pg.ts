import {
  databaseVariables,
  prepareTemplate,
  startTestCluster,
  templateVariables,
  testDataDir,
} from "../lib/test/database.ts"
import { runningCluster } from "../lib/postgres/cluster.ts"

/**
 * `npm run -s pg` starts the PostgreSQL of the tests in the background and prints
 * how to reach it, for `eval $(npm run -s pg)`. With `template` it also compiles
 * and prepares the database that HTTP specs clone; `stop` stops the server.
 */
export async function main([action = "start"]: string[]): Promise<void> {
  if (action === "stop") {
    await runningCluster(testDataDir)?.stop()
    return
  }
  const cluster = await startTestCluster()
  const template = action === "template" ? templateVariables(await prepareTemplate(cluster)) : {}
  for (const [name, value] of Object.entries({ ...databaseVariables(cluster), ...template })) {
    process.stdout.write(`export ${name}=${value}\n`)
  }
}
