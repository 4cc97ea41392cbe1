import type { Facts } from "./facts"
import { Stopped, type Gate } from "./gate"
import type { People } from "./people"
import { randomFrom } from "./random"
import { Treasury } from "./treasury"
import { FATES, Walk } from "./walk"

/** Buyers side by side, each with one order after the other, and those who pay the sellers. */
export class Lanes {
  begun = 0
  ended = 0
  /** Steps that were refused although they have to be allowed. */
  readonly refused: string[] = []
  private most = Infinity

  constructor(
    private readonly people: People,
    private readonly gate: Gate,
    private readonly facts: Facts,
    private readonly options: { lanes: number; seed: number }
  ) {}

  /** @returns when all lanes have come to their end */
  async start(): Promise<void> {
    void new Treasury(this.people, this.gate, this.facts).run()
    const { lanes } = this.options
    await Promise.all(Array.from({ length: lanes }, (_, lane) => this.lane(lane)))
  }

  /** From now on nothing is begun beyond so many orders. */
  finish(orders: number): void {
    this.most = orders
  }

  private async lane(lane: number): Promise<void> {
    const random = randomFrom(this.options.seed + lane + 1)
    const walk = new Walk(this.people, this.gate, this.facts)
    for (let turn = 0; this.begun < this.most; turn += 1) {
      this.begun += 1
      const fate = FATES[Math.floor(random() * FATES.length)]
      try {
        await walk.go(`PO-${lane}-${turn}`, fate)
        this.ended += 1
      } catch (error) {
        if (error instanceof Stopped) {
          return
        }
        this.refused.push(`PO-${lane}-${turn}, ${fate}: ${String(error)}`)
      }
    }
  }
}
