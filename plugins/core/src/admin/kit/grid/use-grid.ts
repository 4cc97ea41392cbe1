import { useMemo, useState } from "react"
import { applyEdits, NO_DRAFTS, undoStep } from "./drafts"
import type { CellEdit } from "./paste"

/** A column of an editable grid. Texts are what is in the field; what they mean is the page's business. */
export type GridColumn<Row> = {
  id: string
  header: string
  hint?: string
  /** Numbers are right-aligned and open the numeric keyboard. */
  kind: "number" | "text"
  /** The saved text of a row's cell. */
  text: (row: Row) => string
  placeholder?: (row: Row) => string
}

/** Cells that can't be saved as they are: by column, why. */
export type CellErrors = Readonly<Record<string, string>>

type GridOptions<Row> = {
  rows: readonly Row[]
  columns: readonly GridColumn<Row>[]
  idOf: (row: Row) => string
  /** What is wrong with a row whose fields hold these texts. */
  check: (row: Row, texts: Record<string, string>) => CellErrors
}

/** The unsaved state of an editable grid: what was typed, what is wrong with it, and the way back. */
export const useGrid = <Row>({ rows, columns, idOf, check }: GridOptions<Row>) => {
  const [history, setHistory] = useState(NO_DRAFTS)
  const byId = useMemo(() => new Map(rows.map((row) => [idOf(row), row])), [rows, idOf])
  const textsOf = (row: Row) => {
    const drafts = history.drafts[idOf(row)] ?? {}
    return Object.fromEntries(columns.map(({ id, text }) => [id, drafts[id] ?? text(row)]))
  }
  const savedText = (id: string, column: string) => {
    const row = byId.get(id)
    return row ? (columns.find((each) => each.id === column)?.text(row) ?? "") : ""
  }
  const changed = Object.keys(history.drafts).flatMap((id) => {
    const row = byId.get(id)
    return row ? [{ row, texts: textsOf(row), errors: check(row, textsOf(row)) }] : []
  })
  return {
    columns,
    rows,
    idOf,
    textsOf,
    isChanged: (row: Row, column: string) => history.drafts[idOf(row)]?.[column] !== undefined,
    errorsOf: (row: Row) =>
      history.drafts[idOf(row)] ? check(row, textsOf(row)) : ({} as CellErrors),
    edit: (edits: readonly CellEdit[]) =>
      setHistory((current) => applyEdits(current, edits, savedText)),
    undo: () => setHistory(undoStep),
    reset: () => setHistory(NO_DRAFTS),
    canUndo: history.past.length > 0,
    /** The rows with unsaved cells, in the order in which they were touched. */
    changed,
    hasErrors: changed.some(({ errors }) => Object.keys(errors).length > 0),
  }
}

export type Grid<Row> = ReturnType<typeof useGrid<Row>>
