/** The only place that reads the time. Domain functions take `now` as an argument. */
export type Clock = { now(): Date }

const systemClock: Clock = { now: () => new Date() }

let current: Clock = systemClock

/** The clock of this process; tests put their own in with `useClock`. */
export const clock: Clock = { now: () => current.now() }

/** Replaces the clock; called without an argument it puts the system clock back. */
export const useClock = (replacement: Clock = systemClock) => {
  current = replacement
}
