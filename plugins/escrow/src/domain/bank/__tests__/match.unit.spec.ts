import fc from "fast-check"
import { matchEntry, type KnownBuyer, type MatchedEntry, type OpenRequest } from "../match"
import { creditorReference, formatReference } from "../reference"

const FIRST = creditorReference("INV-00001")
const SECOND = creditorReference("INV-00002")

const request = (values: Partial<OpenRequest> = {}): OpenRequest => ({
  id: "req_1",
  reference: FIRST,
  buyer_id: "comp_a",
  currency_code: "eur",
  expected: 10000n,
  received: 0n,
  ...values,
})

const other = request({ id: "req_2", reference: SECOND, buyer_id: "comp_b", expected: 7500n })

const entry = (values: Partial<MatchedEntry> = {}): MatchedEntry => ({
  amount: 10000n,
  currency_code: "eur",
  remittance: "",
  end_to_end_id: null,
  counterparty: { name: null, iban: null },
  reversal: false,
  ...values,
})

const buyers: KnownBuyer[] = [
  { buyer_id: "comp_a", names: ["Müller & Söhne GmbH"], ibans: ["DE89370400440532013000"] },
  { buyer_id: "comp_b", names: ["Boulangerie Dupont S.A.R.L."], ibans: ["NL91ABNA0417164300"] },
]

const match = (values: Partial<MatchedEntry>, requests = [request(), other]) =>
  matchEntry(entry(values), requests, buyers)

describe("a reference", () => {
  it.each([
    ["exact", { remittance: `Invoice ${formatReference(FIRST).toLowerCase()}` }],
    ["with another amount", { remittance: FIRST, amount: 1n }],
    ["in the end-to-end id", { end_to_end_id: FIRST }],
    ["written twice", { remittance: `${FIRST} / ${formatReference(FIRST)}` }],
    ["in upper-case currency", { remittance: FIRST, currency_code: "EUR" }],
    ["from the account of somebody else", { remittance: FIRST, counterparty: dupont() }],
  ])("%s matches by itself", (_, values) => {
    expect(match(values)).toEqual({ kind: "matched", request_id: "req_1", by: "reference" })
  })

  it.each([
    ["of two requests", { remittance: `${FIRST} ${SECOND}` }, ["req_1", "req_2"]],
    ["beside another that is not open", { remittance: `${FIRST} ${creditorReference("X9")}` }],
    ["beside another in the end-to-end id", { remittance: FIRST, end_to_end_id: "RF712348231" }],
    ["in another currency", { remittance: FIRST, currency_code: "usd" }],
  ])("%s is only suggested", (_, values, candidates = ["req_1"]) => {
    expect(match(values)).toEqual({ kind: "suggested", candidates, by: "reference" })
  })

  it("that two requests share is only suggested", () => {
    expect(match({ remittance: FIRST }, [request(), request({ id: "req_3" })])).toEqual({
      kind: "suggested",
      candidates: ["req_1", "req_3"],
      by: "reference",
    })
  })

  it("with wrong check digits counts for nothing", () => {
    expect(match({ remittance: `RF00${FIRST.slice(4)}` })).toEqual({ kind: "unknown" })
  })
})

function dupont() {
  return { name: "Dupont", iban: "NL91ABNA0417164300" }
}

describe("an amount", () => {
  const muller = { name: null, iban: "de89 3704 0044 0532 0130 00" }

  it("from a known account is suggested for that buyer's requests of it", () => {
    const requests = [request(), request({ id: "req_3" }), request({ id: "req_4", expected: 1n })]
    expect(match({ counterparty: muller }, requests)).toEqual({
      kind: "suggested",
      candidates: ["req_1", "req_3"],
      by: "amount_and_iban",
    })
  })

  it("is what is still open", () => {
    const requests = [request({ expected: 15000n, received: 5000n })]
    expect(match({ counterparty: muller }, requests).kind).toBe("suggested")
    expect(match({ counterparty: muller, amount: 15000n }, requests).kind).toBe("unknown")
  })

  it.each([
    ["Mueller und Soehne", "unknown"],
    ["MUELLER + SOEHNE GMBH", "suggested"],
    ["Müller & Söhne", "suggested"],
    ["Müller", "unknown"],
    ["GmbH", "unknown"],
    ["", "unknown"],
  ])("from %j is %s", (name, kind) => {
    expect(match({ counterparty: { name, iban: "FR1420041010050500013M02606" } }).kind).toBe(kind)
  })

  it.each([
    ["BOULANGERIE DUPONT SARL", "suggested"],
    ["Boulangerie Dupont et Fils", "unknown"],
    ["Boulangerie", "unknown"],
  ])("of 75.00 from %j is %s", (name, kind) => {
    const found = match({ amount: 7500n, counterparty: { name, iban: null } })
    expect(found.kind).toBe(kind)
  })

  it("from a name that the bank cut short is suggested", () => {
    const long = {
      buyer_id: "comp_a",
      names: ["Hamburger Kaffeerösterei am Hafen GmbH"],
      ibans: [],
    }
    const counterparty = { name: "HAMBURGER KAFFEEROESTEREI A", iban: null }
    expect(matchEntry(entry({ counterparty }), [request()], [long]).kind).toBe("suggested")
  })

  it("by account goes before one by name", () => {
    const requests = [request(), request({ id: "req_2", buyer_id: "comp_b" })]
    const counterparty = { name: "Boulangerie Dupont", iban: "DE89370400440532013000" }
    expect(match({ counterparty }, requests)).toMatchObject({
      by: "amount_and_iban",
      candidates: ["req_1"],
    })
  })

  it.each([
    ["another amount", { counterparty: muller, amount: 9999n }],
    ["another currency", { counterparty: muller, currency_code: "usd" }],
    ["an unknown payer", { counterparty: { name: "Nobody", iban: "FR1420041010050500013M02606" } }],
    ["nobody", {}],
  ])("of %s is unknown", (_, values) => {
    expect(match(values)).toEqual({ kind: "unknown" })
  })
})

it("never matches what goes out or comes back, whatever it says", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.boolean(), (amount, back) => {
      const { kind } = match({ amount, reversal: back, remittance: FIRST })
      expect(kind).toBe(amount < 0n ? "outgoing" : back || amount === 0n ? "unknown" : "matched")
    })
  )
})
