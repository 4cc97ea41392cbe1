/** How a step of the tests ended. */
export interface Outcome {
  passed: number
  failed: number
  /** What the user reads when something failed. */
  output: string
}

/** A static check counts as one. */
export function verdict(ok: boolean, output: string): Outcome {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output: ok ? "" : output }
}
