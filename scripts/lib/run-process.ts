import { spawn, type SpawnOptions } from "node:child_process"

/** How a finished process ended; `output` is stdout and stderr as they came. */
export interface Finished {
  code: number
  output: string
}

/**
 * Runs a command to its end and collects its output. Never rejects for an exit
 * code; a command that cannot be started ends with code 127.
 */
export function runProcess(
  command: string,
  args: string[],
  options: SpawnOptions & { onOutput?: (text: string) => void } = {}
): Promise<Finished> {
  const { onOutput, ...spawnOptions } = options
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], ...spawnOptions })
    let output = ""
    const collect = (chunk: Buffer) => {
      output += chunk.toString()
      onOutput?.(chunk.toString())
    }
    child.stdout?.on("data", collect)
    child.stderr?.on("data", collect)
    child.on("error", (error) => resolve({ code: 127, output: `${output}${error.message}` }))
    child.on("close", (code, signal) => resolve({ code: code ?? (signal ? 128 : 1), output }))
  })
}

/** Whether a process with this id exists. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM"
  }
}

/** Resolves after so many milliseconds. */
export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
