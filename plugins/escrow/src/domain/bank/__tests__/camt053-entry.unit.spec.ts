import { parseCamt053 } from "../camt053"
import { camt, entry, tx } from "./camt-file"

const IBAN = "DE89370400440532013000"
const only = (body: string, version?: string) => parseCamt053(camt(body, version))[0]

describe("an entry", () => {
  const read = (values: Parameters<typeof entry>[0], version?: string) =>
    only(entry(values), version).entries[0]

  it.each([
    ["CRDT", false, 1000n],
    ["DBIT", false, -1000n],
    ["CRDT", true, 1000n],
    ["DBIT", true, -1000n],
  ])("of %s with reversal %s is %d", (direction, reversal, amount) => {
    expect(read({ amount: "10", direction, reversal })).toMatchObject({ amount, reversal })
  })

  it.each([
    ["12", 1200n],
    ["12.3", 1230n],
    ["12.30000", 1230n],
    ["+0.10", 10n],
    ["900719925474099.31", 90071992547409931n],
  ])("over %s is %d cents", (amount, cents) => {
    expect(read({ amount }).amount).toBe(cents)
  })

  it("is not a cent off in currencies with no or three decimals", () => {
    const of = (code: string, amount: string) =>
      parseCamt053(camt(entry({ amount })).replaceAll("EUR", code))[0].entries[0].amount
    expect(of("JPY", "1200.00")).toBe(1200n)
    expect(of("KWD", "1.234")).toBe(1234n)
  })

  const both = tx({ debtor: ["Payer", "NL91ABNA0417164300"], creditor: ["Payee", "FR76"] })

  it.each([
    ["CRDT", false, "Payer"],
    ["DBIT", false, "Payee"],
    // A returned payout still names whom it was for.
    ["CRDT", true, "Payee"],
    ["DBIT", true, "Payer"],
  ])("of %s with reversal %s is with %s", (direction, reversal, name) => {
    const found = read({ direction, reversal, details: both })
    expect(found.counterparty.name).toBe(name)
    expect(read({ direction, reversal, details: both }, "001.08")).toEqual(found)
  })

  it("is never with its own account", () => {
    const own = tx({ debtor: ["We", IBAN], creditor: ["They", "NL91ABNA0417164300"] })
    expect(read({ details: own }).counterparty.name).toBe("They")
  })

  it("is a reversal when its transaction says why it was returned", () => {
    expect(
      read({ details: tx({ more: "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>" }) })
    ).toMatchObject({ reversal: true, amount: 1000n })
  })

  it("keeps text as text", () => {
    const details = tx({ remittance: " 007\n 1e5 ", end_to_end: "00012", ref: "0x10" })
    expect(read({ details })).toMatchObject({
      remittance: "007 1e5",
      end_to_end_id: "00012",
      external_id: "0x10",
    })
  })

  it("has the structured reference in its remittance, else what the bank says", () => {
    const more =
      "<RmtInf><Ustrd>Part 1</Ustrd><Ustrd>Part 2</Ustrd><Strd><CdtrRefInf><Ref>RF18539007547034</Ref></CdtrRefInf></Strd></RmtInf>"
    expect(read({ details: tx({ more }) }).remittance).toBe("Part 1 Part 2 RF18539007547034")
    expect(read({ info: "Fee" }).remittance).toBe("Fee")
  })

  it("has no end-to-end id where the bank writes that there is none", () => {
    expect(read({ details: tx({ end_to_end: "NOTPROVIDED" }) }).end_to_end_id).toBeNull()
  })

  it("is booked on the bank's day, else on its value day", () => {
    const late = entry({}).replace("<Dt>2026-11-05</Dt>", "<DtTm>2026-11-05T23:30:00-05:00</DtTm>")
    expect(only(late).entries[0].booked_on).toBe("2026-11-05")
    expect(only(entry({}).replace(/<BookgDt>.*<\/BookgDt>/, "")).entries[0].booked_on).toBe(
      "2026-11-06"
    )
  })

  it.each(["PDNG", "INFO", "FUTR"])("that is %s is left out and counted", (status) => {
    const body = entry({ status }) + entry({ ref: "A" })
    for (const version of ["001.02", "001.08"]) {
      expect(only(body, version)).toMatchObject({ pending: 1, entries: [{ external_id: "A" }] })
    }
  })
})

