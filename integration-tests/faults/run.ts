import { FaultSwitch } from "../kit/fault-switch"
import { inDoubt } from "../kit/in-doubt"
import { startServer } from "../setup/server"
import { cloneTemplate, dropDatabase } from "../setup/template"
import { Checks } from "./checks"
import { doubted, Facts } from "./facts"
import { Gate, sleep, Stopped } from "./gate"
import { diedByItself, leaseOf, pointOf, victimOf } from "./kills"
import { Lanes } from "./lanes"
import { openMarket, type People } from "./people"
import { randomFrom, type Random } from "./random"
import { lineOf, type Kill, type Report } from "./report"

/** What a run is to be like. */
export type FaultOptions = {
  kills: number
  orders: number
  lanes: number
  seed: number
  /** After which nothing is killed any more, however many kills are left. */
  minutes: number
  /** Kills between two checks of everything. */
  check_every: number
}

/** The database server of a run, and what is said of the books in one of its databases. */
export type Postgres = {
  kill(): Promise<void>
  /** Starts it again; it recovers before it answers. */
  start(): Promise<void>
  /** @returns what is wrong, a line each */
  verify(database: string): Promise<string[]>
}

type Say = (line: string) => void

/** Longest that anything may stay in doubt; beyond it that is wrong, and the run goes on. */
const DOUBT_MOST = 300_000
/** From here on it is written down what is in doubt. */
const DOUBT_LONG = 20_000
const STALLED = 180_000

/** One run: lanes that trade, and somebody who kills what they trade with. */
class Run {
  readonly kills: Kill[] = []
  private readonly started = Date.now()
  private readonly random: Random

  constructor(
    private readonly options: FaultOptions,
    private readonly postgres: Postgres,
    private readonly people: People,
    private readonly gate: Gate,
    private readonly lanes: Lanes,
    private readonly checks: Checks,
    private readonly faults: FaultSwitch,
    private readonly say: Say
  ) {
    this.random = randomFrom(options.seed)
  }

  /** Kills as often as it is said; then lets the lanes come to their end. @throws Stopped */
  async go(): Promise<void> {
    const { kills, orders, check_every } = this.options
    const work = this.lanes.start()
    this.gate.open()
    for (let kill = 0; kill < kills && !this.late; kill += 1) {
      await this.pace((kill * orders) / kills)
      this.kills.push(await this.killOnce(kill))
      this.tell()
      if ((kill + 1) % check_every === 0) {
        await this.check()
      }
    }
    this.lanes.finish(this.late ? 0 : orders)
    await this.alive(work)
    await this.check()
    this.gate.end()
  }

  private get late(): boolean {
    return Date.now() - this.started > this.options.minutes * 60_000
  }

  /** Lets the lanes trade until so many orders were begun, and then some. */
  private async pace(orders: number): Promise<void> {
    const deadline = Date.now() + STALLED
    while (this.lanes.begun < orders) {
      this.assertGoingOn(deadline)
      await sleep(100)
    }
    await sleep(200 + this.random() * 2500)
  }

  private assertGoingOn(deadline: number): void {
    if (this.gate.over) {
      throw new Stopped()
    }
    if (Date.now() > deadline) {
      throw new Error(`Nothing goes on any more after ${this.lanes.begun} orders`)
    }
  }

  private async killOnce(kill: number): Promise<Kill> {
    const victim = victimOf(kill)
    const { server } = this.people
    const facts = { victim, lease_seconds: leaseOf(kill) }
    if (victim === "postgres") {
      return { ...facts, ...(await this.killPostgres(kill)) }
    }
    if (victim === "server") {
      await server.kill("SIGKILL")
      return { ...facts, ...(await this.revive(kill, () => this.boot(kill))) }
    }
    const point = pointOf(kill)
    await this.faults.set(server, point)
    const reached = await this.alive(diedByItself(server))
    if (!reached) {
      await server.kill("SIGKILL")
    }
    return { ...facts, point, reached, ...(await this.revive(kill, () => this.boot(kill))) }
  }

  /** The server lives on without its database, unless it does not. */
  private async killPostgres(kill: number): Promise<Omit<Kill, "victim" | "lease_seconds">> {
    await this.postgres.kill()
    let alongside = false
    const measured = await this.revive(kill, async () => {
      await this.postgres.start()
      alongside = !(await this.answers())
      if (alongside) {
        await this.boot(kill)
      }
    })
    return { ...measured, ...(alongside ? { took_server_along: true } : {}) }
  }

