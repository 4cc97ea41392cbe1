/**
 * Whether a request that changes something was sent by one of our own pages. Server actions check
 * this themselves; our upload routes use this. A missing Origin is refused: every browser sends it
 * with POST.
 */
export const isSameOrigin = (headers: Headers): boolean => {
  const origin = headers.get("origin")
  const host = headers.get("x-forwarded-host") ?? headers.get("host")
  if (!origin || !host || !URL.canParse(origin)) {
    return false
  }
  return new URL(origin).host === host
}
