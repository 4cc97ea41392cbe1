/**
 * A message as the build leaves it: its sentence, or the parts of one. A part that is a list names a
 * value first; then come the kind of an argument and its options, or what a tag goes around.
 */
export type Message = string | MessagePart[]
type MessagePart = string | number | MessagePart[] | { [option: string]: Message | number }
export type Messages = { [key: string]: Message | Messages }

/** What a browser writes from right to left, whatever its letters are. */
const mirrored = (words: string) => words.replace(/[\p{L}\p{N}]+/gu, "\u202e$&\u202c")

/** The kinds of argument whose options are messages: select, plural and ordinal. */
const CHOICES: unknown[] = [1, 2, 3]

const mirroredPart = (part: MessagePart): MessagePart => {
  if (typeof part === "string") {
    return mirrored(part)
  }
  if (!Array.isArray(part)) {
    return part
  }
  const [name = "", kind, options] = part
  if (CHOICES.includes(kind) && typeof options === "object" && !Array.isArray(options)) {
    const choices = Object.entries(options).map(([option, message]) => [
      option,
      typeof message === "number" ? message : pseudoMessage(message),
    ])
    return [name, kind ?? 0, Object.fromEntries(choices)]
  }
  // Another kind of argument has a format and no sentence; a tag has no kind.
  return typeof kind === "number" && kind > 0 ? part : [name, ...part.slice(1).map(mirroredPart)]
}

/** A message with its sentences mirrored; what names values, tags and formats stays. */
export const pseudoMessage = (message: Message): Message =>
  typeof message === "string" ? mirrored(message) : message.map(mirroredPart)

/** All messages of a language, mirrored. */
export const pseudoMessages = (messages: Messages): Messages =>
  Object.fromEntries(
    Object.entries(messages).map(([key, value]) => [
      key,
      typeof value === "string" || Array.isArray(value)
        ? pseudoMessage(value)
        : pseudoMessages(value),
    ])
  )
