import { z } from "@medusajs/framework/zod"
import { addDays, dayOf } from "@wholesale/core"
import { countryCode, line } from "@wholesale/core/http/fields"
import { DEFAULT_PAYOUT_TERMS, payoutTerms } from "../payout/terms"

const days = (most: number) => z.number().int().min(0).max(most)

/** Longest time that money may be held, by the country of the platform's payment provider. */
const holdDays = z.record(countryCode(), days(3650))

/** How the operator runs the money of the marketplace. */
export const moneySettings = z
  .object({
    /** Who holds the money and invoices the commission. */
    platform: z
      .object({
        legal_name: line(),
        street: line(),
        postal_code: line(20),
        city: line(),
        country_code: countryCode(),
        tax_id: line(40).nullable(),
        iban: line(42).nullable(),
        bic: line(11).nullable(),
        bank_name: line().nullable(),
      })
      .strict(),
    /** Tax on commission within the platform's country, in percent. */
    commission_tax_rate: z.string().regex(/^\d{1,2}(\.\d{1,4})?$/, "must be a percentage"),
    /** Days after a delivery in which buyers can inspect before the money leaves. */
    inspection_days: days(60),
    /** The same where nobody but the seller says that the goods arrived. */
    unconfirmed_days: days(120),
    /** Days in which a checkout is to be paid. */
    payment_days: days(120),
    /** Days that money may be held where no country says otherwise. */
    hold_days: days(3650),
    hold_days_by_country: holdDays,
    /** Days before that at which the operator is warned. */
    hold_warning_days: days(365),
    /** Days after a delivery in which a buyer can open a dispute. */
    claim_days: days(120),
    /** Days in which the seller has to answer a dispute; silence agrees to the claim. */
    dispute_answer_days: days(60),
    /** Days after which either side may ask the operator to decide. */
    dispute_escalatable_days: days(60),
    /** Days after which a dispute goes to the operator by itself. */
    dispute_negotiation_days: days(60),
    /** How sellers are paid where nothing else is agreed with one. */
    payout: payoutTerms,
  })
  .strict()
export type MoneySettings = z.output<typeof moneySettings>

/** New settings; who leaves the terms of payouts out keeps them. */
export const moneySettingsInput = moneySettings.partial({ payout: true })
export type MoneySettingsInput = z.output<typeof moneySettingsInput>

/** What holds until the operator changes it; the limits are Stripe's for manual payouts. */
export const DEFAULT_SETTINGS: MoneySettings = {
  platform: {
    legal_name: "Marketplace operator",
    street: "Speicherstraße 1",
    postal_code: "20457",
    city: "Hamburg",
    country_code: "de",
    tax_id: null,
    iban: null,
    bic: null,
    bank_name: null,
  },
  commission_tax_rate: "19",
  inspection_days: 3,
  unconfirmed_days: 14,
  payment_days: 14,
  hold_days: 90,
  hold_days_by_country: { us: 730, th: 10 },
  hold_warning_days: 14,
  claim_days: 30,
  dispute_answer_days: 3,
  dispute_escalatable_days: 3,
  dispute_negotiation_days: 7,
  payout: DEFAULT_PAYOUT_TERMS,
}

/** The last day on which money that came on a day may be held, by the country that holds it. */
export const holdUntil = (settings: MoneySettings, fundedAt: Date): string => {
  const { hold_days_by_country: byCountry, hold_days: days, platform } = settings
  return addDays(dayOf(fundedAt), byCountry[platform.country_code] ?? days)
}
