import type { Readable } from "node:stream"
import { parse } from "csv-parse"

const DELIMITERS = [";", ",", "\t", "|"] as const

/** The sign between the cells of a CSV file: the one that its first line has most of. */
export const delimiterOf = (firstLine: string): string => {
  const outside = firstLine.replace(/"[^"]*"/g, "")
  const counts = DELIMITERS.map((sign) => outside.split(sign).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))]
}

/**
 * Text of a CSV file as UTF-8. Files of older spreadsheets are Windows-1252, which nearly every
 * byte sequence is valid in, so that is what anything else counts as.
 */
export const csvText = (content: Buffer): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content)
  } catch {
    return new TextDecoder("windows-1252").decode(content)
  }
}

/** The longest row of a file that is read; a missing quote would otherwise swallow the rest. */
const LONGEST_ROW = 200_000

/** The rows of a CSV stream, one by one, without empty ones. Each has its number in a spreadsheet. */
export const readCsv = async function* (
  stream: Readable,
  delimiter: string
): AsyncGenerator<{ row_no: number; cells: string[] }> {
  const parser = stream.pipe(
    parse({
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: LONGEST_ROW,
    })
  )
  stream.once("error", (error) => parser.destroy(error))
  let row_no = 0
  for await (const record of parser) {
    row_no += 1
    const cells: string[] = record.map(String)
    if (cells.some((cell) => cell.trim() !== "")) {
      yield { row_no, cells }
    }
  }
}
