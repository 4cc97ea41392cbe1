/** After how many attempts a message is dead, unless its handler says otherwise. */
export const DEFAULT_MAX_ATTEMPTS = 8

const SECOND = 1000
const HOUR = 3600 * SECOND
const SPREAD = 0.2

/**
 * Milliseconds to wait after the given attempt (1 for the first) failed: 1 s, 5 s, 25 s, … up to an
 * hour, shortened by up to a fifth so that messages which failed together don't return together.
 * The shortening comes from the id: the same message always waits equally long.
 */
export const backOff = (attempt: number, id: string): number => {
  const full = Math.min(SECOND * 5 ** Math.max(attempt - 1, 0), HOUR)
  return Math.round(full * (1 - SPREAD * fractionOf(`${id}:${attempt}`)))
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) of a text as a fraction from 0 to below 1. */
const fractionOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return (hash >>> 0) / 2 ** 32
}
