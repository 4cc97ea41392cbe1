export type Messages = { [key: string]: string | Messages }

/** What a browser writes from right to left, whatever its letters are. */
const mirrored = (words: string) => words.replace(/[\p{L}\p{N}]+/gu, "\u202e$&\u202c")

/**
 * A message of ICU syntax with its sentences mirrored: what stands between an odd number of braces is
 * syntax (`{count, plural, one {…}}`), and so are tags.
 */
export const pseudoMessage = (message: string): string => {
  let depth = 0
  return message.replace(/[{}]|<[^>]*>|[^{}<]+/g, (part) => {
    if (part === "{" || part === "}") {
      depth += part === "{" ? 1 : -1
      return part
    }
    return depth % 2 === 1 || part.startsWith("<") ? part : mirrored(part)
  })
}

/** All messages of a language, mirrored. */
export const pseudoMessages = (messages: Messages): Messages =>
  Object.fromEntries(
    Object.entries(messages).map(([key, value]) => [
      key,
      typeof value === "string" ? pseudoMessage(value) : pseudoMessages(value),
    ])
  )
