/**
 * Reads what a spreadsheet puts on the clipboard: rows of cells separated by tabs, where a cell with
 * a tab, a line break or a quote is quoted. Pure.
 */
export const parseClipboard = (text: string): string[][] => {
  const rows: string[][] = [[]]
  let cell = ""
  let quoted = false
  const endCell = () => {
    rows[rows.length - 1].push(cell.trim())
    cell = ""
  }
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (quoted) {
      if (char !== '"') {
        cell += char
      } else if (text[at + 1] === '"') {
        cell += '"'
        at++
      } else {
        quoted = false
      }
    } else if (char === '"' && cell === "") {
      quoted = true
    } else if (char === "\t") {
      endCell()
    } else if (char === "\n") {
      endCell()
      rows.push([])
    } else if (char !== "\r") {
      cell += char
    }
  }
  endCell()
  return rows.filter((row) => row.some((each) => each !== ""))
}

export type Sheet = {
  /** The rows of the grid from top to bottom: what identifies each, and what a person calls it. */
  rows: readonly { id: string; key: string }[]
  /** The columns that can be edited, from left to right. */
  columns: readonly { id: string; header: string }[]
}

export type CellEdit = { row: string; column: string; text: string }

export type Placed = {
  edits: CellEdit[]
  /** Keys that no row of the grid has. */
  unknown: string[]
}

const same = (left: string, right: string) =>
  left.localeCompare(right, undefined, { sensitivity: "accent" }) === 0

/**
 * Where the cells of a pasted block go. A block whose first column holds the keys of the grid's rows
 * (SKUs) is matched by key, and by the names of the columns if it begins with them; any other block
 * begins at the cell in which it was pasted and ends at the edges of the grid. Pure.
 */
export const placeBlock = (
  block: readonly (readonly string[])[],
  sheet: Sheet,
  at: { row: string; column: string }
): Placed => {
  const [head, ...body] = block
  const keyed = (rows: readonly (readonly string[])[]) =>
    rows.length > 0 &&
    rows.some((row) => row.length > 1) &&
    rows.filter((row) => sheet.rows.some(({ key }) => same(key, row[0]))).length * 2 >= rows.length
  const named = head?.slice(1).map((name) => sheet.columns.find((each) => same(each.header, name)))
  if (named?.some(Boolean) && keyed(body)) {
    return placeByKey(body, sheet, named)
  }
  const column = sheet.columns.findIndex(({ id }) => id === at.column)
  if (keyed(block)) {
    return placeByKey(block, sheet, sheet.columns.slice(column))
  }
  const row = sheet.rows.findIndex(({ id }) => id === at.row)
  const edits = block.flatMap((cells, down) =>
    cells.flatMap((text, right) => {
      const target = { row: sheet.rows[row + down], column: sheet.columns[column + right] }
      return target.row && target.column
        ? [{ row: target.row.id, column: target.column.id, text }]
        : []
    })
  )
  return { edits, unknown: [] }
}

const placeByKey = (
  rows: readonly (readonly string[])[],
  sheet: Sheet,
  columns: readonly (Sheet["columns"][number] | undefined)[]
): Placed => {
  const placed: Placed = { edits: [], unknown: [] }
  for (const [key, ...cells] of rows) {
    const row = sheet.rows.find((each) => same(each.key, key))
    if (!row) {
      placed.unknown.push(key)
      continue
    }
    cells.forEach((text, index) => {
      const column = columns[index]
      if (column) {
        placed.edits.push({ row: row.id, column: column.id, text })
      }
    })
  }
  return placed
}
