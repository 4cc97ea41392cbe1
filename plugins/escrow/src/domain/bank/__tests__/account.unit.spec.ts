import { checkIban, maskIban } from "../account"

const refusal = (reason: string) =>
  expect.objectContaining({ code: "INVALID_INPUT", message: expect.stringContaining(reason) })

describe("checkIban", () => {
  it.each([
    ["DE89370400440532013000", "DE89370400440532013000"],
    [" de89 3704 0044 0532 0130 00\n", "DE89370400440532013000"],
    ["NL91-ABNA-0417-1643-00", "NL91ABNA0417164300"],
    ["no93 8601 1117 947", "NO9386011117947"],
    ["CH9300762011623852957", "CH9300762011623852957"],
  ])("%j is %s", (text, iban) => {
    expect(checkIban(text)).toBe(iban)
  })

  it.each([
    ["", "is empty"],
    [" - ", "is empty"],
    ["US89370400440532013000", "country"],
    ["1234", "country"],
    ["DE8937040044053201300", "length"],
    ["DE893704004405320130000", "length"],
    ["DEX9370400440532013000", "check digits after its country"],
    ["DE89 3704 0044 0532 013O 00", "letter or digit"],
    ["DE88370400440532013000", "mistyped"],
    ["DE89370400440532013001", "mistyped"],
    ["CH4431999123000889012", "QR-IBAN"],
  ])("refuses %j because it %s", (text, reason) => {
    expect(() => checkIban(text)).toThrow(refusal(reason))
  })

  it("does not repeat the account in its refusal", () => {
    expect(() => checkIban("DE88370400440532013000")).not.toThrow(refusal("3704"))
  })
})

it.each([
  ["DE89370400440532013000", "DE89 •••• •••• 3000"],
  ["de89 3704 0044 0532 0130 00", "DE89 •••• •••• 3000"],
  ["NO9386011117947", "NO93 •••• •••• 7947"],
  ["MT84MALT011000012345MTLCAST001S", "MT84 •••• •••• 001S"],
  ["12345678", "•••• ••••"],
  ["", "•••• ••••"],
])("%j is shown as %s", (iban, masked) => {
  expect(maskIban(iban)).toBe(masked)
})
