const DAY_MS = 86_400_000

export type Expiry = "valid" | "soon" | "expired"

/**
 * How a certificate's last day stands: `soon` within 60 days, `expired` after the day has passed.
 * @param validTo the last day, `YYYY-MM-DD`
 * @param now milliseconds since the epoch
 */
export const expiryOf = (validTo: string, now: number): Expiry => {
  const end = Date.parse(`${validTo.slice(0, 10)}T00:00:00Z`) + DAY_MS
  if (!Number.isFinite(end) || end <= now) {
    return "expired"
  }
  return end - now <= 60 * DAY_MS ? "soon" : "valid"
}
