import { isSepaId } from "../../bank/sepa-text"
import { checkSepaAccount } from "../bank-details"
import { endToEndIdOf, messageIdOf } from "../bank-ids"

const DETAILS = { holder: "Müller GmbH", iban: "nl91 abna 0417 1643 00", bic: "cobadeffxxx" }

it("are kept as machines write them", () => {
  expect(checkSepaAccount(DETAILS)).toEqual({
    holder: "Müller GmbH",
    iban: "NL91ABNA0417164300",
    bic: "COBADEFFXXX",
  })
  expect(checkSepaAccount({ ...DETAILS, bic: null }).bic).toBeNull()
})

it.each([
  ["a mistyped account", { iban: "NL91ABNA0417164301" }],
  ["an account that SEPA does not reach", { iban: "TR330006100519786457841326" }],
  ["a wrong BIC", { bic: "COBA" }],
  ["a name of signs alone", { holder: "☃" }],
])("are refused with %s", (_, more) => {
  expect(() => checkSepaAccount({ ...DETAILS, ...more })).toThrow(
    expect.objectContaining({ code: "INVALID_INPUT" })
  )
})

it("ids of payouts and batches are ones that SEPA takes", () => {
  const id = "01KAQ3XK5S8Y6T2N4R7V9W0Z1B"
  expect(endToEndIdOf(`pout_${id}`)).toBe(`PAYOUT-${id}`)
  expect([endToEndIdOf(`pout_${id}`), messageIdOf(`pbat_${id}`)].every(isSepaId)).toBe(true)
})
