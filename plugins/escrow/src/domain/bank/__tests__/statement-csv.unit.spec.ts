import { parseStatementCsv } from "../statement-csv"

const ACCOUNT = { iban: "DE89 3704 0044 0532 0130 00", currency_code: "eur" }
const read = (...lines: string[]) => parseStatementCsv(lines.join("\r\n"), ACCOUNT)

const refusal = (reason: string, code = "INVALID_INPUT") =>
  expect.objectContaining({ code, message: expect.stringContaining(reason) })

const dupont = {
  external_id: "T-1",
  amount: -123456n,
  currency_code: "eur",
  booked_on: "2026-11-05",
  value_on: "2026-11-06",
  counterparty: { name: "Dupont, Fils", iban: "NL91ABNA0417164300" },
  remittance: "RF18 5390; 0754 7034",
  end_to_end_id: null,
  reversal: false,
}

describe("an export", () => {
  it("in English with commas is read", () => {
    const file = read(
      "\uFEFFID,Date,Value date,Amount,Currency,Name,IBAN,Reference,Balance",
      `T-1,2026-11-05,06/11/2026,"-1,234.56",EUR,"Dupont, Fils",NL91 ABNA 0417 1643 00,"RF18 5390;\n0754 7034",1`
    )
    expect(file).toEqual({ entries: [dupont], problems: [] })
  })

  it("in German with semicolons and lines before the header is read", () => {
    const file = read(
      '"Konto";"DE89370400440532013000"',
      "",
      "Buchungstag;Wertstellung;Begünstigter/Zahlungspflichtiger;Verwendungszweck;IBAN;Betrag (€);Währung;Umsatz-ID",
      '05.11.2026;6.11.2026;Dupont, Fils;"RF18 5390; 0754 7034";nl91abna0417164300;-1.234,56;eur;T-1',
      ";;;;;;;"
    )
    expect(file).toEqual({ entries: [dupont], problems: [] })
  })

  it("needs no more than days and amounts", () => {
    const { entries } = read("Datum;Betrag", "2026-11-05 10:00:00;5", "05/11/2026;5")
    expect(entries).toMatchObject([
      { amount: 500n, currency_code: "eur", booked_on: "2026-11-05", value_on: null },
      { amount: 500n, counterparty: { name: null, iban: null }, remittance: "" },
    ])
    expect(entries[0].external_id).toMatch(/^sha256:/)
    expect(entries[1].external_id).toBe(`${entries[0].external_id}#2`)
  })

  it("that says what is not booked yet has that as problems", () => {
    const { entries, problems } = read(
      "Auftragskonto;Buchungstag;Valutadatum;Kundenreferenz (End-to-End);Betrag;Waehrung;Info",
      "DE89;05.11.26;05.11.26;E-1;12,50;EUR;Umsatz gebucht",
      "DE89;05.11.26;05.11.26;E-2;13,50;EUR;Umsatz vorgemerkt"
    )
    expect(entries).toMatchObject([{ booked_on: "2026-11-05", end_to_end_id: "E-1" }])
    expect(problems).toMatchObject([{ row: 3, message: expect.stringContaining("not booked") }])
  })

  it("with signs in a column of their own is read by them", () => {
    const { entries, problems } = read(
      "Datum;Umsatz;Soll/Haben",
      "2026-11-05;5,00;S",
      "2026-11-05;5,00;Haben",
      "2026-11-05;-5,00;S",
      "2026-11-05;-5,00;H",
      "2026-11-05;5,00;"
    )
    expect(entries.map(({ amount }) => amount)).toEqual([-500n, 500n, -500n])
    expect(problems.map(({ row }) => row)).toEqual([5, 6])
  })

  it("has formulas as mere text", () => {
    const [entry] = read(
      "Date;Amount;Name;Reference;ID",
      '2026-11-05;1.00;"=HYPERLINK(""x"")";@SUM(A1);-1+1'
    ).entries
    expect(entry).toMatchObject({
      counterparty: { name: '=HYPERLINK("x")' },
      remittance: "@SUM(A1)",
      external_id: "-1+1",
    })
  })
})

it("has every row either as an entry or as a problem", () => {
  const { entries, problems } = read(
    "Date;Amount;Currency",
    "2026-11-05;1.00;EUR",
    "2026-02-30;1.00;EUR",
    "05-11-2026;1.00;EUR",
    "05/11/26;1.00;EUR",
    ";1.00;EUR",
    "",
    "2026-11-05;;EUR",
    "2026-11-05;=1;EUR",
    "2026-11-05;1.00;€",
    "2026-11-05;1.50;JPY",
    "2026-11-05;1.00",
    "2026-11-05;1.00;EUR;x",
    "Total;10.00;EUR",
    "2026-11-06;2.00;"
  )
  expect(entries.map(({ booked_on }) => booked_on)).toEqual(["2026-11-05", "2026-11-06"])
  expect(problems.map(({ row }) => row)).toEqual([3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14])
  expect(problems[0].message).toContain('"2026-02-30" is not a day')
  expect(problems[8].message).toBe("The row has 2 cells, the header has 3")
})

it("an amount broken in two by its own comma is a problem, not another amount", () => {
  const { entries, problems } = read("Date,Amount,Name", "2026-11-05,1,234.56,Dupont")
  expect(entries).toEqual([])
  expect(problems).toHaveLength(1)
})

describe("a file is refused", () => {
  it.each([
    ["that is empty", [""], "no header"],
    ["without a header", ["2026-11-05;1.00"], "no header"],
    ["without an amount", ["Date;Name", "2026-11-05;x"], "no header"],
    ["with two amounts", ["Date;Betrag;Betrag", "2026-11-05;1;2"], 'two columns "Betrag"'],
    ["with an unclear amount", ["Date;Amount", "2026-11-05;1.234"], "decimals or thousands"],
    ["with two ways of amounts", ["Date;Amount", "2026-11-05;1.5", "2026-11-05;1,5"], "different"],
    ["with months first", ["Date;Amount", "05/06/2026;1", "06/13/2026;1"], "month first"],
    ["with an open quote", ["Date;Amount", '2026-11-05;"1'], "read as CSV"],
  ])("%s", (_, lines, reason) => {
    expect(() => read(...lines)).toThrow(refusal(reason))
  })

  it("with more than 20,000 rows", () => {
    const lines = Array.from({ length: 20_001 }, () => "2026-11-05;1.00")
    expect(() => read("Date;Amount", ...lines)).toThrow(refusal("20001", "TOO_MANY_ROWS"))
  })
})
