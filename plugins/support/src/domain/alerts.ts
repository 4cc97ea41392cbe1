import { clockOf, warnedAt, type Clocked, type ClockName } from "./clock"

/** What the operator has been told of a clock: each only once, and the breach last. */
export const ALERTS = ["none", "warned", "breached"] as const
export type Alert = (typeof ALERTS)[number]

/** A ticket with what the operator has been told of its clocks. */
export type Alerted = Clocked & { first_response_alert: Alert; resolution_alert: Alert }

const rank = (alert: Alert) => ALERTS.indexOf(alert)

/** What has to be said of the clock that counts now, beyond what was said before. Pure. */
export const dueAlert = (
  ticket: Alerted,
  now: Date
): { clock: ClockName; alert: Exclude<Alert, "none"> } | null => {
  const { name, state } = clockOf(ticket, now)
  if (name === null || (state !== "breached" && state !== "due_soon")) {
    return null
  }
  const alert = state === "breached" ? "breached" : "warned"
  return rank(alert) > rank(ticket[`${name}_alert`]) ? { clock: name, alert } : null
}

/** When something will have to be said next; null while no clock runs, or all was said. Pure. */
export const nextAlertAt = (ticket: Alerted, now: Date): Date | null => {
  const { name, due_at: due } = clockOf(ticket, now)
  if (name === null || due === null) {
    return null
  }
  const said = ticket[`${name}_alert`]
  if (said === "breached") {
    return null
  }
  return said === "warned" ? due : warnedAt(name, ticket)
}
