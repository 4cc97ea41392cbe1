import fc from "fast-check"
import { suggestMapping } from "@wholesale/catalog/domain/import/mapping"
import { HISTORY_COLUMNS, type ColumnKey } from "../columns"
import { readLine } from "../read-line"
import { guessReading } from "../reading"

const COLUMNS: ColumnKey[] = ["number", "sku", "quantity", "ordered_at", "unit_price", "customer"]
const reading = { ...guessReading([]), columns: COLUMNS }

describe("a row", () => {
  it("becomes a line", () => {
    const cells = ["1001", " A-1 ", "6", "2010-01-04", "2.50", "12345.0"]
    expect(readLine(cells, reading)).toMatchObject({
      errors: [],
      line: { number: "1001", sku: "A-1", quantity: "6", unit_price: "2.5", customer: "12345" },
    })
  })

  it("names every cell that can't be read, and keeps what can", () => {
    const { line, errors, cells } = readLine(["", "A-1", "six", "soon", "", "C1"], reading)
    expect(line).toBeNull()
    expect(cells).toMatchObject({ sku: "A-1", customer: "C1" })
    expect(errors.map(({ column, code }) => [column, code])).toEqual([
      ["quantity", "NOT_A_NUMBER"],
      ["ordered_at", "NOT_A_DATE"],
      ["number", "REQUIRED"],
      ["unit_price", "REQUIRED"],
    ])
  })

  it("is a line or has errors, whatever its cells are", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom("1001", "A-1", "6", "-6", "2010-01-04", "2.5", "0", "", "\u0000")
    )
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 8 }), (cells) => {
        const { line, errors } = readLine(cells, reading)
        expect(line === null).toBe(errors.length > 0)
      })
    )
  })
})

describe("the headers of a file", () => {
  it.each([
    [
      "Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country",
      "number,sku,description,quantity,ordered_at,unit_price,customer,country",
    ],
    [
      "Rechnungsnummer,Artikelnummer,Bezeichnung,Menge,Datum,Einzelpreis,Kundennummer,Land",
      "number,sku,description,quantity,ordered_at,unit_price,customer,country",
    ],
    [
      "Order No,SKU,Qty,Order Date,Unit price,Company",
      "number,sku,quantity,ordered_at,unit_price,customer_name",
    ],
  ])("%s are guessed", (headers, columns) => {
    const mapping = suggestMapping(headers.split(","), HISTORY_COLUMNS)
    expect(headers.split(",").map((header) => mapping[header])).toEqual(columns.split(","))
  })

  it.each([
    [["2009-12-01", "2009-12-31"], ["1.5"], "ymd", "."],
    [["01.12.2009"], ["1,5"], "dmy", ","],
    [["3/4/2010", "3/25/2010"], ["1.50"], "mdy", "."],
    [["3/4/2010", "25/3/2010"], ["1,234.50"], "dmy", "."],
  ])("%j and %j are read as %s with %s", (dates, prices, order, sign) => {
    const sample = dates.map((date, index) => ({ date, price: prices[index] ?? "" }))
    expect(guessReading(sample)).toMatchObject({ date_order: order, decimal_sign: sign })
  })
})
