import { spawn } from "node:child_process"

import { root } from "../paths.ts"
import { Problem } from "../problem.ts"

/** A demo that runs in a process of its own. */
export interface Demo {
  stop(): Promise<void>
}

/**
 * Runs what `npm start` runs, without npm between: its shell would keep the signal to itself.
 * Resolves when everything answers. Throws a Problem when it ends before.
 */
export async function startDemo(env: NodeJS.ProcessEnv, directory = root): Promise<Demo> {
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: directory,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  })
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()))
  await new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      process.stdout.write(chunk)
      if (chunk.toString().includes("Ready. Press Ctrl-C")) {
        resolve()
      }
    })
    child.on("close", (code) => reject(new Problem(`npm start ended with code ${code}.`)))
  })
  return {
    async stop() {
      child.kill("SIGINT")
      await ended
    },
  }
}
