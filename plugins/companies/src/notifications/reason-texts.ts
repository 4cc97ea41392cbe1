import type { Locale } from "@wholesale/notifications"
import type { REASON_CODES } from "../http/verification"

type ReasonCode = (typeof REASON_CODES)[number]

const TEXTS: Readonly<Record<ReasonCode, Readonly<Record<Locale, string>>>> = {
  document_unreadable: {
    en: "A document can't be read",
    de: "Ein Dokument ist nicht lesbar",
  },
  document_outdated: { en: "A document is too old", de: "Ein Dokument ist zu alt" },
  name_mismatch: {
    en: "The name differs from the one in the evidence",
    de: "Der Name weicht von dem im Nachweis ab",
  },
  registration_not_found: {
    en: "The registration was not found",
    de: "Der Registereintrag wurde nicht gefunden",
  },
  tax_id_invalid: { en: "The tax id is not valid", de: "Die Steuernummer ist nicht gültig" },
  signatory_not_authorised: {
    en: "The signatory may not sign for the company",
    de: "Die unterzeichnende Person ist nicht zeichnungsberechtigt",
  },
  beneficial_owners_incomplete: {
    en: "The beneficial owners are not complete",
    de: "Die wirtschaftlich Berechtigten sind nicht vollständig",
  },
  suspected_fraud: { en: "The details raise doubts", de: "An den Angaben bestehen Zweifel" },
  legal_fact_changed: {
    en: "The company's legal details have changed",
    de: "Die rechtlichen Angaben des Unternehmens haben sich geändert",
  },
  evidence_expired: { en: "The evidence has expired", de: "Die Nachweise sind abgelaufen" },
  other: { en: "See the note", de: "Siehe Anmerkung" },
}

const isReason = (code: string): code is ReasonCode => code in TEXTS

/** A reason code and the reviewer's note as sentences for the applicant; empty without either. */
export const reasonText = (
  { reason_code: code, note }: { reason_code?: string | null; note?: string | null },
  locale: Locale
): string =>
  [code && isReason(code) ? `${TEXTS[code][locale]}.` : "", note ?? ""].filter(Boolean).join("\n\n")
