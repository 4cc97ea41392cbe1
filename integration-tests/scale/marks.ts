/**
 * A mark stands in a copied row for what differs between copies, e.g. `‹n›` for the number of the copy.
 * The brackets occur in no row of the marketplace.
 */
export const mark = (name: string): string => `‹${name}›`

/** What is written in place of what, in the text of a row. */
export type Replacement = readonly [text: string, by: string]

const ULID = /\b[a-z][a-z_]*_[0-9A-HJKMNP-TV-Z]{26}\b/g

/** The ids that stand anywhere in the text of a row. */
export const idsIn = (text: string): string[] => [...new Set(text.match(ULID) ?? [])]

/**
 * What the ids of one order's rows are called in its copies: the prefix, the copy's number and a place.
 * They sort by the copy's number, as real ids do by time.
 */
export const idMarks = (ids: readonly string[]): Replacement[] =>
  ids.map((id, place) => {
    const prefix = id.slice(0, id.lastIndexOf("_"))
    return [id, `${prefix}_${mark("n")}${place.toString(36).padStart(2, "0").toUpperCase()}`]
  })

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")

/** Replaces all at once, so that nothing is found in what was just written; the longest text wins. */
export const replaced = (text: string, replacements: readonly Replacement[]): string => {
  const by = new Map(replacements)
  const texts = [...by.keys()].sort((one, other) => other.length - one.length)
  return texts.length === 0
    ? text
    : text.replace(new RegExp(texts.map(escaped).join("|"), "g"), (found) => by.get(found) ?? found)
}

/** Names of the marks that stand in a text. */
export const marksIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/‹([a-z]+\d?)›/g)].map(([, name]) => name)),
]

/** Days from the one on which the order was placed, in a mark: `‹day3›`. */
const DAY_MARK = /^day(\d)$/

/** The value of a mark, of the copy `c`. */
const valueOf = (name: string): string => {
  const offset = DAY_MARK.exec(name)?.[1]
  return offset === undefined ? `c.${name}` : `(c.day + ${offset})::text`
}

/** The SQL that fills the marks of a column with the values of a copy, which are columns of `c`. */
export const filled = (column: string, marks: readonly string[]): string =>
  marks.reduce((sql, name) => `replace(${sql}, '${mark(name)}', ${valueOf(name)})`, column)

/** The same for JSON, in which an order's number is a text until it is filled. */
export const filledJson = (column: string, marks: readonly string[]): string =>
  filled(`replace(${column}, '"${mark("number")}"', c.number)`, marks)
