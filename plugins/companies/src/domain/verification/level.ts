import type { CaseState } from "./states"

export const HIGHEST_LEVEL = 3

/** What of a case decides the company's level. */
export type CaseStanding = { level: number; state: CaseState; expires_at: Date | null }

/** A company's level, and until when it holds if nothing is renewed; null for no end. */
export type Standing = { verification_level: number; verified_until: Date | null }

const isValid = (entry: CaseStanding, now: Date) =>
  entry.state === "approved" && (entry.expires_at === null || entry.expires_at > now)

/**
 * The highest L such that each of 1..L has an approved case that has not expired at `now`: a higher
 * level never stands on a missing lower one.
 */
export const levelOf = (cases: readonly CaseStanding[], now: Date): number => {
  let level = 0
  while (
    level < HIGHEST_LEVEL &&
    cases.some((entry) => entry.level === level + 1 && isValid(entry, now))
  ) {
    level += 1
  }
  return level
}

/** The level together with the moment at which the first of the cases under it expires. */
export const standingOf = (cases: readonly CaseStanding[], now: Date): Standing => {
  const verificationLevel = levelOf(cases, now)
  const ends = cases
    .filter((entry) => entry.level <= verificationLevel && isValid(entry, now))
    .flatMap((entry) => (entry.expires_at ? [entry.expires_at.getTime()] : []))
  return {
    verification_level: verificationLevel,
    verified_until: ends.length > 0 ? new Date(Math.min(...ends)) : null,
  }
}
