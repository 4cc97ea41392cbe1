/** The part of next-intl's translator that a looked-up key needs. */
type Translator = {
  (key: never): string
  has: (key: never) => boolean
}

/**
 * Translates a key that the server chose (a code, an industry), or gives the fallback when the
 * messages have no such key. Our own keys go through the typed translator instead.
 */
export const lookup = (t: Translator, key: string, fallback: string): string => {
  // Keys from the server are open-ended, the messages' type is not: `has` decides at run time.
  const candidate = key as never
  return t.has(candidate) ? t(candidate) : fallback
}
