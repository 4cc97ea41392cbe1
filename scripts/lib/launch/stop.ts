/**
 * Resolves with exit code 0 at the first Ctrl-C or SIGTERM, after `announce`. A
 * second one while everything is being stopped changes nothing.
 */
export function onStop(announce: () => void): Promise<number> {
  return new Promise((resolve) => {
    let stopping = false
    const stop = () => {
      if (!stopping) {
        stopping = true
        announce()
        resolve(0)
      }
    }
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, stop)
    }
  })
}
