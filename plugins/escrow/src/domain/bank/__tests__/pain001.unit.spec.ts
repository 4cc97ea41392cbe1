import fc from "fast-check"
import { toMinorUnits } from "@wholesale/core"
import { writePain001, type SepaTransfer, type SepaTransfers } from "../pain001"
import { isSepaId, sepaText } from "../sepa-text"
import { attributeOf, elements, parseXml, textAt, textsAt } from "../xml-reader"

const transfer = (values: Partial<SepaTransfer> = {}): SepaTransfer => ({
  end_to_end_id: "PAYOUT-1",
  amount: 123456n,
  currency_code: "eur",
  creditor: { name: "Boulangerie Dupont", iban: "NL91 ABNA 0417 1643 00" },
  remittance: "Payout 2026-11",
  ...values,
})

const file = (values: Partial<SepaTransfers> = {}): SepaTransfers => ({
  message_id: "MSG-1",
  created_at: new Date("2026-11-23T04:07:25.678Z"),
  debtor: { name: "Marketplace GmbH", iban: "DE89370400440532013000", bic: "COBADEFFXXX" },
  execution_on: "2026-11-24",
  transfers: [transfer()],
  ...values,
})

const paymentOf = (text: string) =>
  elements(parseXml(text), "Document", "CstmrCdtTrfInitn", "PmtInf")[0]

