import { refuse } from "@wholesale/core"
import { ValidationErrorsIBAN as Wrong, validateIBAN } from "./ibantools"

/** Why an IBAN is refused, the most telling reason first. */
const REASONS: readonly (readonly [error: number, reason: string])[] = [
  [Wrong.NoIBANProvided, "is empty"],
  [Wrong.NoIBANCountry, "does not begin with a country that has IBANs"],
  [Wrong.WrongBBANLength, "has the wrong length for its country"],
  [Wrong.ChecksumNotNumber, "has no two check digits after its country"],
  [Wrong.WrongBBANFormat, "has a letter or digit where its country allows none"],
  [Wrong.WrongIBANChecksum, "has wrong check digits: one of its characters is mistyped"],
  [Wrong.WrongAccountBankBranchChecksum, "has an account number that its bank cannot have given"],
  [Wrong.QRIBANNotAllowed, "is a QR-IBAN, which only payments with a Swiss QR reference reach"],
]

/** An IBAN as machines write it: no spaces or hyphens, upper case. It is not checked. */
export const electronicIban = (text: string): string => text.replace(/[\s-]/g, "").toUpperCase()

/**
 * Checks an IBAN (ISO 13616: country, length, format, check digits) as a person typed it.
 * @returns it without spaces and in upper case
 * @throws INVALID_INPUT with the reason; the sentence does not repeat the account
 */
export const checkIban = (text: string): string => {
  const iban = electronicIban(text)
  const { valid, errorCodes } = validateIBAN(iban, { allowQRIBAN: false })
  if (!valid) {
    const reason = REASONS.find(([error]) => errorCodes.includes(error))?.[1] ?? "is not valid"
    throw refuse("INVALID_INPUT", `The IBAN ${reason}`)
  }
  return iban
}

/**
 * An account as it is shown to people who need not know it: its country and check digits and its last
 * four characters, the same number of dots for every length. What is too short for that is all dots.
 */
export const maskIban = (iban: string): string => {
  const text = electronicIban(iban)
  return text.length < SHORTEST_IBAN
    ? "•••• ••••"
    : `${text.slice(0, 4)} •••• •••• ${text.slice(-4)}`
}

/** Norway's; of anything shorter the shown part would be too much. */
const SHORTEST_IBAN = 15
