import { Conditions, containsPattern, refuse, type Binding, TEXTS, texts } from "@wholesale/core"

/** A filter as Medusa's validators leave it: a value, a list, or a map of operators. */
export type Filter = Record<string, unknown>

/** Puts one filter's value into conditions. */
export type FilterTerm = (where: Conditions, value: unknown) => void

const COMPARISONS: Record<string, string> = { $gt: ">", $gte: ">=", $lt: "<", $lte: "<=" }

/**
 * Writes a tree of Medusa's filters as conditions, with `$and` and `$or`.
 * @throws INVALID_INPUT for a filter that is not among the terms
 */
export const filterSql = (filter: Filter, terms: Readonly<Record<string, FilterTerm>>) => {
  const where = new Conditions()
  for (const [name, value] of Object.entries(filter)) {
    if (value === undefined || value === null) {
      continue
    }
    if (name === "$and" || name === "$or") {
      addGroup(where, name === "$and" ? " and " : " or ", branches(value), terms)
      continue
    }
    const term = terms[name]
    if (!Object.hasOwn(terms, name)) {
      throw refuse("INVALID_INPUT", `The filter ${name} is not supported here`)
    }
    term(where, value)
  }
  return where
}

const branches = (value: unknown): Filter[] =>
  (Array.isArray(value) ? value : [value]).map((branch): Filter => ({ ...Object(branch) }))

const addGroup = (
  where: Conditions,
  word: string,
  parts: readonly Filter[],
  terms: Readonly<Record<string, FilterTerm>>
) => {
  const conditions = parts.map((part) => filterSql(part, terms))
  if (conditions.length > 0) {
    where.add(
      `(${conditions.map(({ sql }) => `(${sql})`).join(word)})`,
      ...conditions.flatMap(({ parameters }) => parameters)
    )
  }
}

const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).map((entry) => String(entry))

/** A text column that has to be one of the values. */
export const oneOf =
  (column: string): FilterTerm =>
  (where, value) => {
    where.add(`${column} = any(${TEXTS})`, texts(listOf(value)))
  }

/** A condition with one place for a list of ids; the value may be `{ id }` or the ids themselves. */
export const related =
  (condition: string): FilterTerm =>
  (where, value) => {
    const { id } = Object(value)
    where.add(condition, texts(listOf(id === undefined ? value : id)))
  }

export const isTrue =
  (column: string): FilterTerm =>
  (where, value) => {
    where.add(`${column} = ?`, value === true || value === "true")
  }

/** A point in time: a value, a list, or comparisons. @throws INVALID_INPUT for other operators */
export const moment =
  (column: string): FilterTerm =>
  (where, value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      where.add(`${column} = any(?::timestamptz[])`, texts(listOf(value)))
      return
    }
    for (const [operator, bound] of Object.entries(value)) {
      if (bound === undefined) {
        continue
      }
      if (operator === "$eq" || operator === "$in") {
        where.add(`${column} = any(?::timestamptz[])`, texts(listOf(bound)))
      } else if (operator === "$ne" || operator === "$nin") {
        where.add(`not ${column} = any(?::timestamptz[])`, texts(listOf(bound)))
      } else if (Object.hasOwn(COMPARISONS, operator)) {
        where.add(`${column} ${COMPARISONS[operator]} ?::timestamptz`, String(bound))
      } else {
        throw refuse("INVALID_INPUT", `The operator ${operator} is not supported here`)
      }
    }
  }

/** What others add to the query but does not choose rows. */
export const ignored: FilterTerm = () => undefined

/** A text that any of the columns or the sub-selects has to contain, without regard to case. */
export const containing =
  (columns: readonly string[], exists: string): FilterTerm =>
  (where, value) => {
    const pattern = containsPattern(String(value))
    const parts = [...columns.map((column) => `${column} ilike ?`), exists]
    const places = parts.join(" or ").split("?").length - 1
    where.add(`(${parts.join(" or ")})`, ...Array.from({ length: places }, (): Binding => pattern))
  }
