import ExcelJS from "exceljs"
import { delimiterOf } from "../read-csv"
import { firstRows, identifyTable } from "../read-rows"

const rows = async (content: Buffer) => {
  const { format, content: kept } = identifyTable(content)
  return await firstRows(kept, format, 10)
}

it("reads CSV in either encoding, with any delimiter, quoted or not", async () => {
  const utf8 = await rows(Buffer.from('\ufeffsku;title\r\nA;"x; y"\r\n;\r\nB;ü\r\n'))
  expect(utf8).toEqual([
    { row_no: 1, cells: ["sku", "title"] },
    { row_no: 2, cells: ["A", "x; y"] },
    { row_no: 4, cells: ["B", "ü"] },
  ])
  expect(await rows(Buffer.from("sku\tt\nB\tü\n", "latin1"))).toEqual([
    { row_no: 1, cells: ["sku", "t"] },
    { row_no: 2, cells: ["B", "ü"] },
  ])
  expect(delimiterOf('"a,b,c";d')).toBe(";")
})

it("reads a workbook as a person sees it", async () => {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet("First")
  sheet.addRow(["sku", "title", "price"])
  sheet.addRow([4006381333931, { richText: [{ text: "La" }, { text: "mp" }] }, 12.5])
  sheet.addRow([])
  sheet.addRow(["B", null, { formula: "0.1+0.2", result: 0.1 + 0.2 }])
  expect(await rows(Buffer.from(await workbook.xlsx.writeBuffer()))).toEqual([
    { row_no: 1, cells: ["sku", "title", "price"] },
    { row_no: 2, cells: ["4006381333931", "Lamp", "12.5"] },
    { row_no: 4, cells: ["B", "", "0.3"] },
  ])
})

it("refuses what is no table, and archives that unpack to too much", () => {
  const codeOf = (content: Buffer) => {
    try {
      identifyTable(content)
      return null
    } catch (error) {
      return Object(error).code
    }
  }
  expect(codeOf(Buffer.from([0x25, 0x50, 0x44, 0x46, 0]))).toBe("FILE_TYPE_NOT_ALLOWED")
  expect(codeOf(Buffer.from([0x50, 0x4b, 3, 4, 1, 2]))).toBe("FILE_TYPE_NOT_ALLOWED")
  // A directory of one entry that claims to unpack to 700 MB, and its end.
  const bomb = Buffer.alloc(4 + 46 + 22)
  bomb.writeUInt32LE(0x04034b50, 0)
  bomb.writeUInt32LE(0x02014b50, 4)
  bomb.writeUInt32LE(700 * 1_048_576, 4 + 24)
  bomb.writeUInt32LE(0x06054b50, 50)
  bomb.writeUInt16LE(1, 50 + 10)
  bomb.writeUInt32LE(4, 50 + 16)
  expect(codeOf(bomb)).toBe("FILE_TOO_LARGE")
})
