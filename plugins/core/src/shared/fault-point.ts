/**
 * Dies here, as in a power cut, when FAULT_POINT names this point. Crash tests set it; the compile
 * for production replaces this file by `fault-point.production.ts`, so that it can't be reached.
 */
export const faultPoint = (name: string): void => {
  if (process.env.FAULT_POINT === name) {
    process.kill(process.pid, "SIGKILL")
  }
}
