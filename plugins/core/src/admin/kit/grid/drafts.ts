import type { CellEdit } from "./paste"

/** What was typed and not yet saved: by row, by column. */
export type Drafts = Readonly<Record<string, Readonly<Record<string, string>>>>

export type DraftHistory = { drafts: Drafts; past: readonly Drafts[] }

export const NO_DRAFTS: DraftHistory = { drafts: {}, past: [] }

const MAX_STEPS = 100

/** Takes edits in as one step that can be undone; a cell set back to what is saved is no edit. Pure. */
export const applyEdits = (
  history: DraftHistory,
  edits: readonly CellEdit[],
  savedText: (row: string, column: string) => string
): DraftHistory => {
  const rows = new Map(Object.entries(history.drafts))
  for (const { row, column, text } of edits) {
    const cells = new Map(Object.entries(rows.get(row) ?? {}))
    cells.delete(column)
    if (text !== savedText(row, column)) {
      cells.set(column, text)
    }
    if (cells.size) {
      rows.set(row, Object.fromEntries(cells))
    } else {
      rows.delete(row)
    }
  }
  const drafts = Object.fromEntries(rows)
  return { drafts, past: [...history.past, history.drafts].slice(-MAX_STEPS) }
}

/** Takes the last step back. Pure. */
export const undoStep = (history: DraftHistory): DraftHistory => {
  const drafts = history.past.at(-1)
  return drafts ? { drafts, past: history.past.slice(0, -1) } : history
}
