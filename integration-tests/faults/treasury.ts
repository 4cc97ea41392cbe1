import type { Facts } from "./facts"
import { sleep, Stopped, type Gate } from "./gate"
import type { People } from "./people"

const ADMIN = "/admin/wholesale"
const PAUSE = 3000

type Batch = { id: string; state: string }

/**
 * Two people of the operator who pay the sellers: one proposes, the other approves, then the bank gets
 * its file and pays. They look at what is there and do what comes next, so a crash costs them nothing.
 */
export class Treasury {
  constructor(
    private readonly people: People,
    private readonly gate: Gate,
    private readonly facts: Facts
  ) {}

  /** Goes on until the run is over. */
  async run(): Promise<void> {
    for (;;) {
      try {
        await this.gate.through(() => this.next())
        await sleep(PAUSE)
      } catch (error) {
        if (error instanceof Stopped) {
          return
        }
        // Nobody answered: the next look shows what became of it.
        await sleep(300)
      }
    }
  }

  private async next(): Promise<void> {
    const { payouts } = this.people
    const batch = await this.open()
    if (!batch) {
      await payouts.propose()
    } else if (batch.state === "proposed") {
      await payouts.act(batch.id, "approve")
    } else if (batch.state === "approved") {
      await payouts.file(batch.id)
    } else {
      await this.pay(batch)
    }
  }

  private async open(): Promise<Batch | undefined> {
    const { desk, payouts } = this.people
    for (const state of ["exported", "approved", "proposed"]) {
      const { batches } = await desk.get(`${ADMIN}/payout-batches?state=${state}`, payouts.first)
      const [found]: Batch[] = Object(batches)
      if (found) {
        return found
      }
    }
    return undefined
  }

  private async pay(batch: Batch): Promise<void> {
    const { payouts } = this.people
    const { id } = await payouts.payoutOf(batch.id)
    const paid_on = new Date().toISOString().slice(0, 10)
    const answer = await payouts.settle(id, "paid", { external_id: `OUT-${id}`, paid_on })
    if (answer.status === 200) {
      this.facts.acknowledge("payout paid", id)
    }
  }
}
