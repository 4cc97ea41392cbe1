import { claimsOf } from "./token-claims"

const DEFAULT_SECONDS = 60 * 60 * 24

/**
 * For how many seconds a JWT is still valid, so that its cookie ends with it. The signature is the
 * backend's business; an unreadable token gets a day and is refused there.
 * @param now milliseconds since the epoch
 */
export const tokenLifetime = (token: string, now: number): number => {
  const { exp } = claimsOf(token)
  const seconds = exp === undefined ? NaN : Number(exp) - Math.floor(now / 1000)
  return Number.isFinite(seconds) ? Math.max(0, seconds) : DEFAULT_SECONDS
}