it("writes a file as banks take it", () => {
  expect(writePain001(file())).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09">
  <CstmrCdtTrfInitn>
    <GrpHdr>
      <MsgId>MSG-1</MsgId>
      <CreDtTm>2026-11-23T04:07:25Z</CreDtTm>
      <NbOfTxs>1</NbOfTxs>
      <CtrlSum>1234.56</CtrlSum>
      <InitgPty>
        <Nm>Marketplace GmbH</Nm>
      </InitgPty>
    </GrpHdr>
    <PmtInf>
      <PmtInfId>MSG-1</PmtInfId>
      <PmtMtd>TRF</PmtMtd>
      <NbOfTxs>1</NbOfTxs>
      <CtrlSum>1234.56</CtrlSum>
      <PmtTpInf>
        <SvcLvl>
          <Cd>SEPA</Cd>
        </SvcLvl>
      </PmtTpInf>
      <ReqdExctnDt>
        <Dt>2026-11-24</Dt>
      </ReqdExctnDt>
      <Dbtr>
        <Nm>Marketplace GmbH</Nm>
      </Dbtr>
      <DbtrAcct>
        <Id>
          <IBAN>DE89370400440532013000</IBAN>
        </Id>
      </DbtrAcct>
      <DbtrAgt>
        <FinInstnId>
          <BICFI>COBADEFFXXX</BICFI>
        </FinInstnId>
      </DbtrAgt>
      <ChrgBr>SLEV</ChrgBr>
      <CdtTrfTxInf>
        <PmtId>
          <EndToEndId>PAYOUT-1</EndToEndId>
        </PmtId>
        <Amt>
          <InstdAmt Ccy="EUR">1234.56</InstdAmt>
        </Amt>
        <Cdtr>
          <Nm>Boulangerie Dupont</Nm>
        </Cdtr>
        <CdtrAcct>
          <Id>
            <IBAN>NL91ABNA0417164300</IBAN>
          </Id>
        </CdtrAcct>
        <RmtInf>
          <Ustrd>Payout 2026-11</Ustrd>
        </RmtInf>
      </CdtTrfTxInf>
    </PmtInf>
  </CstmrCdtTrfInitn>
</Document>
`)
})

it("needs no BIC, and no remittance", () => {
  const { name, iban } = file().debtor
  const payment = paymentOf(
    writePain001(
      file({
        debtor: { name, iban },
        transfers: [
          transfer({ remittance: "" }),
          transfer({ end_to_end_id: "2", creditor: { name, iban, bic: "cobadeffxxx" } }),
        ],
      })
    )
  )
  expect(textAt(payment, "DbtrAgt", "FinInstnId", "Othr", "Id")).toBe("NOTPROVIDED")
  expect(textsAt(payment, "CdtTrfTxInf", "RmtInf", "Ustrd")).toHaveLength(1)
  expect(textsAt(payment, "CdtTrfTxInf", "CdtrAgt", "FinInstnId", "BICFI")).toEqual(["COBADEFFXXX"])
})

describe("is refused", () => {
  const iban = "DE89370400440532013000"

  it.each<[string, Partial<SepaTransfer>, string]>([
    ["in dollars", { currency_code: "usd" }, "in USD"],
    ["over nothing", { amount: 0n }, "over 0.00"],
    ["over less than nothing", { amount: -1n }, "over -0.01"],
    ["over a billion", { amount: 100_000_000_000n }, "999999999.99"],
    [
      "to a mistyped account",
      { creditor: { name: "A", iban: `${iban.slice(0, -1)}1` } },
      "mistyped",
    ],
    [
      "to a country without SEPA",
      { creditor: { name: "A", iban: "TR330006100519786457841326" } },
      "TR",
    ],
    ["to nobody", { creditor: { name: " ☃ ", iban } }, "no letter"],
    ["to a wrong BIC", { creditor: { name: "A", iban, bic: "COBA" } }, '"COBA" is not a BIC'],
    ["with an id too long", { end_to_end_id: "x".repeat(36) }, "35"],
    ["with an odd id", { end_to_end_id: "ä" }, "35"],
  ])("a transfer %s", (_, values, reason) => {
    expect(() => writePain001(file({ transfers: [transfer(values)] }))).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", message: expect.stringContaining(reason) })
    )
  })

  it.each<[string, Partial<SepaTransfers>, string]>([
    ["without transfers", { transfers: [] }, "no transfers"],
    ["with an id twice", { transfers: [transfer(), transfer()] }, "PAYOUT-1"],
    ["without an id", { message_id: "" }, "35"],
    ["on no day", { execution_on: "2026-02-30" }, "2026-02-30"],
    ["from a wrong account", { debtor: { name: "A", iban: "DE00" } }, "IBAN"],
    ["from a wrong bank", { debtor: { name: "A", iban, bic: "1" } }, '"1" is not a BIC'],
  ])("a file %s", (_, values, reason) => {
    expect(() => writePain001(file(values))).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", message: expect.stringContaining(reason) })
    )
  })
})

describe("a text for SEPA", () => {
  it.each([
    ["Müller & Söhne GmbH", "Mueller + Soehne GmbH"],
    ["Äcker, Jäger", "Aecker, Jaeger"],
    ["GROẞE Straße Österreich", "GROSSE Strasse Oesterreich"],
    ["Café L’Été", "Cafe L'Ete"],
    ["Mu\u0308ller", "Mueller"],
    ["Łódź Ørsted Æble", "Lodz Orsted Aeble"],
    ['a<b>"c";d*e_f', "abcdef"],
    ["  two\n lines\t", "two lines"],
    ["Кофе № 7", "7"],
  ])("%j is %j", (text, plain) => {
    expect(sepaText(text, 70)).toBe(plain)
  })

  it("has SEPA's characters alone and is no longer than it may be", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 300 }),
        fc.integer({ min: 1, max: 140 }),
        (text, max) => {
          const plain = sepaText(text, max)
          expect(plain).toMatch(/^[a-zA-Z0-9/\-?:().,'+ ]*$/)
          expect(plain.length).toBeLessThanOrEqual(max)
          expect(plain.trim()).toBe(plain)
        }
      )
    )
  })

  it.each(["/A", "A/", "A//B", " A", "A ", "Ä", "A_B", ""])("%j is no id", (id) => {
    expect(isSepaId(id)).toBe(false)
  })
})

it("says the sum and count of its transfers, and is read back as it was written", () => {
  const amounts = fc.array(fc.bigInt({ min: 1n, max: 99_999_999_999n }), {
    minLength: 1,
    maxLength: 30,
  })
  const text = fc.string({ unit: "grapheme", maxLength: 200 })
  fc.assert(
    fc.property(amounts, text, (all, words) => {
      const transfers = all.map((amount, index) =>
        transfer({
          amount,
          end_to_end_id: `P-${index}`,
          creditor: { name: `Dupont ${words}`, iban: "NL91ABNA0417164300" },
          remittance: words,
        })
      )
      const written = writePain001(file({ transfers }))
      expect(writePain001(file({ transfers }))).toBe(written)
      const initiation = elements(parseXml(written), "Document", "CstmrCdtTrfInitn")[0]
      const read = elements(initiation, "PmtInf", "CdtTrfTxInf")
      const total = all.reduce((sum, amount) => sum + amount, 0n)
      for (const part of ["GrpHdr", "PmtInf"]) {
        expect(toMinorUnits(textAt(initiation, part, "CtrlSum") ?? "", "eur")).toBe(total)
        expect(textAt(initiation, part, "NbOfTxs")).toBe(String(all.length))
      }
      expect(read.map((one) => toMinorUnits(textAt(one, "Amt", "InstdAmt") ?? "", "eur"))).toEqual(
        all
      )
      expect(read.map((one) => textAt(one, "PmtId", "EndToEndId"))).toEqual(
        transfers.map(({ end_to_end_id }) => end_to_end_id)
      )
      for (const one of read) {
        expect(attributeOf(elements(one, "Amt", "InstdAmt")[0], "Ccy")).toBe("EUR")
        expect(textAt(one, "Cdtr", "Nm")).toBe(sepaText(`Dupont ${words}`, 70))
        expect(textAt(one, "RmtInf", "Ustrd") ?? "").toBe(sepaText(words, 140))
      }
    })
  )
})
