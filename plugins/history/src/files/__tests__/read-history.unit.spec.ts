import { gzipSync } from "node:zlib"
import { firstHistoryRows, identifyHistory } from "../identify-history"
import { sourceOf } from "../source"

const TEXT = "Auftrag;Menge;Land\n1;2;Österreich\n"

describe("a file of past orders", () => {
  it.each([
    ["UTF-8", Buffer.from(TEXT), { format: "csv", encoding: "utf-8" }],
    ["Windows-1252", Buffer.from(TEXT, "latin1"), { format: "csv", encoding: "windows-1252" }],
    ["a packed one", gzipSync(TEXT), { format: "csv.gz", encoding: "utf-8" }],
    [
      "a packed one in Windows-1252",
      gzipSync(Buffer.from(TEXT, "latin1")),
      { format: "csv.gz", encoding: "windows-1252" },
    ],
  ] as const)("%s is told by its bytes and read", async (_, content, form) => {
    const source = sourceOf(content)
    const found = await identifyHistory(source)
    expect(found).toEqual({ ...form, delimiter: ";" })
    const rows = await firstHistoryRows(source, found, 5)
    expect(rows.map(({ cells }) => cells)).toEqual([
      ["Auftrag", "Menge", "Land"],
      ["1", "2", "Österreich"],
    ])
  })

  it.each([
    ["a picture", Buffer.from([0x89, 0x50, 0, 0])],
    ["a damaged archive", gzipSync(TEXT).subarray(0, 20)],
    ["a damaged workbook", Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3])],
  ])("%s is refused", async (_, content) => {
    await expect(identifyHistory(sourceOf(content))).rejects.toMatchObject({
      code: "FILE_TYPE_NOT_ALLOWED",
    })
  })
})
