import { randomBytes } from "node:crypto"

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const TIME_LENGTH = 10
const RANDOM_LENGTH = 16

/**
 * Makes ids as Medusa does (prefix and ULID), ascending within a batch. Medusa's own generator asks
 * the system for sixteen random bytes one by one, which is most of the time of a large batch.
 */
export const rowIds = (now: Date) => {
  const time = encodeTime(now.getTime())
  const random = [...randomBytes(RANDOM_LENGTH)].map((byte) => byte & 31)
  // Leaves room to count up for any batch that fits into memory.
  random[0] &= 15
  return (prefix: string): string => {
    increment(random)
    return `${prefix}_${time}${random.map((digit) => ALPHABET[digit]).join("")}`
  }
}

/** Makes the ids of one batch. */
export type RowIds = ReturnType<typeof rowIds>

const encodeTime = (milliseconds: number): string => {
  let rest = milliseconds
  const digits: string[] = []
  for (let place = 0; place < TIME_LENGTH; place++) {
    digits.unshift(ALPHABET[rest % 32])
    rest = Math.floor(rest / 32)
  }
  return digits.join("")
}

const increment = (digits: number[]): void => {
  let place = digits.length - 1
  while (place > 0 && digits[place] === 31) {
    digits[place] = 0
    place -= 1
  }
  digits[place] += 1
}
