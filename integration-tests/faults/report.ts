import type { Victim } from "./kills"

/** One kill: what died, where, and how long it took until nothing was in doubt any more. */
export type Kill = {
  victim: Victim
  /** The fault point, for a server that died at one. */
  point?: string
  /** False for a fault point that the server did not come past; then it was killed from outside. */
  reached?: boolean
  lease_seconds: number
  /** Until what was killed answered again. */
  boot_ms: number
  /** From then on until nothing from before was in doubt. */
  recovery_ms: number
  /** What was in doubt after a while, where it took long. */
  waited_for?: string[]
  /** The server ended by itself when its database did. */
  took_server_along?: boolean
}

export type Report = {
  seed: number
  seconds: number
  orders: number
  ended: number
  kills: Kill[]
  acknowledged: Record<string, number>
  checks: number
  /** Everything that is wrong. */
  wrong: string[]
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`

const worstOf = (values: readonly number[]) => (values.length > 0 ? Math.max(...values) : 0)

const middleOf = (values: readonly number[]) =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

const sinceDeath = ({ boot_ms, recovery_ms }: Kill) => boot_ms + recovery_ms

const recoveries = (kills: readonly Kill[], lease: number) =>
  kills.filter(({ lease_seconds }) => lease_seconds === lease)

/** What a kill looks like while the run goes on. */
export const lineOf = (kill: Kill): string =>
  [
    `${kill.victim}${kill.point ? ` at ${kill.point}` : ""}`,
    kill.reached === false ? "not reached" : "",
    kill.took_server_along ? "the server ended too" : "",
    `back after ${seconds(kill.boot_ms)}`,
    `nothing in doubt ${seconds(kill.recovery_ms)} later`,
  ]
    .filter(Boolean)
    .join(", ")

/** The end of a run for a person. */
export const render = (report: Report): string[] => {
  const { kills, acknowledged } = report
  const count = (victim: Victim) => kills.filter((kill) => kill.victim === victim).length
  const facts = Object.entries(acknowledged).map(([fact, number]) => `${number} ${fact}`)
  const missed = kills.flatMap(({ point, reached }) => (reached === false ? [point] : []))
  const leases = [...new Set(kills.map(({ lease_seconds }) => lease_seconds))]
  return [
    `seed ${report.seed}: ${kills.length} kills in ${report.seconds} s: ${count("server")} of the server, ` +
      `${count("postgres")} of PostgreSQL, ${count("fault")} at fault points`,
    `${report.orders} orders, ${report.ended} of them to their end`,
    `acknowledged: ${facts.join(", ")}`,
    ...leases.map((lease) => {
      const found = recoveries(kills, lease)
      return (
        `lease of ${lease} s, ${found.length} kills: nothing in doubt ` +
        `${seconds(worstOf(found.map(({ recovery_ms }) => recovery_ms)))} after the boot at worst, ` +
        `${seconds(middleOf(found.map(({ recovery_ms }) => recovery_ms)))} in the middle; ` +
        `${seconds(worstOf(found.map(sinceDeath)))} after the kill at worst`
      )
    }),
    ...(missed.length > 0 ? [`fault points that were not reached: ${missed.join(", ")}`] : []),
    `${report.checks} checks of everything`,
    ...report.wrong.map((line) => `✗ ${line}`),
    report.wrong.length === 0 ? "✓ nothing was lost, nothing was done twice" : "",
  ].filter(Boolean)
}
