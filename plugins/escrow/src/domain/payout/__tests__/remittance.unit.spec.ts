import fc from "fast-check"
import { grossOf, remittanceOf, type AboutPayout, type RemittanceLine } from "../remittance"

const about: AboutPayout = {
  number: "PAYOUT-1",
  issued_on: "2026-11-23",
  currency_code: "eur",
  payer: "Marketplace GmbH",
  payee: "Alder GmbH",
  account_masked: null,
  amount: 900n,
  disputed: 0n,
}

const line = (amount: bigint, more: Partial<RemittanceLine> = {}): RemittanceLine => ({
  day: "2026-11-20",
  event: "hold.released",
  order_display_id: 7,
  amount,
  commission: 0n,
  debt: 0n,
  ...more,
})

it("says what stays when what was paid is taken off", () => {
  const lines = [line(1000n), line(-100n, { event: "reserve.kept" })]
  expect(remittanceOf(about, 50n, lines)).toMatchObject({ opening: 50n, remaining: 50n })
})

it.each([
  ["a release", line(900n, { commission: -100n }), 1000n],
  ["a refund", line(-450n, { commission: 50n }), -500n],
  ["a refund that became a debt in part", line(-50n, { commission: 50n, debt: 400n }), -500n],
])("says what buyers paid: %s", (_, one, gross) => {
  expect(grossOf(one)).toBe(gross)
})

it("adds up, whatever happened", () => {
  const amount = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n })
  fc.assert(
    fc.property(fc.array(amount), amount, amount, (amounts, opening, paid) => {
      const lines = amounts.map((one) => line(one))
      const { remaining } = remittanceOf({ ...about, amount: paid }, opening, lines)
      const sum = amounts.reduce((left, right) => left + right, opening)
      expect(paid + remaining).toBe(sum)
    })
  )
})
