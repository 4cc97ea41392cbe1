import fs from "node:fs"
import os from "node:os"
import path from "node:path"

const LOADED = path.resolve(__dirname, "../setup/fault-switch.cjs")

/** Tells a server that runs at which fault point to die. */
export class FaultSwitch {
  private readonly file = path.join(os.tmpdir(), `fault-switch-${process.pid}`)

  /** What the server has to be started with. */
  get env(): Record<string, string> {
    return { NODE_OPTIONS: `--require ${LOADED}`, FAULT_SWITCH: this.file }
  }

  /** From now on the server dies at this point; a server that is started again does not. */
  async set(server: { pid: number }, fault: string): Promise<void> {
    fs.writeFileSync(this.file, fault)
    process.kill(server.pid, "SIGUSR2")
    const deadline = Date.now() + 20_000
    while (fs.existsSync(this.file)) {
      if (Date.now() > deadline) {
        throw new Error("The server did not take its fault point")
      }
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
}
