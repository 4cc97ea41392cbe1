const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"]
const plainInterval = 15_000

/** Seconds with one decimal below ten, whole ones above. */
export function seconds(milliseconds: number): string {
  const value = milliseconds / 1000
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} s`
}

/**
 * Shows what is going on. On a terminal one line lists the running steps and
 * their time; elsewhere a step that takes over a second prints a line, and again
 * every 15 s. Steps may run at the same time.
 */
export class Progress {
  private readonly running = new Map<string, number>()
  private readonly terminal = process.stdout.isTTY === true
  private ticker: NodeJS.Timeout | undefined
  private frame = 0

  /** Runs one step under a name; what it throws goes through. */
  async step<T>(name: string, work: () => Promise<T>): Promise<T> {
    const started = Date.now()
    this.running.set(name, started)
    const plain = this.terminal ? undefined : this.announceLater(name, started)
    this.ticker ??= this.terminal ? setInterval(() => this.draw(), 120) : undefined
    let done = false
    try {
      const result = await work()
      done = true
      return result
    } finally {
      plain?.stop()
      this.running.delete(name)
      this.finish(name, Date.now() - started, done)
    }
  }

  /** Prints a line of its own. */
  say(line: string): void {
    this.clear()
    process.stdout.write(`${line}\n`)
  }

  private announceLater(name: string, started: number): { stop(): void } {
    const timer = setInterval(
      () => this.say(`  ${name} (${seconds(Date.now() - started)})`),
      plainInterval
    )
    const first = setTimeout(() => this.say(`  ${name} ...`), 1000)
    return {
      stop() {
        clearInterval(timer)
        clearTimeout(first)
      },
    }
  }

  private finish(name: string, milliseconds: number, done: boolean): void {
    this.say(`${done ? "✓" : "✗"} ${name} (${seconds(milliseconds)})`)
    if (this.running.size === 0 && this.ticker) {
      clearInterval(this.ticker)
      this.ticker = undefined
    }
  }

  private draw(): void {
    const steps = [...this.running].map(([name, at]) => `${name} ${seconds(Date.now() - at)}`)
    this.frame = (this.frame + 1) % frames.length
    const line = `${frames[this.frame]} ${steps.join(" · ")}`
    process.stdout.write(`\r\u001b[K${line.slice(0, (process.stdout.columns ?? 80) - 1)}`)
  }

  private clear(): void {
    if (this.terminal) {
      process.stdout.write("\r\u001b[K")
    }
  }
}
