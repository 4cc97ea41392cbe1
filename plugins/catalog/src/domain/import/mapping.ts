import type { ImportColumn } from "./columns"

/** Header -> column key. */
export type Mapping = Record<string, string>

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ß/g, "ss")
    .replace(/[^a-z0-9]/g, "")

/** What the headers of a file probably mean; a column is suggested once, an exact name first. */
export const suggestMapping = (
  headers: readonly string[],
  columns: readonly ImportColumn[]
): Mapping => {
  const free = new Map(columns.map((column) => [column.key, column]))
  const mapping: Mapping = {}
  const assign = (fits: (column: ImportColumn, header: string) => boolean) => {
    for (const header of headers.filter((one) => !(one in mapping))) {
      const found = [...free.values()].find((column) => fits(column, plain(header)))
      if (found) {
        mapping[header] = found.key
        free.delete(found.key)
      }
    }
  }
  assign((column, header) => plain(column.key) === header)
  assign((column, header) => column.synonyms.includes(header))
  return mapping
}

type MappingProblem = { header: string | null; column: string; message: string }

/** Why a mapping can't be used: names that don't exist, columns named twice or missing. */
export const mappingProblems = (
  mapping: Mapping,
  headers: readonly string[],
  columns: readonly ImportColumn[]
): MappingProblem[] => {
  const keys = new Set(columns.map(({ key }) => key))
  const seen = new Set<string>()
  const problems: MappingProblem[] = []
  for (const [header, column] of Object.entries(mapping)) {
    if (!headers.includes(header)) {
      problems.push({ header, column, message: `The file has no column "${header}"` })
    } else if (!keys.has(column)) {
      problems.push({ header, column, message: `There is no column ${column}` })
    } else if (seen.has(column)) {
      problems.push({ header, column, message: `${column} is named twice` })
    }
    seen.add(column)
  }
  const missing = columns.filter(({ key, required }) => required && !seen.has(key))
  return [
    ...problems,
    ...missing.map(({ key }) => ({
      header: null,
      column: key,
      message: `Say which column of the file is ${key}`,
    })),
  ]
}
