/** What was measured of one kind of request. */
export type Row = {
  name: string
  p50_ms: number
  p95_ms: number
  /** Requests per second of one client that never pauses. */
  rps: number
  /** Statements that one request sends to the database. */
  sql: number | null
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]

const rounded = (value: number) => Math.round(value * 10) / 10

/**
 * Calls something again and again, one after the other, and says how long it took. The first calls
 * warm the server up and don't count: a server that runs all day has its code compiled.
 * @param undo brings back the state before the call; its time doesn't count
 */
export const timed = async (
  name: string,
  call: (turn: number) => Promise<void>,
  {
    times = 60,
    warm = 60,
    undo,
  }: { times?: number; warm?: number; undo?: () => Promise<void> } = {}
): Promise<Row> => {
  const durations: number[] = []
  for (let turn = 0; turn < warm + times; turn += 1) {
    const started = performance.now()
    await call(turn)
    if (turn >= warm) {
      durations.push(performance.now() - started)
    }
    await undo?.()
  }
  return rowOf(name, durations)
}

/** The row of some durations in milliseconds. */
export const rowOf = (name: string, durations: readonly number[]): Row => {
  const sorted = [...durations].sort((a, b) => a - b)
  const total = sorted.reduce((sum, duration) => sum + duration, 0)
  return {
    name,
    p50_ms: rounded(at(sorted, 0.5)),
    p95_ms: rounded(at(sorted, 0.95)),
    rps: rounded((sorted.length * 1000) / total),
    sql: null,
  }
}

/** How often something gets done in a minute by so many clients that never pause. */
export const perMinute = async (
  clients: number,
  work: (client: number) => Promise<void>,
  seconds = 20
): Promise<number> => {
  let done = 0
  const until = performance.now() + seconds * 1000
  const started = performance.now()
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      while (performance.now() < until) {
        await work(client)
        done += 1
      }
    })
  )
  return Math.round((done * 60_000) / (performance.now() - started))
}
