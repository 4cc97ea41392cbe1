import { refuse } from "@wholesale/core"

/** The most characters that follow "RF" and its two check digits (ISO 11649). */
const LONGEST_BODY = 21

/**
 * A creditor reference (ISO 11649) for the number that a document shows:
 * "INV-00012" -> "RF19INV00012". What is neither a letter A-Z nor a digit is left out, so two numbers
 * that differ in nothing else get the same reference.
 * @throws INVALID_INPUT when nothing is left, or more than 21 characters
 */
export const creditorReference = (displayNumber: string): string => {
  const body = displayNumber.toUpperCase().replace(/[^A-Z0-9]/g, "")
  if (body === "" || body.length > LONGEST_BODY) {
    throw refuse(
      "INVALID_INPUT",
      `"${displayNumber}" makes no payment reference: it needs 1 to ${LONGEST_BODY} letters and digits`
    )
  }
  const checkDigits = 98n - remainderOf(`${body}RF00`)
  return `RF${checkDigits.toString().padStart(2, "0")}${body}`
}

/** A reference as it is printed, in groups of four: "RF18 5390 0754 7034". */
export const formatReference = (reference: string): string =>
  normalReference(reference)
    .replace(/(.{4})/g, "$1 ")
    .trim()

/** A reference as it is compared: without spaces and in upper case. */
export const normalReference = (text: string): string => text.replace(/\s/g, "").toUpperCase()

/** Whether a text, as it is compared, is a reference of ISO 11649 with right check digits. */
export const isReference = (text: string): boolean =>
  /^RF[0-9]{2}[A-Z0-9]{1,21}$/.test(text) &&
  remainderOf(`${text.slice(4)}${text.slice(0, 4)}`) === 1n

/** ISO 7064 MOD 97-10: letters count as two digits, A = 10 to Z = 35. */
const remainderOf = (text: string): bigint =>
  BigInt(text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))) % 97n

/**
 * The valid references in what a payer wrote, in order and each once. Spaces and line breaks may stand
 * anywhere in a reference, as banks break long texts. Of the readings of one place the longest valid
 * one counts; words that follow could extend a reference by accident once in 97 times.
 */
export const findReferences = (text: string): string[] => {
  const upper = text.toUpperCase()
  const found = [...upper.matchAll(/(?<![A-Z0-9])R\s*F\s*[0-9]\s*[0-9]/g)].flatMap(({ index }) => {
    const reference = readingsAt(upper, index).find(isReference)
    return reference === undefined ? [] : [reference]
  })
  return [...new Set(found)]
}

/** What could be a reference from a place on, longest first; each reading ends where a word ends. */
const readingsAt = (text: string, start: number): string[] => {
  const near = text.slice(start, start + LONGEST_READ)
  const run = /^[A-Z0-9]+(?:\s+[A-Z0-9]+)*/.exec(near)?.[0] ?? ""
  const words = run.split(/\s+/)
  const readings = words.map((_, index) => words.slice(0, index + 1).join(""))
  // A reference in groups of four ends with its groups: were one digit of it wrong, the groups before
  // could still be a valid reference to something else.
  const last = words[0].length === 4 ? lastGroup(words) : 0
  // A word that goes on after a point or slash may be the first part of a date.
  const isCut = /^[./:,-][A-Z0-9]/.test(near.slice(run.length))
  const shortest = isCut ? Math.min(last, words.length - 2) : last
  return readings.filter((_, index) => index >= shortest).reverse()
}

/** Characters that a reference is looked for in, with all its spaces and line breaks. */
const LONGEST_READ = 120

/** Index of the word that the groups of four end with: full ones, and perhaps a shorter one. */
const lastGroup = (words: readonly string[]): number => {
  const beyond = words.findIndex((word) => word.length !== 4 || !/[0-9]/.test(word))
  if (beyond === -1) {
    return words.length - 1
  }
  const isShort = words[beyond].length < 4 && /[0-9]/.test(words[beyond])
  return isShort ? beyond : beyond - 1
}
