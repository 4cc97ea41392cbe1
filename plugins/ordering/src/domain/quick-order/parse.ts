/** One line of a quick order as it was read; without a SKU or a quantity it could not be. */
export type ParsedLine = {
  /** 1 for the first line of the text or sheet. */
  row: number
  text: string
  sku: string | null
  quantity: number | null
}

const MAX_SKU = 120
const MAX_QUANTITY = 10_000_000
const SKU_HEADING = /^(sku|article|item|product|artikel|art\.|gtin|ean|code|bestell)/i
const QUANTITY_HEADING = /^(qty|quantity|amount|menge|anzahl|units|pieces|stück)/i

/**
 * Reads pasted lines of "SKU quantity", separated by tabs, semicolons, commas or spaces. A SKU alone
 * means one. Empty lines and a heading are left out. Pure.
 */
export const parseText = (text: string): ParsedLine[] =>
  withoutHeading(
    text.split(/\r\n|\r|\n/).flatMap((line, index) => {
      const trimmed = line.trim()
      return trimmed ? [{ row: index + 1, text: trimmed, cells: cellsOf(trimmed) }] : []
    })
  ).map(({ row, text: line, cells }) => parseCells(row, line, cells))

/** Reads the rows of a sheet; the columns are found by their headings, else they come first. */
export const parseRows = (rows: readonly (readonly string[])[]): ParsedLine[] => {
  const filled = rows.flatMap((cells, index) => {
    const trimmed = cells.map((cell) => cell.trim())
    return trimmed.some((cell) => cell)
      ? [{ row: index + 1, text: trimmed.join(" "), cells: trimmed }]
      : []
  })
  const [sku, quantity] = columnsOf(filled.at(0)?.cells ?? [])
  return withoutHeading(
    filled.map((line) => ({ ...line, cells: [line.cells[sku] ?? "", line.cells[quantity] ?? ""] }))
  ).map(({ row, text, cells }) => parseCells(row, text, cells))
}

type Cells = { row: number; text: string; cells: string[] }

const withoutHeading = ([first, ...rest]: Cells[]): Cells[] =>
  first === undefined || isHeading(first.cells) ? rest : [first, ...rest]

const isHeading = (cells: readonly string[]) =>
  cells.length > 1 &&
  cells.every((cell) => !cell || SKU_HEADING.test(cell) || QUANTITY_HEADING.test(cell)) &&
  cells.some((cell) => QUANTITY_HEADING.test(cell))

const columnsOf = (heading: readonly string[]): [sku: number, quantity: number] => {
  const sku = heading.findIndex((cell) => SKU_HEADING.test(cell))
  const quantity = heading.findIndex((cell) => QUANTITY_HEADING.test(cell))
  return sku >= 0 && quantity >= 0 ? [sku, quantity] : [0, 1]
}

/** The strongest separator that a line has splits it; of spaces only the last one does. */
const cellsOf = (line: string): string[] => {
  const separator = ["\t", ";", ","].find((sign) => line.includes(sign))
  if (separator) {
    return line
      .split(separator)
      .map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"))
      .filter((cell, index) => cell || index === 0)
  }
  const [, sku, quantity] = /^(.*\S)\s+(\S+)$/.exec(line) ?? []
  return sku === undefined ? [line] : [sku, quantity]
}

const parseCells = (row: number, text: string, cells: readonly string[]): ParsedLine => {
  const [sku = "", quantity] = cells
  const amount = quantity === undefined || quantity === "" ? 1 : wholeNumber(quantity)
  const readable = sku !== "" && sku.length <= MAX_SKU && !/\p{Cc}/u.test(sku)
  return { row, text: text.slice(0, 200), sku: readable ? sku : null, quantity: amount }
}

/** "12", "12.0" and "12 x" are twelve; everything else is no quantity. */
const wholeNumber = (text: string): number | null => {
  const [, digits] = /^(\d{1,8})(?:[.,]0+)?\s*x?$/i.exec(text.trim()) ?? []
  const value = Number(digits)
  return Number.isInteger(value) && value > 0 && value <= MAX_QUANTITY ? value : null
}
