import fc from "fast-check"
import { toDecimal } from "@wholesale/core"
import { parseCamt053 } from "../camt053"
import { balance, camt, entry, tx } from "./camt-file"

const IBAN = "DE89370400440532013000"
const only = (body: string, version?: string) => parseCamt053(camt(body, version))[0]

const refusal = (reason: string) =>
  expect.objectContaining({ code: "INVALID_INPUT", message: expect.stringContaining(reason) })

describe("a statement", () => {
  const body = [
    balance("OPBD", "100.00"),
    balance("CLBD", "88.50"),
    entry({
      amount: "12.00",
      ref: "A1",
      details: tx({ debtor: ["Dupont", "NL91ABNA0417164300"] }),
    }),
    entry({ amount: "23.5", direction: "DBIT", ref: "A2" }),
  ].join("")

  it("is read with its balances, days and entries", () => {
    expect(only(body)).toEqual({
      statement_id: "S-1",
      account_iban: IBAN,
      currency_code: "eur",
      opening: 10000n,
      closing: 8850n,
      from: "2026-11-01",
      to: "2026-11-30",
      pending: 0,
      entries: [
        {
          external_id: "A1",
          amount: 1200n,
          currency_code: "eur",
          booked_on: "2026-11-05",
          value_on: "2026-11-06",
          counterparty: { name: "Dupont", iban: "NL91ABNA0417164300" },
          remittance: "",
          end_to_end_id: null,
          reversal: false,
        },
        expect.objectContaining({ external_id: "A2", amount: -2350n }),
      ],
    })
  })

  it.each(["001.02", "001.04", "001.08"])("is the same in version %s", (version) => {
    expect(only(body, version)).toEqual(only(body))
  })

  it.each(["ns2", "camt-053.x"])("is the same with the namespace prefix %s", (prefix) => {
    const prefixed = camt(body)
      .replace(/<(\/?)(?=\w)/g, `<$1${prefix}:`)
      .replace("xmlns=", `xmlns:${prefix}=`)
    expect(parseCamt053(prefixed)[0]).toEqual(only(body))
  })

  it("may begin with a byte order mark and have CDATA, comments and escaped characters", () => {
    const remittance = "<![CDATA[A &amp; <B>]]> &amp;amp; &#228;&#xE4; &lt;&quot;&apos;"
    const text = `\uFEFF${camt(`<!-- &x; --> ${entry({ details: tx({ remittance }) })}`)}`
    expect(parseCamt053(text)[0].entries[0].remittance).toBe(`A &amp; <B> &amp; ää <"'`)
  })

  it("may have no IBAN, and overdrawn or missing balances", () => {
    const text = camt(balance("PRCD", "5", "DBIT")).replace(
      /<Id><IBAN>.*?<\/Id>/,
      "<Id><Othr><Id>42</Id></Othr></Id>"
    )
    expect(parseCamt053(text)[0]).toMatchObject({
      account_iban: null,
      opening: -500n,
      closing: null,
      entries: [],
    })
  })
})

describe("a file is refused", () => {
  it.each([
    ["empty", "", "not readable as XML"],
    ["no XML", "Buchungstag;Betrag", "not readable as XML"],
    ["broken", camt(entry({})).replace("</Ntry>", ""), "not readable as XML"],
    ["too deep", "<a>".repeat(500) + "</a>".repeat(500), "not readable as XML"],
    ["other XML", "<html/>", "CAMT.053"],
    ["another message", camt("").replace("camt.053", "camt.054"), "CAMT.053"],
    ["another version", camt("", "001.99"), "camt.053.001.99"],
    ["without a statement", camt("").replace(/<Stmt>.*<\/Stmt>/s, ""), "no bank statement"],
    ["without an id", camt("").replace("<Id>S-1</Id>", ""), "no id"],
    ["without a currency", camt("").replace("<Ccy>EUR</Ccy>", ""), "currency"],
    ["with no status", camt(entry({}).replace(/<Sts>.*<\/Sts>/, "")), "Entry 1 of statement S-1"],
    ["with no direction", camt(entry({ direction: "?" })), "neither a credit"],
    ["with a negative amount", camt(entry({ amount: "-5" })), `"-5" is not an amount`],
    ["with a wrong amount", camt(entry({ amount: "1,50" })), `"1,50" is not an amount`],
    ["with a fraction of a cent", camt(entry({ amount: "1.505" })), "not an amount"],
    ["in another currency", camt(entry({}).replace("EUR", "USD")), "no amount in EUR"],
    ["on no day", camt(entry({}).replace(/2026-11-0\d/g, "2026-02-30")), "no booking date"],
    ["with an unknown entity", camt(entry({ info: "&file;" })), "entity"],
  ])("%s", (_, text, reason) => {
    expect(() => parseCamt053(text)).toThrow(refusal(reason))
  })

  it.each([
    ["an external file", `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>`],
    ["a billion laughs", `<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;&x;">]>`],
    ["none of its own", "<!doctype html>"],
    ["an odd space", "<! DOCTYPE a>"],
  ])("with a document type for %s", (_, type) => {
    const text = camt(entry({ info: "&x;" })).replace("?>", `?>${type}`)
    expect(() => parseCamt053(text)).toThrow(refusal("DOCTYPE"))
  })

  it("with more than 20,000 movements", () => {
    const parts = tx({ amount: "1" }).repeat(10_000)
    expect(() => parseCamt053(camt(entry({ amount: "10000", details: parts })))).not.toThrow()
    const body = entry({ amount: "10000", details: parts }).repeat(2) + entry({})
    expect(() => parseCamt053(camt(body))).toThrow(refusal("20001"))
  }, 60_000)

  it("when its entries do not lead to its closing balance", () => {
    const body = balance("OPBD", "1") + balance("CLBD", "2.01") + entry({ amount: "1" })
    expect(() => only(body)).toThrow(refusal("S-1 closes with 2.01, but"))
    expect(() => only(body)).toThrow(refusal("make 2.00"))
    // What is pending may be in it already.
    expect(only(body + entry({ status: "PDNG" })).pending).toBe(1)
  })
})

it("adds up: opening balance and entries are the closing balance, however they are batched", () => {
  const cents = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n })
  const written = (amount: bigint) => ({
    amount: toDecimal(amount < 0n ? -amount : amount, "eur"),
    direction: amount < 0n ? "DBIT" : "CRDT",
  })
  const sumOf = (amounts: readonly bigint[]) => amounts.reduce((a, b) => a + b, 0n)
  const batches = fc.array(fc.array(cents, { minLength: 1, maxLength: 4 }), { maxLength: 8 })
  fc.assert(
    fc.property(cents, batches, (opening, groups) => {
      const closing = opening + sumOf(groups.flat())
      const [start, end] = [written(opening), written(closing)]
      const statement = only(
        balance("OPBD", start.amount, start.direction) +
          balance("CLBD", end.amount, end.direction) +
          groups
            .map((parts) =>
              entry({
                ...written(sumOf(parts)),
                details: parts.map((part) => tx(written(part))).join(""),
              })
            )
            .join("")
      )
      expect(statement.entries.map(({ amount }) => amount)).toEqual(groups.flat())
      expect(new Set(statement.entries.map((one) => one.external_id)).size).toBe(
        groups.flat().length
      )
      expect(statement.closing).toBe(closing)
    })
  )
})
