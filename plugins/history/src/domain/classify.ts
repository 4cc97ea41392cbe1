import type { LineClass, LineNote } from "../http/past-lines"
import { isNote } from "./describe"
import type { PastLine } from "./read-line"
import type { CodeKinds } from "./reading"

export type Classified = { class: LineClass; notes: LineNote[] }

/**
 * What a line of a past order was, by its values: programs number cancellations in many ways, but a
 * quantity below zero means the same in all of them. What is no product comes first, since postage
 * that is given back is still no product. Pure.
 */
export const classify = (line: PastLine, kinds: CodeKinds): Classified => {
  const kind = classOf(line, kinds)
  return { class: kind, notes: notesOf(line, kind) }
}

const classOf = (line: PastLine, { isCharge, isAdjustment }: CodeKinds): LineClass => {
  const quantity = Number(line.quantity)
  const price = Number(line.unit_price)
  if (price < 0 || isAdjustment(line.sku)) {
    return "adjustment"
  }
  if (isCharge(line.sku)) {
    return "charge"
  }
  if (price === 0) {
    return quantity > 0 && line.customer !== null ? "giveaway" : "stock_note"
  }
  if (quantity === 0) {
    return "stock_note"
  }
  return quantity < 0 ? "cancellation" : "sale"
}

const NOTE_OF_CLASS: Readonly<Record<LineClass, LineNote | null>> = {
  sale: null,
  cancellation: "CANCELLATION",
  charge: "CHARGE",
  adjustment: "ADJUSTMENT",
  giveaway: null,
  stock_note: "STOCK_NOTE",
}

const notesOf = (line: PastLine, kind: LineClass): LineNote[] => {
  const described = line.description
  const notes: (LineNote | null | false)[] = [
    NOTE_OF_CLASS[kind],
    kind === "charge" && Number(line.quantity) < 0 && "CANCELLATION",
    Number(line.unit_price) === 0 && "ZERO_PRICE",
    line.customer === null && "NO_CUSTOMER",
    described === null && "NO_DESCRIPTION",
    described !== null && isNote(described) && "NOTE_DESCRIPTION",
  ]
  return notes.filter((note) => note !== null && note !== false)
}
