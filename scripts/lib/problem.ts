/** A failure that the user can solve: a sentence, and what to do about it. */
export class Problem extends Error {
  constructor(
    message: string,
    readonly remedy?: string
  ) {
    super(message)
    this.name = "Problem"
  }
}

/** The text of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Prints what went wrong; only a defect of our own shows its stack. */
export function report(error: unknown): void {
  if (error instanceof Problem) {
    const remedy = error.remedy ? `       ${error.remedy.split("\n").join("\n       ")}\n` : ""
    process.stderr.write(`\nError: ${error.message}\n${remedy}`)
    return
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`\nError: ${text}\n`)
}
