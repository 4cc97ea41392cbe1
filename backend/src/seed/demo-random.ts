/**
 * A number from 0 up to `below` that depends on nothing but its key (FNV-1a), so that every demo is
 * the same.
 */
export const pick = (key: string, below: number): number => {
  let hash = 0x811c9dc5
  for (const character of key) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  }
  // FNV's low bits differ little between similar keys; this spreads them.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0
  return ((hash ^ (hash >>> 13)) >>> 0) % below
}

/** Whether something happens that happens in so many of a hundred cases. */
export const chance = (key: string, percent: number): boolean => pick(key, 100) < percent
