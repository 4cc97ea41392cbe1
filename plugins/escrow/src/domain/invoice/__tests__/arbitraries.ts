import fc from "fast-check"
import { taxOn } from "@wholesale/ordering/domain/tax/rates"
import type { CommissionInvoiceContent } from "../content"
import { goingWith } from "../../hold/share"
import type { ChargedFee } from "../plan"

/** A booking of the ledger, for specs that need only some of it. */
export const fee = (values: Partial<ChargedFee> = {}): ChargedFee => ({
  txn_id: "1",
  month: "2027-01",
  seller_order_id: "sord_1",
  display_id: 1,
  net: 1000n,
  tax: 190n,
  tax_rate: "19",
  tax_reason: "domestic",
  ...values,
})

/** What a document says around its amounts. */
export const AROUND: Omit<CommissionInvoiceContent, "kind" | "lines" | "totals"> = {
  number: "CI-2027-00001",
  issued_on: "2027-02-01",
  month: "2027-01",
  locale: "en",
  currency_code: "eur",
  issuer: {
    legal_name: "Market & Co GmbH",
    street: "Speicherstraße 1",
    postal_code: "20457",
    city: "Hamburg",
    country_code: "de",
    tax_id: "DE136695976",
  },
  recipient: {
    id: "comp_1",
    name: "Maker",
    legal_name: "Maker SARL",
    registration_number: "RCS 1",
    tax_id: "FR12345678901",
    email: "mail@example.test",
    address_1: "Rue du Four 1",
    address_2: null,
    postal_code: "75006",
    city: "Paris",
    country_code: "fr",
  },
  refers_to: [],
}

const TAXES = {
  domestic: ["19", "8.1", "0"],
  reverse_charge: ["0"],
  export: ["0"],
} as const

/**
 * What happens to an order's commission, booking by booking: parts of it leave with releases, in
 * proportion and rounded as holds do it, and the last booking may give all of it back.
 */
const orderFees = (tax_reason: keyof typeof TAXES, index: number): fc.Arbitrary<ChargedFee[]> =>
  fc
    .record({
      total: fc.bigInt({ min: 0n, max: 10n ** 7n }),
      tax_rate: fc.constantFrom(...TAXES[tax_reason]),
      parts: fc.array(fc.bigInt({ min: 1n, max: 100n }), { minLength: 1, maxLength: 4 }),
      back: fc.boolean(),
    })
    .map(({ total, tax_rate, parts, back }) => {
      const about = { seller_order_id: `sord_${index}`, display_id: index, tax_rate, tax_reason }
      const left = { net: total, tax: taxOn(total, tax_rate), weight: 300n }
      const fees = parts.map((part) => {
        const net = goingWith(left.net, part, left.weight)
        const tax = goingWith(left.tax, part, left.weight)
        left.net -= net
        left.tax -= tax
        left.weight -= part
        return fee({ ...about, net, tax })
      })
      const sums = { net: total - left.net, tax: taxOn(total, tax_rate) - left.tax }
      return back ? [...fees, fee({ ...about, net: -sums.net, tax: -sums.tax })] : fees
    })

/** The bookings of one seller's orders over some months, in the order in which they were booked. */
export const sellersFees: fc.Arbitrary<ChargedFee[]> = fc
  .constantFrom("domestic" as const, "reverse_charge" as const, "export" as const)
  .chain((reason) =>
    fc
      .integer({ min: 1, max: 12 })
      .chain((orders) =>
        fc.tuple(...Array.from({ length: orders }, (_, index) => orderFees(reason, index + 1)))
      )
  )
  .chain((orders) =>
    fc
      .array(fc.integer({ min: 1, max: 5 }), {
        minLength: orders.flat().length,
        maxLength: orders.flat().length,
      })
      .map((months) =>
        orders.flat().map((one, index) => ({
          ...one,
          txn_id: String(index + 1),
          month: `2027-0${months[index]}`,
        }))
      )
  )
