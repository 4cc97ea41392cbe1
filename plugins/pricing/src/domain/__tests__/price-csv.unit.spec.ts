import { readPriceCsv } from "../price-csv"

const read = (...lines: string[]) => readPriceCsv(Buffer.from(lines.join("\n")))
const HEADER = "sku,currency,source,target,min_quantity,amount,starts_at,ends_at,may_rise"

describe("readPriceCsv", () => {
  it("reads what an export writes", () => {
    const { rows, problems } = read(
      `\ufeff${HEADER}`,
      "'=A1,EUR,tier,Gold,10,12.5,2027-03-01T00:00:00+00:00,,yes",
      "B,JPY,base,,,1200,,,",
      "C,EUR,cost,,,,,,"
    )
    expect(problems).toEqual([])
    expect(rows).toMatchObject([
      {
        line: 2,
        sku: "=A1",
        currency_code: "eur",
        source: "tier",
        target: "Gold",
        min_quantity: 10,
        amount: 1250n,
        starts_at: "2027-03-01T00:00:00.000Z",
        ends_at: null,
        may_rise: true,
      },
      { line: 3, currency_code: "jpy", min_quantity: 1, amount: 1200n, may_rise: false },
      { line: 4, source: "cost", amount: null },
    ])
  })

  it("takes semicolons with decimal commas, and tabs", () => {
    expect(read("sku;currency;source;amount", "A;eur;base;1,5").rows[0].amount).toBe(150n)
    expect(read("amount\tsku\tcurrency\tsource", "2.00\tA\tEUR\tbase").rows[0].amount).toBe(200n)
  })

  it.each([
    ["A,XXQ,base,,1,1.00,,,", /currency/],
    ["A,EUR,list,,1,1.00,,,", /source/],
    ["A,EUR,base,,0,1.00,,,", /min_quantity/],
    ["A,EUR,base,,1,1.005,,,", /1\.005/],
    ["A,EUR,base,,1,-1.00,,,", /not a price/],
    ["A,EUR,base,,1,1.00,soon,,", /starts_at/],
    [",EUR,base,,1,1.00,,,", /sku/],
  ])("says what is wrong with %s", (line, message) => {
    const { rows, problems } = read(HEADER, line)
    expect(rows).toEqual([])
    expect(problems).toMatchObject([{ row: 2, code: "INVALID_INPUT" }])
    expect(problems[0].message).toMatch(message)
  })

  it("refuses a file without rows, and one without its columns", () => {
    expect(() => read(HEADER)).toThrow(/empty/)
    expect(() => read("sku,price", "A,1")).toThrow(/currency, source, amount/)
    expect(() => read(HEADER, 'A,"EUR')).toThrow(/read as CSV/)
  })
})