  private async answers(): Promise<boolean> {
    for (let tries = 0; tries < 20; tries += 1) {
      const { ok } = await fetch(`${this.people.server.url}/health`, {
        signal: AbortSignal.timeout(5000),
      }).catch(() => ({ ok: false }))
      if (ok) {
        return true
      }
      await sleep(250)
    }
    return false
  }

  private async boot(kill: number): Promise<void> {
    await this.people.server.restart({ OUTBOX_LEASE_SECONDS: String(leaseOf(kill + 1)) })
  }

  /**
   * Brings back what died, and waits until nothing that it left is in doubt. Every other time the
   * lanes go on at once and repeat what was not answered, while what was left is still being done.
   */
  private async revive(kill: number, bring: () => Promise<void>) {
    this.gate.close()
    const died = new Date()
    await bring()
    const back = Date.now()
    const held = kill % 2 === 0
    if (!held) {
      this.gate.open()
    }
    const waited_for = await this.undoubted(held ? undefined : died, back)
    this.gate.open()
    const [boot_ms, recovery_ms] = [back - died.getTime(), Date.now() - back]
    return { boot_ms, recovery_ms, ...(waited_for ? { waited_for } : {}) }
  }

  /**
   * Waits until nothing written up to a moment, or nothing at all, is left to be done.
   * @returns what it waited for, when that was for long
   */
  private async undoubted(before: Date | undefined, since: number): Promise<string[] | undefined> {
    let slow: string[] | undefined
    while ((await inDoubt(this.people.server, before)) > 0) {
      if (this.gate.over) {
        throw new Stopped()
      }
      if (!slow && Date.now() - since > DOUBT_LONG) {
        slow = await doubted(this.people.server, before)
      }
      if (Date.now() - since > DOUBT_MOST) {
        const stuck = await doubted(this.people.server, before)
        this.checks.wrong.push(...stuck.map((line) => `still in doubt: ${line}`))
        return stuck
      }
      await sleep(100)
    }
    return slow
  }

  /** Looks at everything while nothing moves. */
  private async check(): Promise<void> {
    await this.alive(this.gate.quiet())
    await this.undoubted(undefined, Date.now())
    await this.checks.all()
    this.gate.open()
  }

  /** Waits for something, unless the run is over before. @throws Stopped */
  private async alive<Result>(work: Promise<Result>): Promise<Result> {
    let waiting = true
    const over = async (): Promise<never> => {
      while (waiting && !this.gate.over) {
        await sleep(200)
      }
      throw new Stopped()
    }
    try {
      return await Promise.race([work, over()])
    } finally {
      waiting = false
    }
  }

  private tell(): void {
    const { kills, orders } = this.options
    const done = this.kills.length
    const left = Math.round(((Date.now() - this.started) / done / 60_000) * (kills - done))
    const wrong = this.checks.wrong.length + this.lanes.refused.length
    this.say(
      `${done}/${kills} ${lineOf(this.kills[done - 1])} · ${this.lanes.begun}/${orders} orders · ` +
        `${wrong} wrong · about ${left} min left`
    )
  }
}

/**
 * Lets buyers, a seller and the operator trade on a database of their own while server and database are
 * killed, and looks every now and then whether anything is lost, there twice, or differs. The database
 * stays when something is wrong.
 */
export const runFaults = async (
  options: FaultOptions,
  postgres: Postgres,
  gate: Gate,
  say: Say
): Promise<Report> => {
  const started = Date.now()
  const database = await cloneTemplate()
  const faults = new FaultSwitch()
  const env = { ...faults.env, OUTBOX_LEASE_SECONDS: "2", LOG_LEVEL: "error" }
  const server = await startServer({ database, env })
  const facts = new Facts()
  const broken: string[] = []
  try {
    const people = await openMarket(server)
    const lanes = new Lanes(people, gate, facts, options)
    const checks = new Checks(people, facts, () => postgres.verify(database), say)
    const run = new Run(options, postgres, people, gate, lanes, checks, faults, say)
    const failed = await run.go().then(
      () => null,
      (error: unknown) => error
    )
    broken.push(...(failed === null ? [] : [String(failed)]))
    gate.end()
    const wrong = [...checks.wrong, ...lanes.refused, ...broken]
    if (wrong.length === 0 || failed instanceof Stopped) {
      await dropDatabase(database)
    } else {
      say(`The database ${database} stays for a look at it`)
    }
    const seconds = Math.round((Date.now() - started) / 1000)
    const { begun: orders, ended } = lanes
    return {
      ...{ seed: options.seed, seconds, orders, ended, kills: run.kills },
      ...{ acknowledged: facts.counts, checks: checks.done, wrong },
    }
  } finally {
    await server.stop()
  }
}
