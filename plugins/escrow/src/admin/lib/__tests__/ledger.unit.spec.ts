import { byCurrency, pageOf, partsOf, type TrialLineDto } from "../ledger"

const line = (part: Partial<TrialLineDto>): TrialLineDto => ({
  name: "bank",
  code: 1020,
  class: "asset",
  currency_code: "eur",
  accounts: 1,
  debits: 0,
  credits: 0,
  balance: 0,
  ...part,
})

describe("byCurrency", () => {
  it("groups by currency, then by class, and sums up each", () => {
    const groups = byCurrency([
      line({ name: "escrow", class: "liability", credits: 500, balance: 500 }),
      line({ debits: 700, balance: 700 }),
      line({ name: "platform_fee", class: "income", credits: 200, balance: 200 }),
      line({ currency_code: "usd", debits: 1, balance: 1 }),
    ])
    expect(groups.map(({ currency }) => currency)).toEqual(["eur", "usd"])
    expect(groups[0].groups.map(({ name }) => name)).toEqual(["asset", "liability", "income"])
    expect(groups[0].sums).toMatchObject({ debits: 700, credits: 700 })
    expect(groups[1].groups[0].sums).toEqual({ debits: 1, credits: 0, balance: 1 })
  })
})

describe("pageOf", () => {
  it("knows the pages of orders and payments, and of nothing else", () => {
    expect(pageOf("sord_1")).toBe("/marketplace/sord_1")
    expect(pageOf("preq_1")).toBe("/money/payments/preq_1")
    expect(pageOf("comp_1")).toBeNull()
    expect(pageOf(null)).toBeNull()
  })
})

test("an account's key has its name, its owner and its currency", () => {
  expect(partsOf("escrow/sord_1/eur")).toEqual({ name: "escrow", owner: "sord_1", currency: "eur" })
})
