import fc from "fast-check"

import { applyEdits, NO_DRAFTS, undoStep } from "../grid/drafts"
import { parseClipboard, placeBlock, type Sheet } from "../grid/paste"

const SHEET: Sheet = {
  rows: [
    { id: "1", key: "MUG-S" },
    { id: "2", key: "MUG-M" },
    { id: "3", key: "MUG-L" },
  ],
  columns: [
    { id: "min", header: "Minimum" },
    { id: "multiple", header: "Multiple" },
    { id: "max", header: "Maximum" },
  ],
}

describe("what a spreadsheet puts on the clipboard", () => {
  it("is cut at tabs and line breaks of every system, without the empty last line", () => {
    expect(parseClipboard("1\t2\r\n3\t4\n")).toEqual([
      ["1", "2"],
      ["3", "4"],
    ])
  })

  it("keeps tabs, line breaks and doubled quotes inside quotes", () => {
    expect(parseClipboard('"a\tb"\t"say ""hi"""\n"two\nlines"\t5"')).toEqual([
      ["a\tb", 'say "hi"'],
      ["two\nlines", '5"'],
    ])
  })

  it("reads back any block that was written the way spreadsheets write it", () => {
    const cell = fc.string().map((text) => text.trim())
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 })
      )
      .map((rows) => rows.filter((row) => row.some((each) => each !== "")))
    const written = (rows: string[][]) =>
      rows
        .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join("\t"))
        .join("\r\n")
    fc.assert(fc.property(block, (rows) => expect(parseClipboard(written(rows))).toEqual(rows)))
  })
})

describe("a pasted block", () => {
  it("begins at the cell it was pasted into and ends at the edges", () => {
    const { edits } = placeBlock(
      [
        ["6", "12", "99"],
        ["7", "14", "98"],
      ],
      SHEET,
      { row: "3", column: "multiple" }
    )
    expect(edits).toEqual([
      { row: "3", column: "multiple", text: "6" },
      { row: "3", column: "max", text: "12" },
    ])
  })

  it("is matched by SKU in any order and case, and tells which it does not know", () => {
    const block = [
      ["mug-l", "6"],
      ["MUG-S", "12"],
      ["MUG-XL", "1"],
    ]
    expect(placeBlock(block, SHEET, { row: "2", column: "multiple" })).toEqual({
      edits: [
        { row: "3", column: "multiple", text: "6" },
        { row: "1", column: "multiple", text: "12" },
      ],
      unknown: ["MUG-XL"],
    })
  })

  it("is matched by column names where it begins with them", () => {
    const block = [
      ["SKU", "Maximum", "Colour", "minimum"],
      ["MUG-M", "500", "red", "10"],
    ]
    expect(placeBlock(block, SHEET, { row: "1", column: "min" }).edits).toEqual([
      { row: "2", column: "max", text: "500" },
      { row: "2", column: "min", text: "10" },
    ])
  })
})

describe("the unsaved cells of a grid", () => {
  const saved = () => "1"

  it("forget a cell that is set back to what is saved", () => {
    const once = applyEdits(NO_DRAFTS, [{ row: "1", column: "min", text: "6" }], saved)
    expect(once.drafts).toEqual({ "1": { min: "6" } })
    expect(applyEdits(once, [{ row: "1", column: "min", text: "1" }], saved).drafts).toEqual({})
  })

  it("go back one paste at a time", () => {
    const first = applyEdits(NO_DRAFTS, [{ row: "1", column: "min", text: "6" }], saved)
    const pasted = applyEdits(
      first,
      [
        { row: "1", column: "min", text: "8" },
        { row: "2", column: "max", text: "9" },
      ],
      saved
    )
    expect(undoStep(pasted).drafts).toEqual(first.drafts)
    expect(undoStep(undoStep(pasted))).toEqual(NO_DRAFTS)
    expect(undoStep(NO_DRAFTS)).toEqual(NO_DRAFTS)
  })
})
