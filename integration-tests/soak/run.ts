import { differences } from "../faults/facts"
import { Gate, sleep } from "../faults/gate"
import { openMarket, peopleAt } from "../faults/people"
import { memoryOf } from "../bench/stock-server"
import { settled } from "../kit/settled"
import { startServer, type TestServer } from "../setup/server"
import { cloneTemplate, dropDatabase } from "../setup/template"
import { RecordedClient, Recorder } from "./recorder"
import type { SoakReport } from "./report"
import type { Sample } from "./samples"
import { Visits } from "./visits"

/** What a run is to be like. */
export type SoakOptions = {
  minutes: number
  /** Of what the machine can do, how much is asked of it. */
  share: number
  seed: number
}

const SERVERS = 2
/** Visitors at once while it is measured how many there can be: twice as many as long as that helps. */
const FIRST_CROWD = 8
const LARGEST_CROWD = 128
const WARM_SECONDS = 30
const MEASURED_SECONDS = 60
/** How much more a larger crowd must get done for a still larger one to be tried. */
const WORTH_IT = 1.1
/** Visits under way, as a multiple of the crowd at capacity, beyond which the servers don't keep up. */
const MOST_AT_ONCE = 2

type Say = (line: string) => void

/** Two servers of one database, and the visitors of each. */
class Soak {
  readonly recorder = new Recorder()
  private readonly visits: Visits[]
  private underWay = 0
  private mostAtOnce = FIRST_CROWD * MOST_AT_ONCE
  private turn = 0

  constructor(
    private readonly servers: readonly TestServer[],
    variantIds: string[],
    gate: Gate,
    seed: number
  ) {
    this.visits = servers.map((server, index) => {
      const client = new RecordedClient(this.recorder, server.url, server.cast, server.jwtSecret)
      const people = peopleAt(server, client, variantIds)
      return new Visits(people, gate, String(index), seed + index)
    })
  }

  /** One visit, at each server in turn. What it is refused is kept. */
  async visit(): Promise<void> {
    const visits = this.visits[(this.turn += 1) % this.visits.length]
    this.underWay += 1
    try {
      await visits.one()
    } catch (error) {
      this.recorder.failed(String(error))
    } finally {
      this.underWay -= 1
    }
  }

  /**
   * How many visits a minute can be done, by visitors who never pause. A visit waits for what follows a
   * change as well, so that a few visitors leave the servers idle.
   */
  async capacity(say: Say): Promise<number> {
    let most = 0
    for (let crowd = FIRST_CROWD; crowd <= LARGEST_CROWD; crowd *= 2) {
      const done = await this.crowd(crowd)
      say(`${crowd} visitors: ${done.toFixed(1)} visits a minute`)
      if (done < most * WORTH_IT) {
        return Math.max(most, done)
      }
      most = done
      this.mostAtOnce = crowd * MOST_AT_ONCE
    }
    return most
  }

  /** Visits a minute that so many visitors end, once all of them are on their way. */
  private async crowd(visitors: number): Promise<number> {
    const from = Date.now() + WARM_SECONDS * 1000
    const until = from + MEASURED_SECONDS * 1000
    let done = 0
    const visitor = async () => {
      while (Date.now() < until) {
        await this.visit()
        const ended = Date.now()
        done += ended >= from && ended < until ? 1 : 0
      }
    }
    await Promise.all(Array.from({ length: visitors }, visitor))
    return (done * 60) / MEASURED_SECONDS
  }

  /** Lets so many visitors come a minute, whether or not those before them have gone. */
  async steadily(perMinute: number, minutes: number, sample: (minute: number) => Promise<void>) {
    const started = Date.now()
    const all: Promise<void>[] = []
    for (let minute = 0; minute < minutes;) {
      const due = Math.floor(((Date.now() - started) / 60_000) * perMinute)
      while (all.length < due) {
        all.push(this.comeIn())
      }
      if (Date.now() - started >= (minute + 1) * 60_000) {
        minute += 1
        await sample(minute)
      }
      await sleep(50)
    }
    await Promise.all(all)
    return all.length
  }

  private async comeIn(): Promise<void> {
    if (this.underWay >= this.mostAtOnce) {
      this.recorder.failed(`${this.underWay} visits were under way: one did not come in`)
      return
    }
    await this.visit()
  }

  async sample(minute: number): Promise<Sample> {
    const [outbox] = await this.servers[0].query<{ lag_s: number; waiting: number }>(
      `select coalesce(round(extract(epoch from now() - min(available_at))), 0)::int as lag_s,
         count(*)::int as waiting
       from outbox_message where status = 'pending' and available_at <= now()`
    )
    return { minute, rss_mb: this.servers.map(({ pid }) => memoryOf(pid)), ...outbox }
  }
}

/**
 * Lets buyers, sellers and the operator trade at a share of what two servers of one database can do,
 * for long, and looks whether memory grows, anything fails, or work piles up.
 * @param verify what is wrong with the books of a database, a line each
 */
export const runSoak = async (
  { minutes, share, seed }: SoakOptions,
  verify: (database: string) => Promise<string[]>,
  say: Say
): Promise<SoakReport> => {
  const database = await cloneTemplate()
  const env = { OUTBOX_POLL_MS: "500", LOG_LEVEL: "error" }
  const servers: TestServer[] = []
  try {
    while (servers.length < SERVERS) {
      servers.push(await startServer({ database, env }))
    }
    const gate = new Gate()
    gate.open()
    const { variant_ids, money } = await openMarket(servers[0])
    const soak = new Soak(servers, variant_ids, gate, seed)
    const capacity = await soak.capacity(say)
    say(`${capacity.toFixed(1)} visits a minute are what there can be`)
    await settled(servers[0], 120)
    soak.recorder.durations.length = 0
    const samples: Sample[] = []
    const visits = await soak.steadily(capacity * share, minutes, async (minute) => {
      const sample = await soak.sample(minute)
      samples.push(sample)
      say(lineOf(sample, soak.recorder))
    })
    await settled(servers[0])
    const failures = await money.failures()
    const wrong = [
      ...failures.map((failure) => `checks of the books: ${JSON.stringify(failure)}`),
      ...(await verify(database)).map((line) => `ledger:verify: ${line}`),
      ...(await differences(servers[0])),
    ]
    const { durations, errors } = soak.recorder
    return { minutes, share, capacity, visits, samples, durations, errors, wrong }
  } finally {
    await Promise.all(servers.map((server) => server.stop()))
    await dropDatabase(database)
  }
}

const lineOf = ({ minute, rss_mb, lag_s, waiting }: Sample, { durations, errors }: Recorder) =>
  `minute ${minute}: ${rss_mb.join(" and ")} MB · ${durations.length} requests · ` +
  `${errors.length} errors · ${waiting} messages due, the oldest for ${lag_s} s`
