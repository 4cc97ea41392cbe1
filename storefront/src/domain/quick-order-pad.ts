import { typedQuantity } from "./quantity-rule"

/** One row as it is typed; `id` keeps it the same row when others come and go. */
export type PadRow = { id: number; sku: string; quantity: string }

export type Pad = {
  rows: PadRow[]
  nextId: number
  /** Earlier states, the newest last, for undo. */
  past: PadRow[][]
}

export type PadChange =
  | { type: "typed"; id: number; field: "sku" | "quantity"; value: string }
  | { type: "pasted"; id: number; text: string }
  | { type: "removed"; id: number }
  | { type: "added" }
  | { type: "cleared" }
  | { type: "undone" }
  | { type: "restored"; rows: readonly { sku: string; quantity: string }[] }
  | { type: "ordered"; rows: readonly { sku: string; quantity: number }[] }

/** How many earlier states are kept. */
const DEPTH = 50
const EMPTY_ROWS = 5

/** @param from the first free id; ids are never used twice, or undo would mix rows up */
export const emptyPad = (from = 0): Pad => ({
  rows: Array.from({ length: EMPTY_ROWS }, (_, index) => ({
    id: from + index,
    sku: "",
    quantity: "",
  })),
  nextId: from + EMPTY_ROWS,
  past: [],
})

/** A pasted line of a spreadsheet, CSV or mail: the last number is the quantity, 1 without one. */
export const parsePastedLine = (line: string): { sku: string; quantity: string } | null => {
  const cells = line.split(/[\t;,]|\s{2,}| (?=\d+\s*$)/).flatMap((cell) => cell.trim() || [])
  const [sku, ...rest] = cells
  if (!sku) {
    return null
  }
  const quantity = rest.findLast((cell) => typedQuantity(cell) !== null)
  return { sku, quantity: quantity ? String(typedQuantity(quantity)) : "1" }
}

/** The pasted lines as rows' contents; empty lines are left out. */
export const parsePasted = (text: string) =>
  text.split(/\r?\n/).flatMap((line) => parsePastedLine(line) ?? [])

const isEmpty = (row: PadRow) => !row.sku.trim() && !row.quantity.trim()

/** The rows that say something, as they are sent; a missing quantity counts as one. */
export const filledRows = (pad: Pad): { id: number; sku: string; quantity: number }[] =>
  pad.rows.flatMap(({ id, sku, quantity }) => {
    const count = quantity.trim() ? typedQuantity(quantity) : 1
    return sku.trim() && count ? [{ id, sku: sku.trim(), quantity: count }] : []
  })

/** Every change of the pad; each can be taken back. */
export const changePad = (pad: Pad, change: PadChange): Pad => {
  if (change.type === "undone") {
    const rows = pad.past.at(-1)
    return rows ? { ...pad, rows, past: pad.past.slice(0, -1) } : pad
  }
  if (change.type === "ordered") {
    // Undo must not bring back what is in the cart.
    return { ...withRoom(ordered(pad, change.rows)), past: [] }
  }
  if (change.type === "restored") {
    return { ...withRoom(restored(pad, change.rows)), past: [] }
  }
  const next = changed(pad, change)
  return { ...next, past: [...pad.past, pad.rows].slice(-DEPTH) }
}

const changed = (
  pad: Pad,
  change: Exclude<PadChange, { type: "undone" | "ordered" | "restored" }>
): Pad => {
  switch (change.type) {
    case "typed":
      return {
        ...pad,
        rows: pad.rows.map((row) =>
          row.id === change.id ? { ...row, [change.field]: change.value } : row
        ),
      }
    case "pasted":
      return pasted(pad, change.id, change.text)
    case "removed":
      return withRoom({ ...pad, rows: pad.rows.filter(({ id }) => id !== change.id) })
    case "added":
      return {
        ...pad,
        rows: [...pad.rows, { id: pad.nextId, sku: "", quantity: "" }],
        nextId: pad.nextId + 1,
      }
    case "cleared":
      return { ...emptyPad(pad.nextId), past: pad.past }
  }
}

/** Takes rows away that went into the cart: for each the first that says the same. */
const ordered = (pad: Pad, rows: readonly { sku: string; quantity: number }[]): Pad => {
  const gone = new Set<number>()
  for (const row of rows) {
    const found = filledRows(pad).find(
      ({ id, sku, quantity }) => !gone.has(id) && sku === row.sku && quantity === row.quantity
    )
    if (found) {
      gone.add(found.id)
    }
  }
  return { ...pad, rows: pad.rows.filter(({ id }) => !gone.has(id)) }
}

/** Puts rows of an earlier visit above what was typed meanwhile. */
const restored = (pad: Pad, rows: readonly { sku: string; quantity: string }[]): Pad => {
  const kept = rows.map((row, index) => ({ id: pad.nextId + index, ...row }))
  const typed = pad.rows.filter((row) => !isEmpty(row))
  const room = pad.rows.filter(isEmpty).slice(0, Math.max(0, EMPTY_ROWS - kept.length))
  return { ...pad, rows: [...kept, ...typed, ...room], nextId: pad.nextId + kept.length }
}

/** Puts pasted lines where they were pasted; empty rows below make room for them. */
const pasted = (pad: Pad, id: number, text: string): Pad => {
  const lines = parsePasted(text).map((line, index) => ({ id: pad.nextId + index, ...line }))
  const found = pad.rows.findIndex((row) => row.id === id)
  const place = found < 0 ? pad.rows.length : found
  const before = pad.rows.slice(0, place).filter((row) => !isEmpty(row))
  const here = pad.rows.slice(place, place + 1).filter((row) => !isEmpty(row))
  const after = pad.rows.slice(place + 1).filter((row) => !isEmpty(row))
  return withRoom({
    ...pad,
    rows: [...before, ...here, ...lines, ...after],
    nextId: pad.nextId + lines.length,
  })
}

const withRoom = (pad: Pad): Pad => {
  const last = pad.rows.at(-1)
  return last && isEmpty(last) ? pad : changed(pad, { type: "added" })
}
