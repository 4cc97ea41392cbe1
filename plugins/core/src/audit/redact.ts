const SECRET_KEY = /password|token|secret/i
const SECRET_PARAMETER = /((?:password|token|secret)[\w-]*=)[^&\s"'<>]+/gi

/** What stands where a secret was. */
export const REDACTED = "[redacted]"

/**
 * A copy without secrets: the values of keys named like a password, token or secret, and such
 * parameters inside of links. Everything that is read by people later goes through here.
 */
export const redact = (value: unknown): unknown => {
  if (typeof value === "string") {
    return value.replace(SECRET_PARAMETER, `$1${REDACTED}`)
  }
  if (Array.isArray(value)) {
    return value.map(redact)
  }
  if (value instanceof Date || typeof value !== "object" || value === null) {
    return value
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, hidden(key, inner) ?? redact(inner)])
  )
}

/** An absent secret stays visible as absent: whether there was one is no secret. */
const hidden = (key: string, value: unknown) =>
  SECRET_KEY.test(key) && value !== null && value !== undefined ? REDACTED : undefined
