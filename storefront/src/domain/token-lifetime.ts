const DEFAULT_SECONDS = 60 * 60 * 24

/**
 * For how many seconds a JWT is still valid, so that its cookie ends with it. The signature is the
 * backend's business; an unreadable token gets a day and is refused there.
 * @param now milliseconds since the epoch
 */
export const tokenLifetime = (token: string, now: number): number => {
  try {
    const payload: unknown = JSON.parse(
      Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")
    )
    if (typeof payload === "object" && payload !== null && "exp" in payload) {
      const seconds = Number(payload.exp) - Math.floor(now / 1000)
      return Number.isFinite(seconds) ? Math.max(0, seconds) : DEFAULT_SECONDS
    }
    return DEFAULT_SECONDS
  } catch {
    return DEFAULT_SECONDS
  }
}
