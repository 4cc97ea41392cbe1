/**
 * Loaded into a server process by NODE_OPTIONS. SIGUSR2 takes the fault point out of the file
 * FAULT_SWITCH, so that a server that runs can be told where to die, without a start for it.
 */
const fs = require("node:fs")

process.on("SIGUSR2", () => {
  process.env.FAULT_POINT = fs.readFileSync(process.env.FAULT_SWITCH, "utf8")
  fs.rmSync(process.env.FAULT_SWITCH)
})