describe("a batch", () => {
  const batch = (...parts: string[]) => entry({ amount: "30", ref: "B", details: parts.join("") })

  it("becomes one entry for each of its transactions", () => {
    const parts = [
      tx({ amount: "10", ref: "T1", remittance: "one" }),
      tx({ amount: "25", remittance: "two" }),
      tx({ amount: "5", direction: "DBIT", remittance: "fee" }),
    ]
    expect(only(batch(...parts)).entries).toMatchObject([
      { external_id: "T1", amount: 1000n, remittance: "one" },
      { external_id: "B/2", amount: 2500n, remittance: "two" },
      { external_id: "B/3", amount: -500n, remittance: "fee" },
    ])
  })

  it("has its amounts in AmtDtls in version 02", () => {
    const of = (amount: string) =>
      tx({ more: `<AmtDtls><TxAmt><Amt Ccy="EUR">${amount}</Amt></TxAmt></AmtDtls>` })
    expect(only(batch(of("10"), of("20")), "001.02").entries).toHaveLength(2)
  })

  it.each([
    [
      "do not add up",
      [tx({ amount: "10", remittance: "a" }), tx({ amount: "10", remittance: "b" })],
    ],
    ["are missing", [tx({ remittance: "a" }), tx({ amount: "30", remittance: "b" })]],
    [
      "are in another currency",
      [
        tx({ amount: "10", remittance: "a" }).replace("EUR", "USD"),
        tx({ amount: "20", remittance: "b" }),
      ],
    ],
  ])("stays one entry when the amounts of its transactions %s", (_, parts) => {
    expect(only(batch(...parts)).entries).toEqual([
      expect.objectContaining({
        external_id: "B",
        amount: 3000n,
        remittance: "a b",
        counterparty: { name: null, iban: null },
      }),
    ])
  })

  it("of one transaction has the amount of the entry", () => {
    expect(only(batch(tx({ amount: "99" }))).entries).toMatchObject([{ amount: 3000n }])
  })
})

describe("an id", () => {
  const ids = (...bodies: string[]) =>
    parseCamt053(camt(bodies)).flatMap(({ entries }) =>
      entries.map(({ external_id }) => external_id)
    )

  it("is the same for the same movement in another file", () => {
    const [first, second] = [entry({ info: "rent" }), entry({ info: "rent", amount: "11" })]
    const [, whole] = ids(first + second)
    expect(whole).toMatch(/^sha256:[0-9a-f]{32}$/)
    expect(ids(second)).toEqual([whole])
  })

  it.each([
    ["amount", { amount: "11" }],
    ["direction", { direction: "DBIT" }],
    ["remittance", { info: "b" }],
  ])("differs with the %s", (_, values) => {
    const [first] = ids(entry({ info: "a" }))
    expect(ids(entry({ info: "a", ...values }))).not.toEqual([first])
  })

  it("differs with the day and the account", () => {
    const file = camt(entry({}))
    const read = (text: string) => parseCamt053(text)[0].entries[0].external_id
    const others = [file.replace("-11-05", "-11-04"), file.replace(IBAN, "NL91ABNA0417164300")]
    expect(new Set([file, ...others].map(read)).size).toBe(3)
  })

  it("tells equal movements apart, in one statement or two", () => {
    const [first, again] = ids(entry({}), entry({}))
    expect(again).toBe(`${first}#2`)
    expect(ids(entry({ ref: "R" }) + entry({ ref: "R" }))).toEqual(["R", "R#2"])
    expect(ids(entry({ ref: "NONREF" }))).toEqual([first])
  })
})
