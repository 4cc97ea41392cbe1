import type { Locale } from "@wholesale/notifications"
import type { CANCEL_REASONS, REJECT_REASONS } from "../http/orders"

type Reason = (typeof REJECT_REASONS)[number] | (typeof CANCEL_REASONS)[number]

const TEXTS: Readonly<Record<Reason, Readonly<Record<Locale, string>>>> = {
  out_of_stock: { en: "It is out of stock.", de: "Die Ware ist nicht vorrätig." },
  discontinued: { en: "It is no longer made.", de: "Die Ware wird nicht mehr hergestellt." },
  date_not_possible: {
    en: "The date is not possible.",
    de: "Der Termin ist nicht möglich.",
  },
  price_error: { en: "The price was wrong.", de: "Der Preis war falsch." },
  address_not_served: {
    en: "The address is not served.",
    de: "Die Adresse wird nicht beliefert.",
  },
  customer_not_accepted: {
    en: "The seller does not deliver to this customer.",
    de: "Der Verkäufer beliefert diesen Kunden nicht.",
  },
  ordered_by_mistake: { en: "It was ordered by mistake.", de: "Es wurde versehentlich bestellt." },
  no_longer_needed: {
    en: "The goods are no longer needed.",
    de: "Die Ware wird nicht mehr gebraucht.",
  },
  taking_too_long: { en: "It takes too long.", de: "Es dauert zu lange." },
  customer_request: { en: "The customer asked for it.", de: "Der Kunde hat darum gebeten." },
  suspected_fraud: { en: "The order raises doubts.", de: "An der Bestellung bestehen Zweifel." },
  other: { en: "", de: "" },
}

const isReason = (code: string): code is Reason => code in TEXTS

/** A reason code as a sentence; empty without one. */
export const reasonText = (code: string | null, locale: Locale): string =>
  code && isReason(code) ? TEXTS[code][locale] : ""
