/** Hears a line about how far it is. */
export type Say = (line: string) => void

/** Is told how many of how many are done. */
export type Tell = (done: number, all: number) => void

export type Phase = { name: string; seconds: number; rows: number }

/** How often somebody who waits hears of it. */
const EVERY_MS = 5000

const whole = (value: number) => Math.round(value).toLocaleString("en")

/** What a run did, and how long it took. */
export class Phases {
  readonly done: Phase[] = []

  constructor(private readonly say: Say) {}

  /** Does one part of a run. @param work is given a teller: how many of how many are done */
  async run<Result>(name: string, work: (tell: Tell) => Promise<Result>): Promise<Result> {
    this.say(`${name} ...`)
    const started = Date.now()
    const result = await work(this.teller(started))
    this.done.push({ name, seconds: (Date.now() - started) / 1000, rows: 0 })
    return result
  }

  /** The same for work that writes rows, and resolves with how many. */
  async count(name: string, work: (tell: Tell) => Promise<number>): Promise<void> {
    const rows = await this.run(name, work)
    this.done[this.done.length - 1].rows = rows
  }

  private teller(started: number): Tell {
    let spoken = started
    return (done, all) => {
      if (Date.now() - spoken > EVERY_MS && done > 0) {
        spoken = Date.now()
        const left = ((spoken - started) / done) * (all - done)
        this.say(`  ${whole(done)} of ${whole(all)}, ${whole(left / 1000)} s left`)
      }
    }
  }
}

/** The phases as lines of a table, with rows per second. */
export const phaseLines = (phases: readonly Phase[]): string[] =>
  phases.map(({ name, seconds, rows }) => {
    const rate = rows > 0 ? `${whole(rows)} rows, ${whole(rows / seconds)} rows/s` : ""
    return `${name.padEnd(34)} ${seconds.toFixed(1).padStart(8)} s  ${rate}`.trimEnd()
  })
