/**
 * Whether a path is written as RFC 3986 has it, beginning with a slash. From anything else Express
 * cuts or changes something before it looks for a handler: a host, a fragment, backslashes.
 */
export const isPlainPath = (path: string) => /^\/[\w\-.~!$&'()*+,;=:@%/]*$/.test(path)

/**
 * Brings a request path into the one form that tables are written in. Express ignores case and a
 * trailing slash, so the guard has to as well. Returns null for anything that could be read in two
 * ways (encoded slashes or dots, empty segments): such a path matches no rule.
 */
export const normalisePath = (path: string): string | null => {
  const trimmed = path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path
  if (trimmed.includes("//") || /%2f|%5c|%2e|%00|\\|\/\.{1,2}(\/|$)/i.test(trimmed)) {
    return null
  }
  return trimmed
}

export type Matcher = (path: string) => Record<string, string> | null

/**
 * Compiles `/a/:id/b` into a matcher that returns the parameters, or null. Literal segments are
 * compared without regard to case, parameters keep theirs.
 */
export const compilePath = (pattern: string): Matcher => {
  const segments = pattern.split("/")
  return (path) => {
    const parts = path.split("/")
    if (parts.length !== segments.length) {
      return null
    }
    const params: Record<string, string> = {}
    for (const [index, segment] of segments.entries()) {
      const part = parts[index]
      if (segment.startsWith(":")) {
        if (!part) {
          return null
        }
        params[segment.slice(1)] = safeDecode(part)
      } else if (segment.toLowerCase() !== part.toLowerCase()) {
        return null
      }
    }
    return params
  }
}

const safeDecode = (part: string) => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
