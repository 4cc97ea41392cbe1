import { differences, type Facts } from "./facts"
import type { People } from "./people"

/** Looks at everything that must hold while nothing is on its way. */
export class Checks {
  done = 0
  readonly wrong: string[] = []

  constructor(
    private readonly people: People,
    private readonly facts: Facts,
    private readonly verify: () => Promise<string[]>,
    private readonly say: (line: string) => void
  ) {}

  async all(): Promise<void> {
    const { money, server } = this.people
    const failures = await money.failures()
    const found = [
      ...failures.map((failure) => `checks of the books: ${JSON.stringify(failure)}`),
      ...(await this.verify()).map((line) => `ledger:verify: ${line}`),
      ...(await this.facts.lost(server)),
      ...(await differences(server)),
    ]
    this.done += 1
    found.forEach((line) => this.say(`✗ ${line}`))
    this.wrong.push(...found.filter((line) => !this.wrong.includes(line)))
  }
}
