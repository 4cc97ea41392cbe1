const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

export type Countdown = {
  days: number
  hours: number
  minutes: number
  /** `over` once the deadline has passed, `urgent` in its last four hours, `soon` in its last day. */
  tone: "calm" | "soon" | "urgent" | "over"
}

/** What is left until a deadline, in whole minutes. Pure. */
export const countdownTo = (deadline: Date, now: Date): Countdown => {
  const left = deadline.getTime() - now.getTime()
  if (left <= 0) {
    return { days: 0, hours: 0, minutes: 0, tone: "over" }
  }
  return {
    days: Math.floor(left / DAY),
    hours: Math.floor((left % DAY) / HOUR),
    minutes: Math.floor((left % HOUR) / MINUTE),
    tone: toneOf(left),
  }
}

const toneOf = (left: number) => {
  if (left <= 4 * HOUR) {
    return "urgent"
  }
  return left <= DAY ? "soon" : "calm"
}
