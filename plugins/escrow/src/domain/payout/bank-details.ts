import { refuse } from "@wholesale/core"
import { checkIban, maskIban } from "../bank/account"
import { isSEPACountry, isValidBIC } from "../bank/ibantools"
import { sepaText } from "../bank/sepa-text"

/** Where a seller is paid by bank. */
export type BankDetails = { holder: string; iban: string; bic: string | null }

/** Where a seller is paid: at a bank, or into its account with the payment provider. */
export type PayTo = { iban: string | null; destination: string | null }

/** What people see of where a seller is paid; null without a transfer. */
export const maskAccount = ({ iban, destination }: PayTo): string | null => {
  if (destination !== null) {
    return `Stripe …${destination.slice(-4)}`
  }
  return iban === null ? null : maskIban(iban)
}

const MAX_NAME = 70

/**
 * Checks bank details as a person typed them, so that no payment file is refused for them later.
 * @returns them in electronic format
 * @throws INVALID_INPUT for a mistyped account, one outside of SEPA, a wrong BIC or a name that a
 *   transfer can't carry
 */
export const checkSepaAccount = ({ holder, iban: typed, bic: code }: BankDetails): BankDetails => {
  const iban = checkIban(typed)
  const bic = code?.toUpperCase() ?? null
  if (!isSEPACountry(iban.slice(0, 2))) {
    throw refuse("INVALID_INPUT", `Accounts in ${iban.slice(0, 2)} are not reached through SEPA`)
  }
  if (bic !== null && !isValidBIC(bic)) {
    throw refuse("INVALID_INPUT", `"${bic}" is not a BIC`)
  }
  if (sepaText(holder, MAX_NAME) === "") {
    throw refuse("INVALID_INPUT", "The holder's name has no letter that a SEPA transfer can carry")
  }
  return { holder, iban, bic }
}
