/** What a lane gets instead of going on when the run is to end. */
export class Stopped extends Error {
  override readonly message = "The run was stopped"
}

export const sleep = async (milliseconds: number) =>
  await new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/** Holds the lanes while something is down or being checked, and ends them with the run. */
export class Gate {
  private isOpen = false
  private isOver = false
  private inside = 0

  open(): void {
    this.isOpen = true
  }

  close(): void {
    this.isOpen = false
  }

  /** Nobody gets through any more. */
  end(): void {
    this.isOver = true
  }

  get over(): boolean {
    return this.isOver
  }

  /** Does something once the gate is open. @throws Stopped when the run is over */
  async through<Result>(work: () => Promise<Result>): Promise<Result> {
    while (!this.isOpen && !this.isOver) {
      await sleep(50)
    }
    if (this.isOver) {
      throw new Stopped()
    }
    this.inside += 1
    try {
      return await work()
    } finally {
      this.inside -= 1
    }
  }

  /** Closes, and waits until nobody is inside; a request ends after 20 seconds at the latest. */
  async quiet(): Promise<void> {
    this.close()
    while (this.inside > 0) {
      await sleep(50)
    }
  }
}
