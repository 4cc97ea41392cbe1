import fs from "node:fs"

import type { Environment } from "./environment.ts"
import { isPortFree, portOwner } from "./ports.ts"
import { Problem } from "./problem.ts"
import { sleep } from "./run-process.ts"

const neededMegabytes = 500

/** Throws a Problem when less than 500 MB are free where the data lies. */
export function checkDisk(directory: string): void {
  const { bavail, bsize } = fs.statfsSync(directory)
  const free = Math.floor((bavail * bsize) / 1_000_000)
  if (free < neededMegabytes) {
    throw new Problem(
      `The disk is full: ${free} MB are free at ${directory}, ${neededMegabytes} MB are needed.`,
      "Free some space, or put the data elsewhere: DATA_DIR=/path npm start"
    )
  }
}

async function checkPort(name: string, port: number): Promise<void> {
  let free = await isPortFree(port)
  // A process that is just ending holds its port a little longer than its name.
  for (let waited = 0; !free && !portOwner(port) && waited < 3000; waited += 100) {
    await sleep(100)
    free = await isPortFree(port)
  }
  if (free) {
    return
  }
  const owner = portOwner(port)
  throw new Problem(
    `Port ${port} (${name}) is taken${owner ? ` by ${owner}` : ""}.`,
    `Stop that process, or choose another port: ${name}=${port + 10} npm start`
  )
}

/** Throws a Problem, with the process if it is known, when one of our ports is taken. */
export async function checkPorts(env: Environment, storefront: boolean): Promise<void> {
  if (env.backendPort === env.storefrontPort) {
    throw new Problem(
      `BACKEND_PORT and STOREFRONT_PORT are both ${env.backendPort}.`,
      "Give them different values, for example BACKEND_PORT=9000 STOREFRONT_PORT=8000"
    )
  }
  await checkPort("BACKEND_PORT", env.backendPort)
  if (storefront) {
    await checkPort("STOREFRONT_PORT", env.storefrontPort)
  }
}
